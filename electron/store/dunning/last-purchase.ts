import { type Day, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import { titlePositions } from '../credit/title-positions.ts'
import type { StoreState } from '../store-state.ts'

/** The last day a customer bought: a title issued or an order made, cancelled ones left out; null when he never did. */
export function lastPurchaseOn({ ledger, rows }: StoreState, customerAt: number): Day | null {
  const { issueDay, cancelDay, ofAgreement } = ledger.titles.columns
  let last = -1
  for (const at of titlePositions(ledger, customerAt)) {
    // A title cancelled on or before the day it was issued billed nothing; an instalment of an agreement is old debt.
    if (cancelDay[at]! > issueDay[at]! && ofAgreement[at] !== 1) last = Math.max(last, issueDay[at]!)
  }
  for (const order of rows.ofCustomer('orders', ledger.customers.ids.at(customerAt))) {
    if (!order.cancellation) last = Math.max(last, dayNumber(order.createdOn))
  }
  return last < 0 ? null : dayOf(last)
}
