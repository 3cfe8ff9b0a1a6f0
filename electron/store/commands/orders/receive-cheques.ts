import type { OrderView } from '#shared/contracts/orders.ts'
import type { Cheque } from '#shared/domain/cheque-plan.ts'
import { centavos } from '#shared/domain/money.ts'
import type { Order } from '#shared/domain/order.ts'
import { totalsOf } from '#shared/domain/order-money.ts'
import { moneyOf } from '../../orders/order-money.ts'
import { viewOf } from '../../orders/order-view.ts'
import { reconsider } from '../../orders/reconsider.ts'
import { created, replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'
import { historyOf, openOrder } from './open-order.ts'

type PaperCheque = Pick<
  Cheque,
  'bank' | 'number' | 'issuer' | 'depositOn' | 'amount' | 'cmc7' | 'issuerTaxId' | 'samePlace'
>

/** Takes the cheques of the plan in hand. Refuses `order-closed`, `cheques-differ-from-plan` unless they are the plan's, one by one, and `above-balance`. */
export const receiveCheques: Command<CommandInput & { id: string; cheques: PaperCheque[] }, OrderView> = {
  name: 'orders.receiveCheques',
  permission: 'receivePayment',
  async decide(context, { id, cheques, today }) {
    const { state, newId, actor } = context
    const before = await openOrder(context, id)
    const money = moneyOf(state, before, today)
    if (money.chequesInHand > 0 || !sameSeries(cheques, before.chequePlan))
      throw refusal('cheques-differ-from-plan', {}, 'cheques')
    const rows = cheques.map(
      (cheque): Cheque => ({
        ...cheque,
        id: newId(),
        customerId: before.customerId,
        orderId: before.id,
        receivedOn: today,
        status: 'in-hand',
        statusOn: today,
        returnReason: null,
        paymentId: null,
        events: [{ on: today, status: 'in-hand', returnReason: null, by: actor!.name }],
      }),
    )
    const amount = rows.reduce((total, row) => total + row.amount, 0)
    const balance = Math.max(0, totalsOf(before).total - money.billed)
    if (amount > balance) throw refusal('above-balance', { balance }, 'cheques')
    const { order, kept } = await reconsider(context, today, before, {
      trigger: 'receive',
      money: { ...money, chequesInHand: centavos(amount) },
    })
    return {
      patches: [
        ...rows.map((row) => created('cheques', row)),
        replaced('orders', before, order),
        created('decisions', kept),
      ],
      details: historyOf(order, { amount, cheques: rows.length }),
      customerIds: [order.customerId],
      result: await viewOf(state, order, { decision: kept, cheques: rows }),
    }
  },
}

function sameSeries(cheques: readonly PaperCheque[], plan: Order['chequePlan']): boolean {
  return (
    cheques.length === plan.length &&
    cheques.every(
      ({ amount, depositOn }, at) => amount === plan[at]!.amount && depositOn === plan[at]!.depositOn,
    )
  )
}
