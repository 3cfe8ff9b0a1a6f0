import type { Day } from '#shared/domain/calendar.ts'
import type { LetterRequest } from '#shared/domain/letter-draft.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { barredTitles } from '../escalation/barred-titles.ts'
import type { StoreState } from '../store-state.ts'
import { titlesWithPayments } from './receivables.ts'

/**
 * What a letter to a customer is made of: titles with their payments, what is contested of them, which are left out on a
 * day (by default those that are not demanded any more), and their boletos.
 */
export async function letterMatter(
  state: StoreState,
  customerId: string,
  on: Day,
  leftOut = barredTitles,
): Promise<
  Required<Pick<LetterRequest, 'disputes' | 'boletos' | 'barred'>> & {
    titles: { receivable: Receivable; payments: Payment[] }[]
  }
> {
  const { database, rows, ledger } = state
  await rows.load(database)
  const isBarred = await leftOut(state, on)
  const titles = await titlesWithPayments(database, customerId)
  return {
    titles,
    barred: new Set(
      titles.flatMap(({ receivable: { id } }) => (isBarred(ledger.titles.ids.indexOf(id)) ? id : [])),
    ),
    disputes: rows.ofCustomer('disputes', customerId),
    boletos: new Map(rows.ofCustomer('boletos', customerId).map((boleto) => [boleto.receivableId, boleto])),
  }
}
