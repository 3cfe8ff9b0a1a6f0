import type { LetterRequest } from '#shared/domain/letter-draft.ts'
import type { StoreState } from '../store-state.ts'
import { titlesWithPayments } from './receivables.ts'

/** What a letter to a customer is made of: titles with their payments, what is contested of them, and their boletos. */
export async function letterMatter(
  { database, rows }: StoreState,
  customerId: string,
): Promise<Required<Pick<LetterRequest, 'titles' | 'disputes' | 'boletoLines'>>> {
  await rows.load(database)
  return {
    titles: await titlesWithPayments(database, customerId),
    disputes: rows.ofCustomer('disputes', customerId),
    boletoLines: new Map(
      rows.ofCustomer('boletos', customerId).map(({ receivableId, line }) => [receivableId, line]),
    ),
  }
}
