import type { OrderView } from '#shared/contracts/orders.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Centavos } from '#shared/domain/money.ts'
import type { ReceiptMeans } from '#shared/domain/payment.ts'
import { moneyOf } from '../../orders/order-money.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'
import { openOrder } from './open-order.ts'
import { requireInBalance, settle } from './settle.ts'

type Receive = CommandInput & {
  id: string
  paidOn: Day
  amount: Centavos
  means: ReceiptMeans
  note: string
}

/**
 * Receives money for an order before it is billed, and decides again. Refuses `order-closed`, `paid-in-future`, and
 * `above-balance` beyond what is in no title and no cheque.
 */
export const receiveOnOrder: Command<Receive, OrderView> = {
  name: 'orders.receive',
  permission: 'receivePayment',
  async decide(context, { id, paidOn, amount, means, note, today }) {
    const before = await openOrder(context, id)
    if (paidOn > today) throw refusal('paid-in-future', {}, 'paidOn')
    const money = moneyOf(context.state, before, today)
    requireInBalance(before, money, { amount, field: 'amount' })
    return settle(context, { today, before, money: { paidOn, amount, means, note }, had: money })
  },
}
