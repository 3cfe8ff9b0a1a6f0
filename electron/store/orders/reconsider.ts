import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Checkpoint } from '#shared/domain/credit-policy.ts'
import type { Order } from '#shared/domain/order.ts'
import { type OrderMoney, phaseOf } from '#shared/domain/order-money.ts'
import { nextStageOf } from '#shared/domain/stages.ts'
import type { DecisionContext } from '../commands/command.ts'
import { passGate } from './gate.ts'
import { letPass } from './let-pass.ts'

/** The step an order is before. */
function checkpointOf(order: Order): Checkpoint {
  const phase = phaseOf(order)
  if (phase === 'registered') return 'order'
  return phase === 'producing' ? 'production' : 'delivery'
}

type Change = { trigger: string; money: OrderMoney; adjust?: (facts: CreditFacts) => CreditFacts }

/** Decides again about an order where it is, because something around it changed: money came in, a release was given. */
export async function reconsider(
  context: DecisionContext,
  today: Day,
  order: Order,
  { trigger, money, adjust }: Change,
) {
  const before = await letPass(context.database, order)
  return passGate(context, today, order, {
    trigger,
    money,
    before,
    checkpoint: before === null ? 'order' : checkpointOf(order),
    criticalStage: nextStageOf(order)?.critical ?? false,
    ...(adjust ? { adjust } : {}),
  })
}
