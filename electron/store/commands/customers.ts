import type { Customer, CustomerDetails } from '#shared/domain/customer.ts'
import type { TaxId } from '#shared/domain/tax-id.ts'
import { created, replaced } from '../patches.ts'
import { refusal } from '../refuse.ts'
import type { Command, CommandInput, DecisionContext } from './command.ts'
import { nextInCounter } from './counters.ts'

/** Registers a customer under the next number. Refuses `tax-id-taken`. */
export const registerCustomer: Command<CommandInput & { details: CustomerDetails }, Customer> = {
  name: 'customers.register',
  permission: 'registerCustomer',
  async decide(context, { details, today }) {
    await requireFreeTaxId(context, details.taxId, null)
    const { first, patch } = await nextInCounter(context.database, 'customers', 1)
    const customer = { ...details, id: context.newId(), number: first, createdOn: today, importId: null }
    return {
      patches: [created('customers', customer), patch],
      details: { name: customer.name },
      customerIds: [customer.id],
      result: customer,
    }
  },
}

/** Replaces what is registered of a customer. Refuses `customer-unknown` and `tax-id-taken`. */
export const updateCustomer: Command<CommandInput & { id: string; details: CustomerDetails }, Customer> = {
  name: 'customers.update',
  permission: 'registerCustomer',
  async decide(context, { id, details }) {
    const before = await context.database.customers.get(id)
    if (!before) throw refusal('customer-unknown')
    await requireFreeTaxId(context, details.taxId, id)
    const customer = { ...before, ...details }
    return {
      patches: [replaced('customers', before, customer)],
      details: { name: customer.name },
      customerIds: [id],
      result: customer,
    }
  },
}

async function requireFreeTaxId(
  { database }: DecisionContext,
  taxId: TaxId | null,
  own: string | null,
): Promise<void> {
  if (taxId === null) return
  const others = await database.customers.where('taxId').equals(taxId).toArray()
  const other = others.find(({ id }) => id !== own)
  if (other) {
    throw refusal(
      'tax-id-taken',
      { name: other.name, number: other.number, customerId: other.id },
      'details.taxId',
    )
  }
}
