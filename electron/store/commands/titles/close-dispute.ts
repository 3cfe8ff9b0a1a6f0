import type { Patch } from '#shared/contracts/changes.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { CreditEntry } from '#shared/domain/credit-entry.ts'
import type { Dispute } from '#shared/domain/dispute.ts'
import { type Centavos, ZERO } from '#shared/domain/money.ts'
import type { Forgiveness, Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { type Standing, standingOf } from '#shared/domain/standing.ts'
import { created, replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'
import { titleToChange } from './title-to-change.ts'

type Outcome = NonNullable<Dispute['closure']>['outcome']
type Close = CommandInput & { id: string; outcome: Outcome; notOwed: Centavos | null; note: string }

/**
 * Answers a dispute. What is not owed becomes a credit note that settles that part of the title at once, and the charges
 * that had come upon it are pardoned: nobody owes charges on what he did not owe. Refuses `dispute-unknown`,
 * `dispute-closed`, `disputed-too-much` for more than was contested, `already-cancelled` when the title is gone.
 */
export const closeDispute: Command<Close, Dispute> = {
  name: 'titles.closeDispute',
  permission: 'closeDispute',
  async decide(context, { id, outcome, notOwed, note, today }) {
    const { state, database } = context
    await state.rows.load(database)
    const before = state.rows.all('disputes').get(id)
    if (!before) throw refusal('dispute-unknown')
    if (before.closure) throw refusal('dispute-closed')
    const correction = correctionOf(before, outcome, notOwed)
    const title = await database.receivables.get(before.receivableId)
    if (!title) throw refusal('receivable-unknown')
    const closure = { on: today, outcome, note, by: context.actor!.name }
    const dispute: Dispute = { ...before, closure }
    return {
      patches: [
        replaced('disputes', before, dispute),
        ...(correction === 0 ? [] : await corrected(context, dispute, { amount: correction, today })),
      ],
      details: { title: titleLabel(title), outcome, amount: before.amount, notOwed: correction, note },
      customerIds: [before.customerId],
      result: dispute,
    }
  },
}

/** What of the contested amount is not owed, in centavos. */
function correctionOf({ amount }: Dispute, outcome: Outcome, notOwed: Centavos | null): Centavos {
  if (outcome === 'owed') return ZERO
  if (outcome === 'not-owed') return amount
  if (notOwed === null || notOwed >= amount)
    throw refusal('disputed-too-much', { most: amount - 1 }, 'notOwed')
  return notOwed
}

type Correction = { amount: Centavos; today: Day }

/** The credit note and, as far as the title still owes it, the payment that uses it. */
async function corrected(
  context: DecisionContext,
  { customerId, receivableId, orderId, reason }: Dispute,
  { amount, today }: Correction,
): Promise<Patch[]> {
  const { title, payments, standing } = await titleToChange(context, receivableId, today)
  const entry = (kind: CreditEntry['kind'], given: Centavos, paymentId: string | null): CreditEntry => ({
    id: context.newId(),
    customerId,
    on: today,
    kind,
    amount: given,
    reason: kind === 'used' ? `Usado no título ${titleLabel(title)}` : reason,
    orderId: kind === 'used' ? null : orderId,
    paymentId,
    by: context.actor!.name,
    reversal: null,
  })
  const note = created('creditEntries', entry('credit-note', amount, null))
  const used = Math.min(amount, standing.principal) as Centavos
  if (used === 0) return [note]
  const forgiven = chargesUpon(context, { title, payments, standing, part: used, today })
  const payment: Payment = {
    id: context.newId(),
    receivableId,
    paidOn: today,
    amount: used,
    settled: { lateFee: ZERO, lateInterest: ZERO, principal: used },
    forgiven,
    ...(used + forgiven.lateFee + forgiven.lateInterest === standing.total
      ? { settlesWhole: true as const }
      : {}),
    means: 'credit',
    note: '',
    externalCode: null,
    importId: null,
    reversal: null,
  }
  return [note, created('payments', payment), created('creditEntries', entry('used', used, payment.id))]
}

type Upon = { title: Receivable; payments: Payment[]; standing: Standing; part: Centavos; today: Day }

/** The charges that came upon a part of a title: what it owes in charges less what it would, had the part never been. */
function chargesUpon(
  { settings }: DecisionContext,
  { title, payments, standing, part, today }: Upon,
): Forgiveness {
  const without = standingOf(
    { ...title, amount: (title.amount - part) as Centavos },
    payments,
    settings,
    today,
  )
  return {
    lateFee: Math.max(0, standing.lateFee - without.lateFee) as Centavos,
    lateInterest: Math.max(0, standing.lateInterest - without.lateInterest) as Centavos,
  }
}
