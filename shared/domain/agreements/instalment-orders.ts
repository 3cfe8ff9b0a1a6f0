import { allocate, type Centavos, centavos } from '../money.ts'
import type { TitleShare } from '../title-shares.ts'

/**
 * What of each instalment bills which order: the principal an agreement took of each order, carried over to the centavo.
 * Every instalment carries its part of it; within them the orders go on in the order given, the oldest title's first.
 */
export function instalmentOrders(
  amounts: readonly Centavos[],
  orders: readonly { orderId: string; amount: number }[],
): TitleShare[][] {
  const whole = orders.reduce((total, { amount }) => total + amount, 0)
  if (whole === 0) return amounts.map(() => [])
  const waiting = orders.map((order) => ({ ...order }))
  return allocate(centavos(whole), amounts).map((room) => {
    const shares = new Map<string, number>()
    let left: number = room
    for (const order of waiting) {
      const part = Math.min(left, order.amount)
      if (part === 0) continue
      order.amount -= part
      left -= part
      shares.set(order.orderId, (shares.get(order.orderId) ?? 0) + part)
    }
    return [...shares].map(([orderId, amount]): TitleShare => ({ orderId, amount: centavos(amount) }))
  })
}
