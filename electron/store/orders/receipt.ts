import type { Day } from '#shared/domain/calendar.ts'
import { type Centavos, ZERO } from '#shared/domain/money.ts'
import type { Order } from '#shared/domain/order.ts'
import type { Payment, PaymentMeans } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import type { DecisionContext } from '../commands/command.ts'

type Money = { paidOn: Day; amount: Centavos; means: PaymentMeans; note: string }

/** Money that comes before it is billed: a title of that amount, and the payment that settles it whole (E16, E17). */
export async function receiptOf(
  { database, newId }: DecisionContext,
  order: Order,
  { paidOn, amount, means, note }: Money,
): Promise<{ receivable: Receivable; payment: Payment }> {
  const number = `OS ${order.number}`
  const instalment = await freeInstalment(database, order.customerId, number)
  const receivable: Receivable = {
    id: newId(),
    customerId: order.customerId,
    number,
    instalment,
    instalments: instalment,
    description: `OS ${order.number}: pagamento antes do faturamento`,
    issuedOn: paidOn,
    dueOn: paidOn,
    amount,
    terms: null,
    externalCode: null,
    importId: null,
    cancellation: null,
  }
  const payment: Payment = {
    id: newId(),
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
