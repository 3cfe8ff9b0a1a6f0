import type { Order } from '#shared/domain/order.ts'
import { refusal } from '../../refuse.ts'
import type { DecisionContext } from '../command.ts'

/** A stored order. Refuses `order-unknown`. */
export async function storedOrder({ state, database }: DecisionContext, id: string): Promise<Order> {
  await state.rows.load(database)
  const order = state.rows.all('orders').get(id)
  if (!order) throw refusal('order-unknown')
  return order
}

/** An order that goes on. Refuses `order-unknown`, and `order-closed` while it is cancelled. */
export async function openOrder(context: DecisionContext, id: string): Promise<Order> {
  const order = await storedOrder(context, id)
  if (order.cancellation) throw refusal('order-closed')
  return order
}

/** What a customer's history says of an order. */
export function historyOf({ number, verdict }: Order, more: Record<string, string | number> = {}) {
  return { order: number, verdict, ...more }
}
