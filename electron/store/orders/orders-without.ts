import type { Patch } from '#shared/contracts/changes.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { DecisionContext } from '../commands/command.ts'
import { created, replaced } from '../patches.ts'
import { moneyOf } from './order-money.ts'
import { reconsider } from './reconsider.ts'

/**
 * What becomes of the orders that payments had come in on, once those are taken back: each that goes on is decided about
 * again, with its exact part of what is left (a title may bill many orders).
 */
export async function ordersWithout(
  context: DecisionContext,
  today: Day,
  payments: readonly Pick<Payment, 'id' | 'receivableId'>[],
): Promise<Patch[]> {
  const { state, database } = context
  await state.rows.load(database)
  const titles = new Set(payments.map(({ receivableId }) => receivableId))
  const gone = new Set(payments.map(({ id }) => id))
  const patches: Patch[] = []
  for (const before of state.rows.all('orders').values()) {
    if (before.cancellation || !before.receivableIds.some((id) => titles.has(id))) continue
    const { order, kept } = await reconsider(context, today, before, {
      trigger: 'reverse',
      money: moneyOf(state, before, today, { without: gone }),
    })
    patches.push(replaced('orders', before, order), created('decisions', kept))
  }
  return patches
}
