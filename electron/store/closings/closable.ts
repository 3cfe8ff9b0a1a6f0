import { isToClear } from '#shared/domain/cheque-life.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import type { Centavos } from '#shared/domain/money.ts'
import type { Order } from '#shared/domain/order.ts'
import { deliveredAndUnbilled } from '#shared/domain/order-money.ts'
import { titlesOfOrder } from '../credit/exposures.ts'
import type { StoreState } from '../store-state.ts'

/** An order with delivered work in no title nor cheque. */
export type Closable = { order: Order; amount: Centavos; deliveredOn: Day }

type Sources = Pick<StoreState, 'ledger' | 'rows'>

/** What of an order can be closed up to a day; null when it is nothing. `inHand` is its cheques', in centavos. */
function closableOf(
  sources: Sources,
  order: Order,
  { cutOffOn, today, inHand }: { cutOffOn: Day; today: Day; inHand: number },
): Closable | null {
  if (order.cancellation) return null
  let deliveredOn: Day | null = null
  for (const { on } of order.deliveries)
    if (on <= cutOffOn && (deliveredOn === null || on > deliveredOn)) deliveredOn = on
  if (deliveredOn === null) return null
  const { billed } = titlesOfOrder(sources, order, dayNumber(today))
  const amount = deliveredAndUnbilled(order, billed + inHand, cutOffOn)
  return amount > 0 ? { order, amount, deliveredOn } : null
}

/** All that can be closed up to a day, by customer. Call `rows.load` first. */
export function closableByCustomer(
  sources: Sources,
  span: { cutOffOn: Day; today: Day },
): Map<string, Closable[]> {
  const { rows } = sources
  const inHand = new Map<string, number>()
  for (const { orderId, status, amount } of rows.all('cheques').values())
    if (isToClear({ status })) inHand.set(orderId, (inHand.get(orderId) ?? 0) + amount)
  const found = new Map<string, Closable[]>()
  for (const order of rows.all('orders').values()) {
    const closable = closableOf(sources, order, { ...span, inHand: inHand.get(order.id) ?? 0 })
    if (!closable) continue
    const others = found.get(order.customerId)
    if (others) others.push(closable)
    else found.set(order.customerId, [closable])
  }
  return found
}
