import type { OrderView } from '#shared/contracts/orders.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Cheque } from '#shared/domain/cheque-plan.ts'
import { type Centavos, centavos } from '#shared/domain/money.ts'
import type { Order } from '#shared/domain/order.ts'
import { type OrderMoney, totalsOf } from '#shared/domain/order-money.ts'
import type { Payment, PaymentMeans } from '#shared/domain/payment.ts'
import { moneyOf } from '../../orders/order-money.ts'
import { viewOf } from '../../orders/order-view.ts'
import { receiptOf } from '../../orders/receipt.ts'
import { reconsider } from '../../orders/reconsider.ts'
import { created, replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, Decision, DecisionContext } from '../command.ts'
import { historyOf, openOrder, storedOrder } from './open-order.ts'

type Receive = CommandInput & {
  id: string
  paidOn: Day
  amount: Centavos
  means: PaymentMeans
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

/** Refuses `above-balance` beyond what is in no title and no cheque in hand. */
function requireInBalance(
  order: Order,
  { billed, chequesInHand }: OrderMoney,
  { amount, field }: { amount: number; field: string },
): void {
  const balance = Math.max(0, totalsOf(order).total - billed - chequesInHand)
  if (amount > balance) throw refusal('above-balance', { balance }, field)
}

type Settlement = {
  today: Day
  before: Order
  money: Pick<Receive, 'paidOn' | 'amount' | 'means' | 'note'>
  /** What was in before it. */
  had: OrderMoney
  /** The cheque that became this money, and how it stands then. */
  cheque?: { was: Cheque; is: (payment: Payment) => Cheque }
}

/** Writes the receipt and the decision that follows from it, with the cheque that became it if there is one. */
async function settle(
  context: DecisionContext,
  { today, before, money, had, cheque }: Settlement,
): Promise<Decision<OrderView>> {
  const { receivable, payment } = await receiptOf(context, before, money)
  const undecided: Order = { ...before, receivableIds: [...before.receivableIds, receivable.id] }
  const cleared = cheque?.is(payment)
  const { order, kept } = await reconsider(context, today, undecided, {
    trigger: 'receive',
    money: {
      received: centavos(had.received + money.amount),
      billed: centavos(had.billed + money.amount),
      chequesInHand: centavos(had.chequesInHand - (cheque?.was.status === 'in-hand' ? money.amount : 0)),
    },
  })
  return {
    patches: [
      created('receivables', receivable),
      created('payments', payment),
      ...(cleared ? [replaced('cheques', cheque?.was, cleared)] : []),
      replaced('orders', before, order),
      created('decisions', kept),
    ],
    details: historyOf(order, { amount: money.amount, means: money.means }),
    customerIds: [order.customerId],
    result: await viewOf(context.state, order, {
      decision: kept,
      payments: [payment],
      title: receivable,
      ...(cleared ? { cheques: [cleared] } : {}),
    }),
  }
}

type PaperCheque = Pick<Cheque, 'bank' | 'number' | 'issuer' | 'depositOn' | 'amount'>

/** Takes the cheques of the plan in hand. Refuses `order-closed`, `cheques-differ-from-plan` unless they are the plan's, one by one, and `above-balance`. */
export const receiveCheques: Command<CommandInput & { id: string; cheques: PaperCheque[] }, OrderView> = {
  name: 'orders.receiveCheques',
  permission: 'receivePayment',
  async decide(context, { id, cheques, today }) {
    const { state, newId } = context
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

type Change = CommandInput & {
  chequeId: string
  status: 'cleared' | 'returned' | 'given-back'
  on: Day
  returnReason: string | null
}

/**
 * What became of a cheque. Cleared, it is money on the order; returned, it waits to be presented again or given back.
 * Refuses `cheque-unknown`, `cheque-settled`, `paid-in-future`, `cheque-too-early` before the agreed day (Súmula 370), and
 * `above-balance` when what came back was paid or billed otherwise since.
 */
export const changeCheque: Command<Change, OrderView> = {
  name: 'orders.changeCheque',
  permission: 'receivePayment',
  async decide(context, { chequeId, status, on, returnReason, today }) {
    const { state, database } = context
    await state.rows.load(database)
    const was = state.rows.all('cheques').get(chequeId)
    if (!was) throw refusal('cheque-unknown')
    if (was.status !== 'in-hand' && was.status !== 'returned') throw refusal('cheque-settled')
    if (on > today) throw refusal('paid-in-future', {}, 'on')
    if (status === 'returned' && (returnReason === null || was.status === 'returned'))
      throw refusal(returnReason === null ? 'invalid' : 'cheque-settled', {}, 'returnReason')
    if (status !== 'given-back' && on < was.depositOn)
      throw refusal('cheque-too-early', { depositOn: was.depositOn }, 'on')
    const before = await storedOrder(context, was.orderId)
    const money = moneyOf(state, before, today)
    const row: Cheque = {
      ...was,
      status,
      statusOn: on,
      returnReason: status === 'returned' ? returnReason : was.returnReason,
    }
    if (status === 'cleared') {
      // What came back was asked for again: paid or billed another way, it would count twice.
      if (was.status === 'returned') requireInBalance(before, money, { amount: was.amount, field: 'status' })
      const note = `Cheque ${was.number} ${was.bank}`
      return settle(context, {
        today,
        before,
        money: { paidOn: on, amount: was.amount, means: 'cheque', note },
        had: money,
        cheque: { was, is: (payment) => ({ ...row, paymentId: payment.id }) },
      })
    }
    const { order, kept } = await reconsider(context, today, before, {
      trigger: 'receive',
      money: {
        ...money,
        chequesInHand: centavos(money.chequesInHand - (was.status === 'in-hand' ? was.amount : 0)),
      },
    })
    return {
      patches: [replaced('cheques', was, row), replaced('orders', before, order), created('decisions', kept)],
      details: historyOf(order, {
        amount: was.amount,
        status,
        ...(returnReason ? { reason: returnReason } : {}),
      }),
      customerIds: [order.customerId],
      result: await viewOf(state, order, { decision: kept, cheques: [row] }),
    }
  },
}
