import type { OrderView } from '#shared/contracts/orders.ts'
import type { Order, OrderDetails, OrderItem } from '#shared/domain/order.ts'
import { totalsOf } from '#shared/domain/order-money.ts'
import { created, replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import { passGate, type UndecidedOrder } from '../../orders/gate.ts'
import { moneyOf } from '../../orders/order-money.ts'
import { viewOf } from '../../orders/order-view.ts'
import { ZERO } from '#shared/domain/money.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'
import { nextInCounter } from '../counters.ts'
import { historyOf, openOrder } from './open-order.ts'

type Save = CommandInput & {
  id: string | null
  seenDecisionId: string | null
  fromOrderId: string | null
  details: OrderDetails
}

/**
 * Saves a new or changed order and decides about it (R01, M14). Refused, it is kept all the same, held. Refuses
 * `customer-unknown`, `order-unknown`, `order-closed`, `changed-meanwhile`, `order-has-delivery`, and
 * `order-has-receipts` when another customer would take over what this one paid.
 */
export const saveOrder: Command<Save, OrderView> = {
  name: 'orders.save',
  permission: 'registerOrder',
  async decide(context, { id, seenDecisionId, fromOrderId, details, today }) {
    const { state, database } = context
    await state.rows.load(database)
    const before = id === null ? null : await openOrder(context, id)
    if (before) requireChangeable(before, details, seenDecisionId)
    const items = withCatalogueCosts(context, details.items, before)
    const numbered = before ? null : await nextInCounter(database, 'orders', 1)
    const draft: UndecidedOrder = {
      ...details,
      items,
      id: before?.id ?? context.newId(),
      number: before?.number ?? numbered!.first,
      createdOn: before?.createdOn ?? today,
      stageLog: before?.stageLog ?? [],
      readyOn: before?.readyOn ?? null,
      deliveries: [],
      receivableIds: before?.receivableIds ?? [],
      cancellation: null,
      fromOrderId: before ? before.fromOrderId : fromOrderId,
    }
    const money = before
      ? moneyOf(state, before, today)
      : { received: ZERO, chequesInHand: ZERO, billed: ZERO }
    const trigger = fromOrderId !== null && !before ? 'copy' : 'save'
    const { order, kept } = await passGate(context, today, draft, {
      trigger,
      money,
      before,
      checkpoint: 'order',
    })
    return {
      patches: [
        before ? replaced('orders', before, order) : created('orders', order),
        created('decisions', kept),
        ...(numbered ? [numbered.patch] : []),
      ],
      details: historyOf(order, { amount: totalsOf(order).total, new: before ? 0 : 1 }),
      customerIds: [...new Set([order.customerId, ...(before ? [before.customerId] : [])])],
      result: await viewOf(state, order, { decision: kept }),
    }
  },
}

function requireChangeable(before: Order, details: OrderDetails, seenDecisionId: string | null): void {
  if (before.decisionId !== seenDecisionId) throw refusal('changed-meanwhile')
  if (before.deliveries.length > 0) throw refusal('order-has-delivery')
  if (before.customerId !== details.customerId && before.receivableIds.length > 0)
    throw refusal('order-has-receipts')
}

/** What a service costs is the catalogue's to say, not the form's; an item already there keeps the cost it began with. */
function withCatalogueCosts(
  { state }: DecisionContext,
  items: readonly OrderItem[],
  before: Order | null,
): OrderItem[] {
  const catalogue = state.rows.all('services')
  return items.map((item) => {
    if (item.serviceId === null) return item
    const kept = before?.items.find(({ id, serviceId }) => id === item.id && serviceId === item.serviceId)
    const service = catalogue.get(item.serviceId)
    if (!service && !kept) throw refusal('service-unknown')
    return {
      ...item,
      unitCost: kept?.unitCost ?? service!.cost,
      stages: kept?.stages ?? service!.stages,
    }
  })
}
