import type { Patch } from '#shared/contracts/changes.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import type { Order } from '#shared/domain/order.ts'
import { orderExposure } from '#shared/domain/order-exposure.ts'
import { phaseOf } from '#shared/domain/order-money.ts'
import type { DecisionContext } from '../commands/command.ts'
import { created, replaced } from '../patches.ts'
import { beside } from './beside.ts'
import { moneyOf } from './order-money.ts'
import { reconsider } from './reconsider.ts'

/** Whether an order still has a step to take. */
export function goesOn(order: Order): boolean {
  const phase = phaseOf(order)
  return phase !== 'cancelled' && phase !== 'delivered'
}

export function isHeld(order: Order): boolean {
  return order.verdict === 'refuse' && goesOn(order)
}

/**
 * Decides again about orders of one customer because something around them changed in this very change: `adjust` puts it
 * in the facts. What the first ones take of the limit, the next ones do not have.
 */
export async function decideAgain(
  context: DecisionContext,
  today: Day,
  orders: readonly Order[],
  { trigger, adjust }: { trigger: string; adjust: (facts: CreditFacts) => CreditFacts },
): Promise<Patch[]> {
  const patches: Patch[] = []
  let taken = 0
  for (const before of orders) {
    const money = moneyOf(context.state, before, today)
    const { order, kept } = await reconsider(context, today, before, {
      trigger,
      money,
      adjust: (facts) => beside(adjust(facts), taken),
    })
    taken += Math.max(0, orderExposure(order, money).committed - orderExposure(before, money).committed)
    patches.push(replaced('orders', before, order), created('decisions', kept))
  }
  return patches
}
