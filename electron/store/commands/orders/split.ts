import type { OrderView } from '#shared/contracts/orders.ts'
import { creditLeft } from '#shared/domain/cost-cover.ts'
import { allocate, ZERO } from '#shared/domain/money.ts'
import type { Order, OrderItem } from '#shared/domain/order.ts'
import { phaseOf, totalsOf } from '#shared/domain/order-money.ts'
import { beside } from '../../orders/beside.ts'
import { passGate, type UndecidedOrder } from '../../orders/gate.ts'
import { moneyOf, NOTHING_IN } from '../../orders/order-money.ts'
import { viewOf } from '../../orders/order-view.ts'
import { created, replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'
import { nextInCounter } from '../counters.ts'
import { historyOf, openOrder } from './open-order.ts'

type Split = CommandInput & { id: string; itemIds: string[] }

/**
 * Moves items to a new order. Both are held to the gate as new ones, the second with the first in its exposure: two
 * halves pass only where the whole would. Refuses `order-has-delivery`, `order-has-receipts`, and `invalid` unless some
 * items go and some stay.
 */
export const splitOrder: Command<Split, { kept: OrderView; parted: OrderView }> = {
  name: 'orders.split',
  permission: 'registerOrder',
  async decide(context, { id, itemIds, today }) {
    const { state, database } = context
    const before = await openOrder(context, id)
    if (before.deliveries.length > 0) throw refusal('order-has-delivery')
    const { billed, chequesInHand } = moneyOf(state, before, today)
    if (billed > 0 || chequesInHand > 0) throw refusal('order-has-receipts')
    const [staying, going] = parted(before, itemIds)
    const { first: number, patch } = await nextInCounter(database, 'orders', 1)
    const ask = { trigger: 'split', before: null, money: NOTHING_IN, checkpoint: 'order' } as const
    const stays = await passGate(context, today, { ...before, ...staying }, ask)
    const goes = await passGate(
      context,
      today,
      {
        ...before,
        ...going,
        id: context.newId(),
        number,
        createdOn: today,
        receivableIds: [],
        fromOrderId: before.id,
      },
      { ...ask, adjust: (facts) => beside(facts, commitmentOf(stays.order)) },
    )
    return {
      patches: [
        replaced('orders', before, stays.order),
        created('orders', goes.order),
        created('decisions', stays.kept),
        created('decisions', goes.kept),
        patch,
      ],
      details: historyOf(stays.order, { parted: number }),
      customerIds: [before.customerId],
      result: {
        kept: await viewOf(state, stays.order, { decision: stays.kept }),
        parted: await viewOf(state, goes.order, { decision: goes.kept }),
      },
    }
  },
}

type Part = Pick<UndecidedOrder, 'items' | 'discount' | 'chequePlan'>

/** The items that stay and those that go, each with its share of the discount; cheques are planned anew. */
function parted({ items, discount, remake }: Order, itemIds: readonly string[]): [Part, Part] {
  const goes = ({ id }: OrderItem) => itemIds.includes(id)
  const [going, staying] = [items.filter(goes), items.filter((item) => !goes(item))]
  if (going.length === 0 || staying.length === 0) throw refusal('invalid', {}, 'itemIds')
  const gross = [staying, going].map((part) => totalsOf({ items: part, discount: ZERO, remake }).gross)
  const [first, second] = gross.some((amount) => amount > 0) ? allocate(discount, gross) : [discount, ZERO]
  return [
    { items: staying, discount: first!, chequePlan: [] },
    { items: going, discount: second!, chequePlan: [] },
  ]
}

/** What an order that was just decided about will leave on credit; nothing while it is held at the door. */
function commitmentOf(order: Order): number {
  return order.verdict === 'refuse' && phaseOf(order) === 'registered' ? 0 : creditLeft(order, NOTHING_IN)
}
