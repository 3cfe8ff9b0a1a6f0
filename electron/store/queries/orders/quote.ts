import type { Day } from '#shared/domain/calendar.ts'
import { customerPrice } from '#shared/domain/customer-price.ts'
import type { OrderItem } from '#shared/domain/order.ts'
import type { PriceTable } from '#shared/domain/service.ts'
import { creditStanding } from '#shared/domain/standing-of-credit.ts'
import { gatherFacts } from '../../credit/gather-facts.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'

type Quote = {
  item: Omit<OrderItem, 'id' | 'quantity' | 'specification'>
  table: PriceTable
  agreed: boolean
}

/** An item of the catalogue as a customer buys it today. Refuses `customer-unknown`, and `service-unknown` for inactive work too. */
export async function quoteItem(
  state: StoreState,
  { customerId, serviceId, today }: { customerId: string; serviceId: string; today: Day },
): Promise<Quote> {
  const facts = await gatherFacts(state, customerId, today)
  const service = state.rows.all('services').get(serviceId)
  if (!service?.active) throw refusal('service-unknown')
  const standing = creditStanding(facts, state.settings.credit.policy)
  const { price, table, agreed } = customerPrice(service, standing, facts.profile)
  return {
    item: {
      serviceId,
      description: service.name,
      unitPrice: price,
      unitCost: service.cost,
      priceTable: agreed ? null : table,
      stages: service.stages,
    },
    table,
    agreed,
  }
}
