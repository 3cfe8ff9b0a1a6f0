import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Checkpoint } from '#shared/domain/credit-policy.ts'
import type { Order } from '#shared/domain/order.ts'
import { type OrderMoney, phaseOf } from '#shared/domain/order-money.ts'
import { nextStageOf } from '#shared/domain/stages.ts'
import type { DecisionContext } from '../commands/command.ts'
import { passGate } from './gate.ts'

/** The step an order is before. */
function checkpointOf(order: Order): Checkpoint {
  const phase = phaseOf(order)
  if (phase === 'registered') return 'order'
  return phase === 'producing' ? 'production' : 'delivery'
}

/** Whether the order was never let pass: what refused it at its beginning still has to be answered. */
export async function isHeldAtTheDoor({ database }: DecisionContext, order: Order): Promise<boolean> {
  if (order.verdict !== 'refuse') return false
  return (await database.decisions.get(order.decisionId))?.checkpoint === 'order'
}

type Change = { trigger: string; money: OrderMoney; adjust?: (facts: CreditFacts) => CreditFacts }

/** Decides again about an order where it is, because something around it changed: money came in, a release was given. */
export async function reconsider(
  context: DecisionContext,
  today: Day,
  order: Order,
  { trigger, money, adjust }: Change,
) {
  const atDoor = await isHeldAtTheDoor(context, order)
  return passGate(context, today, order, {
    trigger,
    money,
    before: atDoor ? null : order,
    checkpoint: atDoor ? 'order' : checkpointOf(order),
    criticalStage: nextStageOf(order)?.critical ?? false,
    ...(adjust ? { adjust } : {}),
  })
}
