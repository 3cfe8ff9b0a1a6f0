import type { Day } from '#shared/domain/calendar.ts'
import type { OrderDecision } from '#shared/domain/decision.ts'
import { ZERO } from '#shared/domain/money.ts'
import type { OrderDetails } from '#shared/domain/order.ts'
import { askGate } from '../../orders/gate.ts'
import { moneyOf } from '../../orders/order-money.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'

/** The decision as saving would make it, with nothing written. Refuses `customer-unknown` and `order-unknown`. */
export async function assessOrder(
  state: StoreState,
  { id, details, today }: { id: string | null; details: OrderDetails; today: Day },
): Promise<OrderDecision> {
  await state.rows.load(state.database)
  const before = id === null ? null : state.rows.all('orders').get(id)
  if (before === undefined) throw refusal('order-unknown')
  const { decision } = await askGate(state, today, {
    details,
    orderId: id,
    before,
    checkpoint: 'order',
    money: before ? moneyOf(state, before, today) : { received: ZERO, chequesInHand: ZERO, billed: ZERO },
  })
  return decision
}
