import { isToClear } from '#shared/domain/cheque-life.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import type { Order } from '#shared/domain/order.ts'
import type { OrderMoney } from '#shared/domain/order-money.ts'
import { type PaymentsApart, titlesOfOrder } from '../credit/exposures.ts'
import type { StoreState } from '../store-state.ts'

/** Of an order that nobody has paid anything on. */
export const NOTHING_IN: OrderMoney = { received: ZERO, chequesInHand: ZERO, billed: ZERO }

/** Cheques in hand for an order, in centavos. Call `state.rows.load` first. */
function chequesInHand({ rows }: StoreState, { id, customerId }: Order): number {
  let inHand = 0
  for (const { orderId, status, amount } of rows.ofCustomer('cheques', customerId))
    if (orderId === id && isToClear({ status })) inHand += amount
  return inHand
}

/**
 * What came in on an order as of a day, and what of it is in titles and cheques; `but` tells what is being changed
 * meanwhile. Call `state.rows.load` first.
 */
export function moneyOf(state: StoreState, order: Order, today: Day, but?: PaymentsApart): OrderMoney {
  return {
    ...titlesOfOrder(state, order, dayNumber(today), but),
    chequesInHand: centavos(chequesInHand(state, order)),
  }
}
