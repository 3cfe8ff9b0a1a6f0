import type { ContactEntry } from '#shared/domain/negotiation/contact-entry.ts'
import type { PromiseToPay } from '#shared/domain/negotiation/promise-to-pay.ts'
import { foldText } from '#shared/domain/search.ts'
import type { StoreState } from '../../store-state.ts'

/** Folded once a row: rows are replaced when they change, never changed in place. */
const folded = new WeakMap<object, string>()

function wordsOf(row: object, texts: () => readonly string[]): string {
  let words = folded.get(row)
  if (words === undefined)
    folded.set(row, (words = foldText(texts().join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')))
  return words
}

/** Everything a person wrote of a contact, folded for the search. */
export function contactWords(contact: ContactEntry): string {
  return wordsOf(contact, () => [
    contact.person,
    contact.note,
    contact.difficulty,
    contact.suggestion,
    ...contact.offersRefused,
    contact.nextStep?.what ?? '',
    contact.address,
    contact.by,
    contact.resolution?.note ?? '',
    contact.reversal?.reason ?? '',
    ...contact.attachments.map(({ name }) => name),
  ])
}

/** Everything a person wrote of a promise, folded for the search. */
export function promiseWords(promise: PromiseToPay): string {
  return wordsOf(promise, () => [
    promise.person,
    promise.by,
    promise.formalised?.note ?? '',
    promise.cancellation?.reason ?? '',
  ])
}

type Named = { name: string; words: string }
const NOBODY: Named = { name: '', words: '' }

/** Customers' names by id, folded for the search as well. */
export function customerNames({ ledger }: StoreState): (customerId: string) => Named {
  return (customerId) => {
    const customer = ledger.customers.rows[ledger.customers.ids.indexOf(customerId)]
    if (!customer) return NOBODY
    return { name: customer.name, words: wordsOf(customer, () => [customer.name, customer.tradeName ?? '']) }
  }
}
