import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import type { Checkpoint } from '#shared/domain/credit-policy.ts'
import type { KeptDecision, OrderDecision } from '#shared/domain/decision.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Order, OrderDetails } from '#shared/domain/order.ts'
import type { OrderMoney } from '#shared/domain/order-money.ts'
import { repeats } from '#shared/domain/remakes.ts'
import { decideOrder } from '#shared/domain/order-decision.ts'
import type { Service } from '#shared/domain/service.ts'
import { gatherFacts } from '../credit/gather-facts.ts'
import type { DecisionContext } from '../commands/command.ts'
import type { StoreState } from '../store-state.ts'

/** What is asked of the gate. */
export type GateQuestion = {
  details: OrderDetails
  orderId: string | null
  /** The order as it was let pass; null to be held to everything, as a new one is. */
  before: Order | null
  money: OrderMoney
  checkpoint: Checkpoint
  criticalStage?: boolean
  /** What the facts lack because it is written in the same change: another exposure, a release. */
  adjust?: (facts: CreditFacts) => CreditFacts
}

export type GateAnswer = { facts: CreditFacts; decision: OrderDecision }

/** Asks the gate: gathers the facts of today, and decides. Refuses `customer-unknown`. Writes nothing. */
export async function askGate(state: StoreState, today: Day, question: GateQuestion): Promise<GateAnswer> {
  const { details, orderId, before, money, checkpoint, criticalStage = false, adjust } = question
  const gathered = await gatherFacts(state, details.customerId, today, { exceptOrderId: orderId })
  const facts = adjust ? adjust(gathered) : gathered
  const decision = decideOrder(facts, state.settings.credit.policy, {
    details,
    money,
    checkpoint,
    before,
    orderId,
    criticalStage,
    services: servicesOf(state, details),
    remakeOrigin: originOf(state, details),
  })
  return { facts, decision }
}

function servicesOf({ rows }: StoreState, { items }: OrderDetails): Service[] {
  const catalogue = rows.all('services')
  return items.flatMap(({ serviceId }) => (serviceId === null ? [] : (catalogue.get(serviceId) ?? [])))
}

/** Whether the work that is made again was made for this customer, and handed over. */
function originOf({ rows }: StoreState, { remake, customerId, items }: OrderDetails): boolean | null {
  if (!remake) return null
  const origin = rows.all('orders').get(remake.ofOrderId)
  return origin?.customerId === customerId && repeats(items, origin)
}

/** An order that is still to be decided about. */
export type UndecidedOrder = Omit<Order, 'decisionId' | 'verdict'>

type Decided = { order: Order; kept: KeptDecision }

/** Asks the gate about an order and puts the answer on it; the caller writes both rows in its change. */
export async function passGate(
  context: Pick<DecisionContext, 'state' | 'settings' | 'actor' | 'at' | 'newId'>,
  today: Day,
  order: UndecidedOrder,
  { trigger, ...question }: Omit<GateQuestion, 'details' | 'orderId'> & { trigger: string },
): Promise<Decided> {
  const { facts, decision } = await askGate(context.state, today, {
    ...question,
    details: order,
    orderId: order.id,
  })
  const kept: KeptDecision = {
    id: context.newId(),
    orderId: order.id,
    orderNumber: order.number,
    customerId: order.customerId,
    on: today,
    at: context.at,
    by: context.actor!.name,
    checkpoint: question.checkpoint,
    trigger,
    policyVersion: context.settings.credit.version,
    facts,
    decision,
  }
  return { order: { ...order, decisionId: kept.id, verdict: decision.verdict }, kept }
}
