import type { OrderView } from '#shared/contracts/orders.ts'
import type { Order } from '#shared/domain/order.ts'
import { phaseOf } from '#shared/domain/order-money.ts'
import { passGate } from '../../orders/gate.ts'
import { moneyOf } from '../../orders/order-money.ts'
import { viewOf } from '../../orders/order-view.ts'
import { created, replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'
import { historyOf, storedOrder } from './open-order.ts'

/** Withdraws an order. Refuses `already-cancelled`, `order-has-delivery`, and `order-has-receipts` while titles or cheques of it stand. */
export const cancelOrder: Command<CommandInput & { id: string; reason: string }, OrderView> = {
  name: 'orders.cancel',
  permission: 'cancelOrder',
  async decide(context, { id, reason, today }) {
    const { state } = context
    const before = await storedOrder(context, id)
    if (before.cancellation) throw refusal('already-cancelled')
    if (before.deliveries.length > 0) throw refusal('order-has-delivery')
    const { billed, chequesInHand } = moneyOf(state, before, today)
    if (billed > 0 || chequesInHand > 0) throw refusal('order-has-receipts')
    const order: Order = { ...before, cancellation: { on: today, reason } }
    return {
      patches: [replaced('orders', before, order)],
      details: historyOf(order, { reason }),
      customerIds: [order.customerId],
      result: await viewOf(state, order),
    }
  },
}

/** Takes a cancellation back, through the gate like any other order (complaint 13). Refuses `changed-meanwhile` when it is not cancelled. */
export const reopenOrder: Command<CommandInput & { id: string; reason: string }, OrderView> = {
  name: 'orders.reopen',
  permission: 'registerOrder',
  async decide(context, { id, reason, today }) {
    const { state } = context
    const before = await storedOrder(context, id)
    if (phaseOf(before) !== 'cancelled') throw refusal('changed-meanwhile')
    const { order, kept } = await passGate(
      context,
      today,
      { ...before, cancellation: null },
      { trigger: 'reopen', before: null, money: moneyOf(state, before, today), checkpoint: 'order' },
    )
    return {
      patches: [replaced('orders', before, order), created('decisions', kept)],
      details: historyOf(order, { reason }),
      customerIds: [order.customerId],
      result: await viewOf(state, order, { decision: kept }),
    }
  },
}
