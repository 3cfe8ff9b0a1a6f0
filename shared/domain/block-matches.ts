import type { Block, BlockMatch } from './block-list.ts'
import type { Customer } from './customer.ts'
import type { Registration } from './registration.ts'
import type { TaxId } from './tax-id.ts'

/** Characters of a CNPJ that name the company; the other six name a branch of it. */
const CNPJ_ROOT = 8
const CNPJ_LENGTH = 14

/**
 * Names whose document it is: two with the same key are one person in law. A CPF is its own key; branches of a company
 * share the first eight characters of their CNPJs, and none of them owes apart from the others (R4.2).
 */
export function legalPersonKey(taxId: TaxId): string {
  return taxId.length === CNPJ_LENGTH ? taxId.slice(0, CNPJ_ROOT) : taxId
}

type Reached = {
  customer: Pick<Customer, 'id' | 'taxId' | 'name'>
  registration: Pick<Registration, 'people'> | null
  blocks: readonly Block[]
}

/**
 * The standing blocks that reach a customer (E08): begun with him, by his own document or one of the same company, or by
 * that of a partner or other related person. One match a block, the customer's own before a person's.
 */
export function blocksReaching({ customer, registration, blocks }: Reached): BlockMatch[] {
  return blocks.flatMap(({ id: blockId, customerId, name, taxIds, reason, exit }): BlockMatch | [] => {
    if (exit) return []
    const has = (taxId: TaxId | null) =>
      taxId !== null && taxIds.some((blocked) => blocked === taxId || isSameCompany(blocked, taxId))
    if (customerId === customer.id || has(customer.taxId))
      return { blockId, name, reason, by: 'customer', personName: null }
    const person = registration?.people.find(({ taxId }) => has(taxId))
    return person ? { blockId, name, reason, by: 'person', personName: person.name } : []
  })
}

// Asked for every customer and block when the whole portfolio is looked at: makes no text when lengths differ.
function isSameCompany(one: TaxId, other: TaxId): boolean {
  return (
    one.length === CNPJ_LENGTH &&
    other.length === CNPJ_LENGTH &&
    legalPersonKey(one) === legalPersonKey(other)
  )
}
