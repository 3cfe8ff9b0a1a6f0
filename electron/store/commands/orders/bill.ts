import type { OrderView } from '#shared/contracts/orders.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import type { Order } from '#shared/domain/order.ts'
import { phaseOf, totalsOf } from '#shared/domain/order-money.ts'
import { moneyOf } from '../../orders/order-money.ts'
import { viewOf } from '../../orders/order-view.ts'
import { titleOf } from '../../orders/receipt.ts'
import { created, replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'
import { historyOf, openOrder } from './open-order.ts'

/**
 * Bills a delivered order: what is in no title nor cheque becomes a title, so that it can fall due and be collected.
 * Nothing is decided: it is owed already. Refuses `order-closed`, `nothing-to-bill`, and `due-before-issue`.
 */
export const billOrder: Command<CommandInput & { id: string; dueOn: Day }, OrderView> = {
  name: 'orders.bill',
  permission: 'registerReceivable',
  async decide(context, { id, dueOn, today }) {
    const { state } = context
    const before = await openOrder(context, id)
    const { billed, chequesInHand } = moneyOf(state, before, today)
    const amount = totalsOf(before).total - billed - chequesInHand
    if (phaseOf(before) !== 'delivered' || amount <= 0) throw refusal('nothing-to-bill')
    if (dueOn < today) throw refusal('due-before-issue', {}, 'dueOn')
    const title = await titleOf(context, before, {
      issuedOn: today,
      dueOn,
      amount: centavos(amount),
      description: `OS ${before.number}: trabalho entregue`,
    })
    const order: Order = { ...before, receivableIds: [...before.receivableIds, title.id] }
    return {
      patches: [created('receivables', title), replaced('orders', before, order)],
      details: historyOf(order, { amount, dueOn }),
      customerIds: [order.customerId],
      result: await viewOf(state, order, { title }),
    }
  },
}
