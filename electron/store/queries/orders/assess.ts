import type { Day } from '#shared/domain/calendar.ts'
import type { OrderDecision } from '#shared/domain/decision.ts'
import type { OrderDetails } from '#shared/domain/order.ts'
import { withCatalogueCosts } from '../../orders/catalogue-costs.ts'
import { askGate } from '../../orders/gate.ts'
import { letPass } from '../../orders/let-pass.ts'
import { moneyOf, NOTHING_IN } from '../../orders/order-money.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'

/** The decision as saving would make it, with nothing written. Refuses `customer-unknown`, `order-unknown` and `service-unknown`. */
export async function assessOrder(
  state: StoreState,
  { id, details, today }: { id: string | null; details: OrderDetails; today: Day },
): Promise<OrderDecision> {
  await state.rows.load(state.database)
  const before = id === null ? null : state.rows.all('orders').get(id)
  if (before === undefined) throw refusal('order-unknown')
  const { decision } = await askGate(state, today, {
    details: { ...details, items: withCatalogueCosts(state, details.items, before) },
    orderId: id,
    before: before && (await letPass(state.database, before)),
    checkpoint: 'order',
    money: before ? moneyOf(state, before, today) : NOTHING_IN,
  })
  return decision
}
