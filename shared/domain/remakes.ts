import type { Order, OrderItem } from './order.ts'
import { deliveredQuantities } from './order-money.ts'

type Pieces = Pick<OrderItem, 'id' | 'serviceId' | 'quantity'>

/**
 * Whether items make again no more than an order handed over: of each service as many pieces at most. More than that is
 * new work, at its price.
 */
export function repeats(items: readonly Pieces[], origin: Pick<Order, 'items' | 'deliveries'>): boolean {
  const delivered = deliveredQuantities(origin)
  const left = new Map<string | null, number>()
  for (const { id, serviceId } of origin.items)
    left.set(serviceId, (left.get(serviceId) ?? 0) + (delivered.get(id) ?? 0))
  return items.every(({ serviceId, quantity }) => {
    const pieces = (left.get(serviceId) ?? 0) - quantity
    left.set(serviceId, pieces)
    return pieces >= 0
  })
}
