import type { Customer } from '#shared/domain/customer.ts'
import { makePayerSearch } from '#shared/domain/bank/match-payers.ts'
import { documentCode } from '#shared/domain/bank/match.ts'
import type { MatchEntry, MatchTitle, TitleBook } from '#shared/domain/bank/match-title.ts'
import { day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { customerTxid, titleTxid } from '#shared/domain/title-txid.ts'

/** An open title of a test's book. */
export type BookTitle = MatchTitle & { number?: string; ourNumber?: string }

export const bookTitle = (
  given: Partial<Omit<BookTitle, 'principal' | 'total' | 'payoff'>> & {
    principal: number
    total?: number
    payoff?: number
  },
): BookTitle => ({
  receivableId: '019a0000-0000-7000-8000-000000000001',
  customerId: 'ana',
  dueOn: day('2026-11-20'),
  ...given,
  principal: centavos(given.principal),
  total: centavos(given.total ?? given.principal),
  payoff: centavos(given.payoff ?? given.total ?? given.principal),
})

export const matchEntryOf = (
  given: Partial<Omit<MatchEntry, 'amount'>> & { amount: number },
): MatchEntry => ({
  on: day('2026-11-20'),
  ourNumber: null,
  documentNumber: null,
  txid: null,
  charges: centavos(0),
  discount: centavos(0),
  payerName: '',
  payerTaxId: null,
  memo: '',
  ...given,
  amount: centavos(given.amount),
})

/** A book over a list, without regard to the day. */
export function bookOf(
  titles: readonly BookTitle[],
  customers: readonly (Pick<Customer, 'name' | 'tradeName' | 'taxId'> & { id: string })[] = [],
): TitleBook {
  const payersOf = makePayerSearch(customers)
  return {
    byTxid: (txid) => titles.filter(({ receivableId }) => titleTxid(receivableId) === txid),
    customerOfTxid: (txid) =>
      customers.find(({ id }) => /-/.test(id) && customerTxid(id) === txid)?.id ?? null,
    byOurNumber: (wanted) =>
      titles.filter(({ ourNumber }) => ourNumber && documentCode(ourNumber) === wanted),
    byDocument: (wanted) => titles.filter(({ number }) => number && documentCode(number) === wanted),
    byAmount: (amount) =>
      titles.filter(({ principal, total, payoff }) => [principal, total, payoff].includes(amount)),
    ofCustomer: (id) => titles.filter(({ customerId }) => customerId === id),
    payersOf,
  }
}
