import type { Patch } from '#shared/contracts/changes.ts'
import type { SettlementAgreement } from '#shared/domain/agreements/settlement-agreement.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { CreditEntry } from '#shared/domain/credit-entry.ts'
import { sum } from '#shared/domain/money.ts'
import { phaseOf } from '#shared/domain/order-money.ts'
import { type Payment, principalGone } from '#shared/domain/payment.ts'
import { type Breaking, breakingOf } from '../../agreements/breaking.ts'
import { moneyOf } from '../../orders/order-money.ts'
import { reconsider } from '../../orders/reconsider.ts'
import { created, replaced } from '../../patches.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'
import { agreementToChange } from './agreement-to-change.ts'

type Withdrawal = { on: Day; reason: string }

/**
 * Breaks a signed agreement, once (R10.1): what froze the titles is reversed, so that they owe again from their own due
 * dates and what was waived is lost; instalments are cancelled; what was paid on them is moved to the titles by R1.11, and
 * what no title takes is the customer's credit. Refuses what `agreements.break` refuses.
 */
export const breakOffAgreement: Command<CommandInput & { id: string; reason: string }, SettlementAgreement> =
  {
    name: 'agreements.break',
    permission: 'breakAgreement',
    async decide(context, { id, reason, today }) {
      const before = await agreementToChange(context, id)
      const breaking = await breakingOf(context.state, before, today)
      const { broken } = breaking
      const withdrawal = { on: today, reason: `Acordo ${before.number} quebrado: ${reason}`.slice(0, 300) }
      const moved = broken.moved.map((payment): Payment => ({ ...payment, id: context.newId() }))
      const agreement: SettlementAgreement = {
        ...before,
        broken: {
          on: today,
          by: context.actor!.name,
          reason,
          moved: sum(moved.map(({ amount }) => amount)),
          credit: sum(broken.leftovers.map(({ amount }) => amount)),
        },
      }
      return {
        patches: [
          replaced('agreements', before, agreement),
          ...takenBack(breaking, withdrawal),
          ...moved.map((payment) => created('payments', payment)),
          ...credit(context, before, breaking, withdrawal),
          ...(await ordersAgain(context, before.customerId, breaking, { moved, today })),
        ],
        details: {
          number: before.number,
          reason,
          moved: agreement.broken!.moved,
          ...(agreement.broken!.credit > 0 ? { credit: agreement.broken!.credit } : {}),
          titles: before.titles.length,
        },
        customerIds: [before.customerId],
        result: agreement,
      }
    },
  }

/** What froze the titles and what was paid on the instalments is reversed, and those are cancelled. */
function takenBack({ freezing, instalments }: Breaking, reversal: Withdrawal): Patch[] {
  const paid = instalments.flatMap(({ payments }) => payments)
  return [
    ...[...freezing, ...paid].map((payment) => replaced('payments', payment, { ...payment, reversal })),
    ...instalments.flatMap(({ receivable }) =>
      receivable.cancellation
        ? []
        : [replaced('receivables', receivable, { ...receivable, cancellation: reversal })],
    ),
  ]
}

/** What no title takes is the customer's; credit of his that had paid instalments is his again. */
function credit(
  { state, newId, actor }: DecisionContext,
  { customerId }: SettlementAgreement,
  { instalments, broken }: Breaking,
  reversal: Withdrawal,
): Patch[] {
  const gone = new Set(instalments.flatMap(({ payments }) => payments.map(({ id }) => id)))
  const used = state.rows
    .ofCustomer('creditEntries', customerId)
    .filter((entry) => entry.paymentId !== null && gone.has(entry.paymentId) && entry.reversal === null)
  return [
    ...used.map((entry) => replaced('creditEntries', entry, { ...entry, reversal })),
    ...broken.leftovers.map(({ amount, fromId }) => {
      const entry: CreditEntry = {
        id: newId(),
        customerId,
        on: reversal.on,
        kind: 'overpayment',
        amount: amount,
        reason: reversal.reason,
        orderId: null,
        // Reversing the receipt of that money takes it back too.
        paymentId: fromId,
        by: actor!.name,
        reversal: null,
      }
      return created('creditEntries', entry)
    }),
  ]
}

/** Orders that are still to go through a gate are decided about again with what they received now. */
async function ordersAgain(
  context: DecisionContext,
  customerId: string,
  { originals, freezing, instalments }: Breaking,
  { moved, today }: { moved: readonly Payment[]; today: Day },
): Promise<Patch[]> {
  const { state } = context
  const titles = new Set([...originals, ...instalments].map(({ receivable }) => receivable.id))
  const also = new Map<string, number>()
  for (const payment of moved)
    also.set(payment.receivableId, (also.get(payment.receivableId) ?? 0) + principalGone(payment))
  const but = {
    without: new Set([...freezing, ...instalments.flatMap(({ payments }) => payments)].map(({ id }) => id)),
    withdrawn: new Set(instalments.map(({ receivable }) => receivable.id)),
    also,
  }
  const patches: Patch[] = []
  for (const before of state.rows.ofCustomer('orders', customerId)) {
    if (!before.receivableIds.some((id) => titles.has(id))) continue
    if (['delivered', 'cancelled'].includes(phaseOf(before))) continue
    const { order, kept } = await reconsider(context, today, before, {
      trigger: 'reverse',
      money: moneyOf(state, before, today, but),
    })
    patches.push(replaced('orders', before, order), created('decisions', kept))
  }
  return patches
}
