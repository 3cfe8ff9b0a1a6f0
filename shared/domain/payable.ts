import type { Day } from './calendar.ts'
import type { Payment } from './payment.ts'
import type { Receivable } from './receivable.ts'

type Paid = Pick<Payment, 'paidOn' | 'reversal'>
type Title = { receivable: Pick<Receivable, 'issuedOn' | 'cancellation'>; payments: readonly Paid[] }

export type NotPayable =
  | { code: 'already-cancelled'; details: Record<string, never> }
  | { code: 'paid-before-issue'; details: { issuedOn: Day } }
  | { code: 'before-last-payment'; details: { lastPaidOn: Day } }

/**
 * Why a title can take no money paid on a day; null when it can. Before a later payment, money could settle principal
 * that the later one has settled already.
 */
export function whyNotPayable({ receivable, payments }: Title, paidOn: Day): NotPayable | null {
  if (receivable.cancellation) return { code: 'already-cancelled', details: {} }
  if (paidOn < receivable.issuedOn)
    return { code: 'paid-before-issue', details: { issuedOn: receivable.issuedOn } }
  let last: Day | null = null
  for (const payment of payments)
    if (payment.reversal === null && (last === null || payment.paidOn > last)) last = payment.paidOn
  return last !== null && paidOn < last
    ? { code: 'before-last-payment', details: { lastPaidOn: last } }
    : null
}
