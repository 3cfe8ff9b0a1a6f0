import { chargeChoices } from '#shared/domain/settle-title.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { addDays, type Day } from '#shared/domain/calendar.ts'
import { disputeOutcomes } from '#shared/domain/dispute.ts'
import { positiveCentavosSchema } from '#shared/domain/money.ts'
import { command, type ServingStore, TODAY } from './open-store.ts'

/** What people do with a customer's money as a whole: over all titles, with credit, and back. */
export const moneySteps = [
  'receive',
  'advance',
  'use-credit',
  'credit-note',
  'refund',
  'undo-receipt',
  'dispute',
  'answer',
] as const
export type MoneyStep = (typeof moneySteps)[number]

type Doing = { kind: MoneyStep; pick: number; amount: number; paidOn: Day; customer: Customer }

/** Does one of them as a person would; what cannot be is refused. */
export async function performMoney(
  { client, store }: ServingStore,
  { kind, pick, amount, paidOn, customer }: Doing,
): Promise<unknown> {
  const customerId = customer.id
  const sum = positiveCentavosSchema.parse(amount)
  if (kind === 'credit-note') {
    const given = { customerId, amount: sum, reason: 'Preço errado', orderId: null }
    return client.credits.giveNote({ ...command(), ...given })
  }
  if (kind === 'refund')
    return client.credits.refund({ ...command(), customerId, amount: sum, reason: 'A pedido' })
  if (kind === 'dispute') {
    const titles = await store.state.database.receivables.where({ customerId }).toArray()
    const title = titles[pick % Math.max(1, titles.length)]
    const contested = {
      orderId: null,
      amount: sum,
      reason: 'Cor errada',
      deadline: addDays(TODAY, pick % 30),
    }
    return title && client.titles.openDispute({ ...command(), receivableId: title.id, ...contested })
  }
  if (kind === 'answer') {
    const disputes = await store.state.database.disputes
      .filter((one) => one.customerId === customerId)
      .toArray()
    const dispute = disputes[pick % Math.max(1, disputes.length)]
    const outcome = disputeOutcomes[pick % disputeOutcomes.length]!
    const notOwed = outcome === 'partly-owed' ? sum : null
    return dispute && client.titles.closeDispute({ ...command(), id: dispute.id, outcome, notOwed, note: '' })
  }
  if (kind === 'undo-receipt') {
    const receipts = await store.state.database.receipts.toArray()
    const one = receipts[pick % Math.max(1, receipts.length)]
    return one && client.receipts.reverse({ ...command(), id: one.id, reason: 'Cheque devolvido' })
  }
  const cash = pick % 2 === 0
  return client.receipts.record({
    ...command(),
    customerId,
    paidOn,
    amount: sum,
    means: kind === 'use-credit' ? 'credit' : cash ? 'cash' : 'pix',
    titles: kind === 'advance' ? [] : 'oldest-first',
    order: pick % 5 === 0 ? 'principal-first' : 'legal',
    charges: chargeChoices[pick % chargeChoices.length]!,
    leftover: kind === 'receive' && cash && pick % 4 === 0 ? 'change' : 'credit',
    note: '',
    evenIfRepeated: true,
  })
}

/** What a customer owes and has, worked out anew from what two stores hold. */
export async function standingsOf(
  { client, store }: Pick<ServingStore, 'client' | 'store'>,
  on: Day,
): Promise<unknown[]> {
  const customers = await store.state.database.customers.orderBy('id').primaryKeys()
  return Promise.all(
    customers.map(async (customerId) => ({
      titles: await client.receivables.ofCustomer({ customerId, on }),
      credit: await client.credits.ofCustomer({ customerId }),
      receipts: await client.receipts.ofCustomer({ customerId }),
      disputed: await client.titles.disputed({ customerId, on }),
    })),
  )
}
