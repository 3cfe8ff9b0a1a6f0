import type { Day } from '#shared/domain/calendar.ts'
import { type Centavos, ZERO } from '#shared/domain/money.ts'
import type { Order } from '#shared/domain/order.ts'
import type { Payment, ReceiptMeans } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import type { DecisionContext } from '../commands/command.ts'

type Money = { paidOn: Day; amount: Centavos; means: ReceiptMeans; note: string }

/** Money that comes before it is billed: a title of that amount, and the payment that settles it whole (E16, E17). */
export async function receiptOf(
  context: DecisionContext,
  order: Order,
  { paidOn, amount, means, note }: Money,
): Promise<{ receivable: Receivable; payment: Payment & { means: ReceiptMeans } }> {
  const receivable = await titleOf(context, order, {
    issuedOn: paidOn,
    dueOn: paidOn,
    amount,
    description: `OS ${order.number}: pagamento antes do faturamento`,
  })
  const payment: Payment & { means: ReceiptMeans } = {
    id: context.newId(),
    receivableId: receivable.id,
    paidOn,
    amount,
    settled: { lateFee: ZERO, lateInterest: ZERO, principal: amount },
    forgiven: { lateFee: ZERO, lateInterest: ZERO },
    means,
    note,
    externalCode: null,
    importId: null,
    reversal: null,
  }
  return { receivable, payment }
}

type Billing = Pick<Receivable, 'issuedOn' | 'dueOn' | 'amount' | 'description'>

/** A title of an order, under its number and the next instalment that is free. */
export async function titleOf(
  { database, newId }: DecisionContext,
  order: Order,
  billing: Billing,
): Promise<Receivable> {
  const number = `OS ${order.number}`
  const instalment = await freeInstalment(database, order.customerId, number)
  return {
    ...billing,
    id: newId(),
    customerId: order.customerId,
    number,
    instalment,
    instalments: instalment,
    terms: null,
    externalCode: null,
    importId: null,
    cancellation: null,
  }
}

async function freeInstalment(
  database: DecisionContext['database'],
  customerId: string,
  number: string,
): Promise<number> {
  const titles = await database.receivables.where('customerId').equals(customerId).toArray()
  const taken = titles
    .filter((title) => title.number.toUpperCase() === number)
    .map((title) => title.instalment)
  return Math.max(0, ...taken) + 1
}
