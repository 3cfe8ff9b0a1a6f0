import type { Order, OrderItem } from '#shared/domain/order.ts'
import { refusal } from '../refuse.ts'
import type { StoreState } from '../store-state.ts'

/**
 * What a service costs and how it is made is the catalogue's to say, not the form's; an item already there keeps what it
 * began with. Refuses `service-unknown`. Call `state.rows.load` first.
 */
export function withCatalogueCosts(
  { rows }: StoreState,
  items: readonly OrderItem[],
  before: Order | null,
): OrderItem[] {
  const catalogue = rows.all('services')
  return items.map((item) => {
    if (item.serviceId === null) return item
    const kept = before?.items.find(({ id, serviceId }) => id === item.id && serviceId === item.serviceId)
    const source = kept ? { cost: kept.unitCost, stages: kept.stages } : catalogue.get(item.serviceId)
    if (!source) throw refusal('service-unknown', {}, 'details.items')
    return { ...item, unitCost: source.cost, stages: source.stages }
  })
}
