import type { Day } from './calendar.ts'
import { type Centavos, centavos, divideRounded } from './money.ts'
import type { Order, OrderDetails, OrderPhase, OrderTotals } from './order.ts'

const WHOLE = 10_000

type Priced = Pick<OrderDetails, 'items' | 'discount' | 'remake'>

/**
 * An order's money, in centavos. A discount never passes the gross; of a remake the customer pays his share, and the cost
 * is the laboratory's all the same (§ 11). Profit is negative when it is sold below cost.
 */
export function totalsOf({ items, discount, remake }: Priced): OrderTotals {
  let [gross, cost] = [0, 0]
  for (const { quantity, unitPrice, unitCost } of items) {
    gross += quantity * unitPrice
    cost += quantity * unitCost
  }
  const taken = Math.min(discount, gross)
  const total = divideRounded((gross - taken) * (remake?.customerPaysBasisPoints ?? WHOLE), WHOLE, 'half-up')
  return {
    gross: centavos(gross),
    discount: centavos(taken),
    total: centavos(total),
    cost: centavos(cost),
    profit: total - cost,
  }
}

type Lived = Pick<Order, 'items' | 'stageLog' | 'readyOn' | 'deliveries' | 'cancellation'>

/** Pieces of each item that were handed over. */
export function deliveredQuantities({ deliveries }: Pick<Order, 'deliveries'>): Map<string, number> {
  const delivered = new Map<string, number>()
  for (const { quantities } of deliveries) {
    for (const [itemId, count] of Object.entries(quantities))
      delivered.set(itemId, (delivered.get(itemId) ?? 0) + count)
  }
  return delivered
}

/** Where an order is, by its record. Delivered means all of it. */
export function phaseOf(order: Lived): OrderPhase {
  if (order.cancellation) return 'cancelled'
  const delivered = deliveredQuantities(order)
  const complete = order.items.every(({ id, quantity }) => (delivered.get(id) ?? 0) >= quantity)
  if (complete) return 'delivered'
  if (order.readyOn !== null) return 'ready'
  return order.stageLog.length > 0 ? 'producing' : 'registered'
}

/** What came in on an order and what of it is in titles or cheques, in centavos. */
export type OrderMoney = {
  /** Payments of its titles that stand. */
  received: Centavos
  chequesInHand: Centavos
  /** Amounts of its titles. */
  billed: Centavos
  /** Of its titles, what an agreement waived; left out is nothing. */
  forgiven?: Centavos
}

type Delivered = Pick<Order, 'items' | 'discount' | 'remake' | 'deliveries'>

/**
 * What of an order is delivered and in no title nor cheque, in centavos: the delivered part of its price, less what is
 * `taken` by titles and cheques, which pay the work delivered first. `upTo` leaves out later deliveries.
 */
export function deliveredAndUnbilled(order: Delivered, taken: number, upTo?: Day): Centavos {
  const deliveries = upTo ? order.deliveries.filter(({ on }) => on <= upTo) : order.deliveries
  const delivered = deliveredQuantities({ deliveries })
  const { total, gross } = totalsOf(order)
  const complete = order.items.every(({ id, quantity }) => (delivered.get(id) ?? 0) >= quantity)
  const handedOver = order.items.reduce(
    (sum, item) => sum + (delivered.get(item.id) ?? 0) * item.unitPrice,
    0,
  )
  const worth = complete ? total : divideRounded(total * handedOver, gross || 1, 'half-up')
  return centavos(Math.max(0, worth - taken))
}
