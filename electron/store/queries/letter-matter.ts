import type { LetterRequest } from '#shared/domain/letter-draft.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import type { StoreState } from '../store-state.ts'
import { titlesWithPayments } from './receivables.ts'

/** What a letter to a customer is made of: titles with their payments, what is contested of them, and their boletos. */
export async function letterMatter(
  { database, rows }: StoreState,
  customerId: string,
): Promise<
  Required<Pick<LetterRequest, 'disputes' | 'boletos'>> & {
    titles: { receivable: Receivable; payments: Payment[] }[]
  }
> {
  await rows.load(database)
  return {
    titles: await titlesWithPayments(database, customerId),
    disputes: rows.ofCustomer('disputes', customerId),
    boletos: new Map(rows.ofCustomer('boletos', customerId).map((boleto) => [boleto.receivableId, boleto])),
  }
}
