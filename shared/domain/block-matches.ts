import type { Block, BlockMatch } from './block-list.ts'
import type { Customer } from './customer.ts'
import type { Registration } from './registration.ts'

type Reached = {
  customer: Pick<Customer, 'id' | 'taxId' | 'name'>
  registration: Pick<Registration, 'people'> | null
  blocks: readonly Block[]
}

/**
 * The standing blocks that reach a customer (E08): begun with him, by his own document, or by that of a partner or other
 * related person. One match a block, the customer's own before a person's.
 */
export function blocksReaching({ customer, registration, blocks }: Reached): BlockMatch[] {
  return blocks.flatMap(({ id: blockId, customerId, name, taxIds, reason, exit }): BlockMatch | [] => {
    if (exit) return []
    const own = customerId === customer.id || (customer.taxId !== null && taxIds.includes(customer.taxId))
    if (own) return { blockId, name, reason, by: 'customer', personName: null }
    const person = registration?.people.find(({ taxId }) => taxId !== null && taxIds.includes(taxId))
    return person ? { blockId, name, reason, by: 'person', personName: person.name } : []
  })
}
