import type { Patch } from '#shared/contracts/changes.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { emptyRegistration } from '#shared/domain/registration-draft.ts'
import type { Registration, RegistrationDetails } from '#shared/domain/registration.ts'
import type { EmDiaDatabase } from '../database.ts'
import { replaced } from '../patches.ts'
import { refusal } from '../refuse.ts'
import type { Command, CommandInput, Decision } from './command.ts'
import { requireBlocksStay } from './kept-blocks.ts'

/** Input of a command about one customer. */
export type OfCustomer = CommandInput & { customerId: string }

/** A customer's registration as it is: an empty draft before anything was filled. */
export interface Kept {
  customer: Customer
  /** The row, undefined before the first. */
  row: Registration | undefined
  registration: Registration
}

/** Reads a customer and what was filled of him. Refuses `customer-unknown`. */
export async function keptRegistration(database: EmDiaDatabase, customerId: string): Promise<Kept> {
  const [customer, row] = await Promise.all([
    database.customers.get(customerId),
    database.registrations.get(customerId),
  ])
  if (!customer) throw refusal('customer-unknown')
  return { customer, row, registration: row ?? emptyRegistration(customerId) }
}

/** The patch that takes a registration from what it was to what it is now. */
export function registrationPatch({ row }: Kept, after: Registration): Patch {
  return replaced('registrations', row, after)
}

/** What a command answers that changes nothing but one registration. */
export function changed(
  kept: Kept,
  after: Registration,
  details: Decision<Registration>['details'] = {},
): Decision<Registration> {
  return {
    patches: [registrationPatch(kept, after)],
    details,
    customerIds: [after.customerId],
    result: after,
  }
}

/** Keeps what was filled; status and evidence stay. Refuses `customer-unknown`, `born-in-future` and `block-evaded`. */
export const saveRegistration: Command<OfCustomer & { details: RegistrationDetails }, Registration> = {
  name: 'registrations.save',
  permission: 'fillRegistration',
  async decide(context, { customerId, details, today }) {
    const kept = await keptRegistration(context.database, customerId)
    if (isAfter(details.bornOn, today)) throw refusal('born-in-future', {}, 'details.bornOn')
    const after = { ...kept.registration, ...details }
    await requireBlocksStay(context, kept, { ...kept, registration: after }, 'details.people')
    return changed(kept, after)
  },
}

/** Hands it in for analysis, whatever is still missing: who analyses sees it. Refuses `customer-unknown`. */
export const submitRegistration: Command<OfCustomer & { note: string }, Registration> = {
  name: 'registrations.submit',
  permission: 'fillRegistration',
  async decide({ database, actor }, { customerId, note, today }) {
    const kept = await keptRegistration(database, customerId)
    const submitted = {
      status: 'submitted',
      statusBy: actor!.name,
      statusOn: today,
      statusNote: note,
    } as const
    return changed(kept, { ...kept.registration, ...submitted }, note ? { note } : {})
  },
}

/** Everything was looked over; the six months start again (K04). Refuses `customer-unknown`. */
export const revalidateRegistration: Command<OfCustomer, Registration> = {
  name: 'registrations.revalidate',
  permission: 'fillRegistration',
  async decide({ database }, { customerId, today }) {
    const kept = await keptRegistration(database, customerId)
    return changed(kept, { ...kept.registration, revalidatedOn: today })
  },
}

/** Phone and e-mail were confirmed with the customer today (R02). Refuses `customer-unknown`. */
export const confirmContact: Command<OfCustomer, Registration> = {
  name: 'registrations.confirmContact',
  permission: 'fillRegistration',
  async decide({ database }, { customerId, today }) {
    const kept = await keptRegistration(database, customerId)
    return changed(kept, { ...kept.registration, contactConfirmedOn: today })
  },
}

function isAfter(value: Day | null, today: Day): boolean {
  return value !== null && value > today
}
