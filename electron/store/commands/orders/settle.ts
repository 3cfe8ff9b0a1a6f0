import type { OrderView } from '#shared/contracts/orders.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { isToClear } from '#shared/domain/cheque-life.ts'
import type { Cheque } from '#shared/domain/cheque-plan.ts'
import { type Centavos, centavos } from '#shared/domain/money.ts'
import type { Order } from '#shared/domain/order.ts'
import { type OrderMoney, totalsOf } from '#shared/domain/order-money.ts'
import type { Payment, ReceiptMeans } from '#shared/domain/payment.ts'
import { viewOf } from '../../orders/order-view.ts'
import { receiptOf } from '../../orders/receipt.ts'
import { reconsider } from '../../orders/reconsider.ts'
import { created, replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Decision, DecisionContext } from '../command.ts'
import { receiptOfOrder } from '../receipts/receipt-of-order.ts'
import { historyOf } from './open-order.ts'

/** Refuses `above-balance` beyond what is in no title and no cheque in hand. */
export function requireInBalance(
  order: Order,
  { billed, chequesInHand }: OrderMoney,
  { amount, field }: { amount: number; field: string },
): void {
  const balance = Math.max(0, totalsOf(order).total - billed - chequesInHand)
  if (amount > balance) throw refusal('above-balance', { balance }, field)
}

/** Money as it came in. */
type Received = { paidOn: Day; amount: Centavos; means: ReceiptMeans; note: string }

type Settlement = {
  today: Day
  before: Order
  money: Received
  /** What was in before it. */
  had: OrderMoney
  /** The cheque that became this money, and how it stands then. */
  cheque?: { was: Cheque; is: (payment: Payment) => Cheque }
}

/** Writes the receipt and the decision that follows from it, with the cheque that became it if there is one. */
export async function settle(
  context: DecisionContext,
  { today, before, money, had, cheque }: Settlement,
): Promise<Decision<OrderView>> {
  const { receivable, payment } = await receiptOf(context, before, money)
  const undecided: Order = { ...before, receivableIds: [...before.receivableIds, receivable.id] }
  const cleared = cheque?.is(payment)
  // A cheque that clears brings no money to the counter: its receipt is the relation it was handed over with.
  const receipted = cheque ? null : await receiptOfOrder(context, { receivable, payment })
  const { order, kept } = await reconsider(context, today, undecided, {
    trigger: 'receive',
    money: {
      received: centavos(had.received + money.amount),
      billed: centavos(had.billed + money.amount),
      chequesInHand: centavos(had.chequesInHand - (cheque && isToClear(cheque.was) ? money.amount : 0)),
    },
  })
  return {
    patches: [
      created('receivables', receivable),
      created('payments', payment),
      ...(receipted?.patches ?? []),
      ...(cleared ? [replaced('cheques', cheque?.was, cleared)] : []),
      replaced('orders', before, order),
      created('decisions', kept),
    ],
    details: historyOf(order, {
      amount: money.amount,
      means: money.means,
      ...(receipted ? { receipt: receipted.receipt.number } : {}),
    }),
    customerIds: [order.customerId],
    result: await viewOf(context.state, order, {
      decision: kept,
      payments: [payment],
      title: receivable,
      ...(cleared ? { cheques: [cleared] } : {}),
    }),
  }
}
