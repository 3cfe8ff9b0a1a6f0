import type { OrderView } from '#shared/contracts/orders.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { canonicalJson } from '#shared/domain/canonical-json.ts'
import type { Release } from '#shared/domain/credit-profile.ts'
import type { Order, OrderDetails } from '#shared/domain/order.ts'
import { totalsOf } from '#shared/domain/order-money.ts'
import { nextStageOf } from '#shared/domain/stages.ts'
import { withCatalogueCosts } from '../../orders/catalogue-costs.ts'
import { passGate, type UndecidedOrder } from '../../orders/gate.ts'
import { letPass } from '../../orders/let-pass.ts'
import { moneyOf, NOTHING_IN } from '../../orders/order-money.ts'
import { viewOf } from '../../orders/order-view.ts'
import { created, replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'
import { nextInCounter } from '../counters.ts'
import { historyOf, openOrder, storedOrder } from './open-order.ts'

type Save = CommandInput & {
  id: string | null
  seenDecisionId: string | null
  fromOrderId: string | null
  details: OrderDetails
}

/**
 * Saves a new or changed order and decides about it (R01, M14). Refused, it is kept all the same, held. Refuses
 * `customer-unknown`, `order-unknown`, `service-unknown`, `order-closed`, `changed-meanwhile`, `order-has-delivery`, and
 * `order-has-receipts` when another customer would take over what this one paid.
 */
export const saveOrder: Command<Save, OrderView> = {
  name: 'orders.save',
  permission: 'registerOrder',
  decide: (context, input) =>
    input.id === null ? saveNew(context, input) : saveChanged(context, input, input.id),
}

async function saveNew(context: DecisionContext, { fromOrderId, details, today }: Save) {
  const { state, database, newId } = context
  await state.rows.load(database)
  // A copy is an order like any other: where it was copied from opens no door.
  if (fromOrderId !== null) await storedOrder(context, fromOrderId)
  const { first: number, patch } = await nextInCounter(database, 'orders', 1)
  const draft: UndecidedOrder = {
    ...details,
    items: withCatalogueCosts(state, details.items, null),
    id: newId(),
    number,
    createdOn: today,
    stageLog: [],
    readyOn: null,
    deliveries: [],
    receivableIds: [],
    cancellation: null,
    fromOrderId,
  }
  const { order, kept } = await passGate(context, today, draft, {
    trigger: fromOrderId === null ? 'save' : 'copy',
    money: NOTHING_IN,
    before: null,
    checkpoint: 'order',
  })
  return {
    patches: [created('orders', order), created('decisions', kept), patch],
    details: historyOf(order, { amount: totalsOf(order).total, new: 1 }),
    customerIds: [order.customerId],
    result: await viewOf(state, order, { decision: kept }),
  }
}

async function saveChanged(context: DecisionContext, { seenDecisionId, details, today }: Save, id: string) {
  const { state, database } = context
  const before = await openOrder(context, id)
  requireChangeable(context, before, details, seenDecisionId)
  const ended = overridesEnded(context, before, details, today)
  const changed: UndecidedOrder = {
    ...before,
    ...details,
    items: withCatalogueCosts(state, details.items, before),
  }
  // Without a reason of anybody's: the order is not what it was given for any more.
  const by = { on: today, by: context.actor!.name, reason: '' }
  const { order, kept } = await passGate(
    context,
    today,
    // With work added, what was ready is not.
    { ...changed, readyOn: nextStageOf(changed) === null ? before.readyOn : null },
    {
      trigger: 'save',
      money: moneyOf(state, before, today),
      before: await letPass(database, before),
      checkpoint: 'order',
      adjust: (facts) => ({
        ...facts,
        releases: facts.releases.filter(({ id: release }) => !ended.some((other) => other.id === release)),
      }),
    },
  )
  return {
    patches: [
      replaced('orders', before, order),
      created('decisions', kept),
      ...ended.map((release) => replaced('releases', release, { ...release, revocation: by })),
    ],
    details: historyOf(order, { amount: totalsOf(order).total, new: 0 }),
    customerIds: [...new Set([order.customerId, before.customerId])],
    result: await viewOf(state, order, { decision: kept }),
  }
}

const termsOf = ({ customerId, items, discount, policy, chequePlan, remake }: OrderDetails) =>
  canonicalJson({ customerId, items, discount, policy, chequePlan, remake })

/** Leave was given for what the order was: with other work, money or terms it has to be asked for again. */
function overridesEnded(
  { state }: DecisionContext,
  before: Order,
  details: OrderDetails,
  today: Day,
): Release[] {
  if (termsOf(before) === termsOf({ ...details, items: withCatalogueCosts(state, details.items, before) }))
    return []
  return state.rows
    .ofCustomer('releases', before.customerId)
    .filter(({ orderId, revocation, until }) => orderId === before.id && !revocation && until >= today)
}

function requireChangeable(
  { state }: DecisionContext,
  before: Order,
  { customerId }: OrderDetails,
  seenDecisionId: string | null,
): void {
  if (before.decisionId !== seenDecisionId) throw refusal('changed-meanwhile')
  if (before.deliveries.length > 0) throw refusal('order-has-delivery')
  if (before.customerId === customerId) return
  const cheques = state.rows.ofCustomer('cheques', before.customerId)
  if (before.receivableIds.length > 0 || cheques.some(({ orderId }) => orderId === before.id))
    throw refusal('order-has-receipts', {}, 'details.customerId')
}
