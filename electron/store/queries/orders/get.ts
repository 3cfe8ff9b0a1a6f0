import type { OrderView } from '#shared/contracts/orders.ts'
import { checkpoints } from '#shared/domain/credit-policy.ts'
import type { KeptDecision } from '#shared/domain/decision.ts'
import { viewOf } from '../../orders/order-view.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'

/** An order as its page shows it. Refuses `order-unknown`. */
export async function getOrder(state: StoreState, { id }: { id: string }): Promise<OrderView> {
  await state.rows.load(state.database)
  const order = state.rows.all('orders').get(id)
  if (!order) throw refusal('order-unknown')
  return viewOf(state, order)
}

/** Every decision of an order, newest first; of one instant, the step before the door that was passed for it. */
export async function decisionsOfOrder(
  { database }: StoreState,
  { id }: { id: string },
): Promise<KeptDecision[]> {
  const decisions = await database.decisions.where('orderId').equals(id).toArray()
  const step = ({ checkpoint }: KeptDecision) => checkpoints.indexOf(checkpoint)
  return decisions.sort((one, other) =>
    one.at === other.at ? step(other) - step(one) : one.at < other.at ? 1 : -1,
  )
}
