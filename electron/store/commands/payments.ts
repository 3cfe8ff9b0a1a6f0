import type { Day } from '#shared/domain/calendar.ts'
import { imputePayment, payoffOf } from '#shared/domain/imputation.ts'
import { type Centavos, centavos } from '#shared/domain/money.ts'
import type { Forgiveness, Payment, PaymentMeans } from '#shared/domain/payment.ts'
import { roleMay } from '#shared/domain/access.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { ordersWithout } from '../orders/orders-without.ts'
import { created, replaced } from '../patches.ts'
import { refusal } from '../refuse.ts'
import type { Command, CommandInput, DecisionContext } from './command.ts'

type Receipt = CommandInput & {
  receivableId: string
  paidOn: Day
  amount: Centavos
  forgiven: Forgiveness
  means: PaymentMeans
  note: string
}

/**
 * Receives money on a title (R1.11). Refuses `receivable-unknown`, `already-cancelled`, `paid-in-future`,
 * `paid-before-issue`, `before-last-payment`, `above-balance`, `forgives-more-than-charged`, and `not-allowed` when the role may not forgive.
 */
export const recordPayment: Command<Receipt, { payment: Payment; remaining: Centavos }> = {
  name: 'payments.record',
  permission: 'receivePayment',
  async decide(context, receipt) {
    const { receivableId, paidOn, amount, forgiven, means, note, today } = receipt
    const pardoned = forgiven.lateFee + forgiven.lateInterest
    if (pardoned > 0 && !roleMay(context.actor!.role, 'forgiveCharges')) {
      throw refusal('not-allowed', { permission: 'forgiveCharges' }, 'forgiven')
    }
    const { receivable, payments } = await titleToPay(context, receipt)
    const standing = standingOf(receivable, payments, context.settings, paidOn)
    const imputed = imputePayment(standing, amount, forgiven)
    if ('refusal' in imputed) {
      const balance = Math.max(0, payoffOf(standing, forgiven))
      const charges = standing.lateFee + standing.lateInterest
      const field = imputed.refusal === 'above-balance' ? 'amount' : 'forgiven'
      throw refusal(imputed.refusal, { balance, charges }, field)
    }
    const { settled } = imputed
    const payment: Payment = {
      id: context.newId(),
      receivableId,
      paidOn,
      amount,
      settled,
      forgiven,
      means,
      note,
      externalCode: null,
      importId: null,
      reversal: null,
    }
    const remaining = standingOf(receivable, [...payments, payment], context.settings, today).total
    return {
      patches: [created('payments', payment)],
      details: {
        title: titleLabel(receivable),
        amount,
        means,
        ...(pardoned > 0 ? { forgiven: pardoned } : {}),
      },
      customerIds: [receivable.customerId],
      result: { payment, remaining: centavos(remaining) },
    }
  },
}

async function titleToPay(
  { database }: DecisionContext,
  { receivableId, paidOn, today }: Receipt,
): Promise<{ receivable: Receivable; payments: Payment[] }> {
  const [receivable, payments] = await Promise.all([
    database.receivables.get(receivableId),
    database.payments.where('receivableId').equals(receivableId).toArray(),
  ])
  if (!receivable) throw refusal('receivable-unknown')
  if (receivable.cancellation) throw refusal('already-cancelled')
  if (paidOn > today) throw refusal('paid-in-future', {}, 'paidOn')
  if (paidOn < receivable.issuedOn) {
    throw refusal('paid-before-issue', { issuedOn: receivable.issuedOn }, 'paidOn')
  }
  // What was reversed since is known today never to have been paid, also on the days before its reversal.
  const standing = payments.filter(({ reversal }) => !reversal)
  const lastPaidOn = standing.reduce<string>(
    (last, payment) => (payment.paidOn > last ? payment.paidOn : last),
    '',
  )
  // Before a later one, it could settle principal that the later one has settled already.
  if (paidOn < lastPaidOn) throw refusal('before-last-payment', { lastPaidOn }, 'paidOn')
  return { receivable, payments: standing }
}

/** Takes a payment back; the order it came in on is decided about again. Refuses `payment-unknown`, `already-reversed`, and `title-rescheduled`. */
export const reversePayment: Command<CommandInput & { id: string; reason: string }, Payment> = {
  name: 'payments.reverse',
  permission: 'reversePayment',
  async decide(context, { id, reason, today }) {
    const { database } = context
    const before = await database.payments.get(id)
    if (!before) throw refusal('payment-unknown')
    if (before.reversal) throw refusal('already-reversed')
    const receivable = await database.receivables.get(before.receivableId)
    if (!receivable) throw refusal('receivable-unknown')
    // The title that took its place was made for what this payment had left.
    if (receivable.cancellation) throw refusal('title-rescheduled', { title: titleLabel(receivable) })
    const payment: Payment = { ...before, reversal: { on: today, reason } }
    return {
      patches: [replaced('payments', before, payment), ...(await ordersWithout(context, today, [payment]))],
      details: { title: titleLabel(receivable), amount: payment.amount, reason },
      customerIds: [receivable.customerId],
      result: payment,
    }
  },
}
