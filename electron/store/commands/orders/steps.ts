import type { OrderView } from '#shared/contracts/orders.ts'
import type { Delivery, Order } from '#shared/domain/order.ts'
import { deliveredQuantities, phaseOf } from '#shared/domain/order-money.ts'
import { nextStageOf } from '#shared/domain/stages.ts'
import { passGate } from '../../orders/gate.ts'
import { moneyOf } from '../../orders/order-money.ts'
import { viewOf } from '../../orders/order-view.ts'
import { letPass } from '../../orders/let-pass.ts'
import { created, replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, Decision, DecisionContext } from '../command.ts'
import { historyOf, openOrder } from './open-order.ts'

type Step = { view: OrderView; done: boolean }
type Taking = {
  trigger: 'stage' | 'finish' | 'deliver'
  checkpoint: 'production' | 'delivery'
  criticalStage: boolean
  /** The order with the step taken. */
  taken: Order
  details?: Record<string, string | number>
}

/**
 * Takes a step if the gate lets it pass. Refused, the order stays where it is, and the decision is kept all the same. An
 * order that was refused at the door, or passed it by leave, is first held to that again.
 */
async function takeStep(
  context: DecisionContext,
  today: CommandInput['today'],
  before: Order,
  { trigger, checkpoint, criticalStage, taken, details = {} }: Taking,
): Promise<Decision<Step>> {
  const { state } = context
  const money = moneyOf(state, before, today)
  const passed = await letPass(context.database, before)
  const atDoor = passed
    ? null
    : await passGate(context, today, before, { trigger, money, before: null, checkpoint: 'order' })
  const stopped = atDoor?.order.verdict === 'refuse'
  const asked = stopped
    ? atDoor
    : await passGate(context, today, before, { trigger, money, before, checkpoint, criticalStage })
  const kept = atDoor && !stopped ? [atDoor.kept, asked.kept] : [asked.kept]
  const done = asked.order.verdict !== 'refuse'
  const { decisionId, verdict } = asked.order
  const order: Order = done ? { ...taken, decisionId, verdict } : asked.order
  return {
    patches: [replaced('orders', before, order), ...kept.map((decision) => created('decisions', decision))],
    details: historyOf(order, { ...details, done: done ? 1 : 0 }),
    customerIds: [order.customerId],
    result: { view: await viewOf(state, order, { decision: asked.kept }), done },
  }
}

/** Begins the next stage of production. Refuses `order-unknown`, `order-closed`, and `stage-unknown` for any but the next. */
export const advanceOrder: Command<CommandInput & { id: string; stage: string }, Step> = {
  name: 'orders.advance',
  permission: 'registerOrder',
  async decide(context, { id, stage, today }) {
    const before = await openOrder(context, id)
    const next = nextStageOf(before)
    if (next?.name !== stage || before.readyOn !== null) throw refusal('stage-unknown')
    const begun = { stage, on: today, by: context.actor!.name }
    return takeStep(context, today, before, {
      trigger: 'stage',
      checkpoint: 'production',
      criticalStage: next.critical,
      taken: { ...before, stageLog: [...before.stageLog, begun] },
      details: { stage },
    })
  },
}

/** Ends production. Refuses `stage-unknown` while a stage has not begun. */
export const finishOrder: Command<CommandInput & { id: string }, Step> = {
  name: 'orders.finish',
  permission: 'registerOrder',
  async decide(context, { id, today }) {
    const before = await openOrder(context, id)
    if (nextStageOf(before) !== null || before.readyOn !== null) throw refusal('stage-unknown')
    return takeStep(context, today, before, {
      trigger: 'finish',
      checkpoint: 'production',
      // The work is done: to say so gives nothing away.
      criticalStage: true,
      taken: { ...before, readyOn: today },
    })
  },
}

type Deliver = CommandInput & { id: string; quantities: Delivery['quantities']; receivedBy: string }

/** Hands work over. Refuses `stage-unknown` before it is ready, and `delivers-too-much`. */
export const deliverOrder: Command<Deliver, Step> = {
  name: 'orders.deliver',
  permission: 'registerOrder',
  async decide(context, { id, quantities, receivedBy, today }) {
    const before = await openOrder(context, id)
    if (phaseOf(before) !== 'ready') throw refusal('stage-unknown')
    requireThere(before, quantities)
    const delivery: Delivery = {
      id: context.newId(),
      on: today,
      quantities,
      receivedBy,
      by: context.actor!.name,
    }
    return takeStep(context, today, before, {
      trigger: 'deliver',
      checkpoint: 'delivery',
      criticalStage: false,
      taken: { ...before, deliveries: [...before.deliveries, delivery] },
    })
  },
}

function requireThere(order: Order, quantities: Delivery['quantities']): void {
  const delivered = deliveredQuantities(order)
  const wanted = Object.entries(quantities)
  if (wanted.length === 0) throw refusal('delivers-too-much')
  for (const [itemId, count] of wanted) {
    const item = order.items.find(({ id }) => id === itemId)
    if (!item || (delivered.get(itemId) ?? 0) + count > item.quantity) throw refusal('delivers-too-much')
  }
}
