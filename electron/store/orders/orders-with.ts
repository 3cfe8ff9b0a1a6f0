import type { Patch } from '#shared/contracts/changes.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { phaseOf } from '#shared/domain/order-money.ts'
import { type Payment, principalGone } from '#shared/domain/payment.ts'
import type { DecisionContext } from '../commands/command.ts'
import { created, replaced } from '../patches.ts'
import { moneyOf } from './order-money.ts'
import { reconsider } from './reconsider.ts'

/**
 * What becomes of the orders whose titles are paid: each that is still to go through a gate is decided about again with
 * its exact part. Delivered and cancelled ones have no gate left.
 */
export async function ordersWith(
  context: DecisionContext,
  { today, customerId }: { today: Day; customerId: string },
  payments: readonly Pick<Payment, 'receivableId' | 'settled' | 'discount'>[],
): Promise<Patch[]> {
  const { state } = context
  const also = new Map(payments.map((payment) => [payment.receivableId, principalGone(payment)]))
  const patches: Patch[] = []
  for (const before of state.rows.ofCustomer('orders', customerId)) {
    if (!before.receivableIds.some((id) => also.has(id))) continue
    if (['delivered', 'cancelled'].includes(phaseOf(before))) continue
    const { order, kept } = await reconsider(context, today, before, {
      trigger: 'receive',
      money: moneyOf(state, before, today, { also }),
    })
    patches.push(replaced('orders', before, order), created('decisions', kept))
  }
  return patches
}
