import type { Patch } from '#shared/contracts/changes.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Customer, CustomerDetails } from '#shared/domain/customer.ts'
import type { TaxId } from '#shared/domain/tax-id.ts'
import { created, replaced } from '../patches.ts'
import { refusal } from '../refuse.ts'
import type { Command, CommandInput, DecisionContext } from './command.ts'
import { nextInCounter } from './counters.ts'
import { requireBlocksStay } from './kept-blocks.ts'
import { keptRegistration, registrationPatch } from './registrations.ts'

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

/**
 * Replaces what is registered of a customer. Under another document or of another kind he is approved no more: he was
 * analysed as who he was. Refuses `customer-unknown`, `tax-id-taken` and `block-evaded`.
 */
export const updateCustomer: Command<CommandInput & { id: string; details: CustomerDetails }, Customer> = {
  name: 'customers.update',
  permission: 'registerCustomer',
  async decide(context, { id, details, today }) {
    const before = await context.database.customers.get(id)
    if (!before) throw refusal('customer-unknown')
    await requireFreeTaxId(context, details.taxId, id)
    const customer = { ...before, ...details }
    return {
      patches: [
        replaced('customers', before, customer),
        ...(await analysedAgain(context, { before, customer, today })),
      ],
      details: { name: customer.name },
      customerIds: [id],
      result: customer,
    }
  },
}

/** What becomes of the registration: nothing, or it waits for an analysis of who he is now. Refuses `block-evaded`. */
export async function analysedAgain(
  context: DecisionContext,
  { before, customer, today }: { before: Customer; customer: Customer; today: Day },
): Promise<Patch[]> {
  const sameDocument = before.taxId === null || before.taxId === customer.taxId
  if (sameDocument && before.kind === customer.kind) return []
  const kept = await keptRegistration(context.database, before.id)
  const { registration } = kept
  const known = { registration: kept.row ?? null }
  await requireBlocksStay(context, { ...known, customer: before }, { ...known, customer }, 'details.taxId')
  if (registration.status !== 'approved') return []
  const statusBy = context.actor!.name
  const statusNote = 'O documento ou o tipo do cliente mudou depois da aprovação.'
  return [
    registrationPatch(kept, { ...registration, status: 'submitted', statusBy, statusOn: today, statusNote }),
  ]
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
