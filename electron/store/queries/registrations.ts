import type { Day } from '#shared/domain/calendar.ts'
import { completenessOf } from '#shared/domain/completeness.ts'
import { emptyRegistration } from '#shared/domain/registration-draft.ts'
import type { Completeness, Registration } from '#shared/domain/registration.ts'
import { refusal } from '../refuse.ts'
import type { StoreState } from '../store-state.ts'

/** A registration, or an empty draft, with its completeness under the checklist of the customer's kind. Refuses `customer-unknown`. */
export async function getRegistration(
  state: StoreState,
  { customerId, today }: { customerId: string; today: Day },
): Promise<{ registration: Registration; completeness: Completeness }> {
  await state.rows.load(state.database)
  const { ledger, settings } = state
  const customer = ledger.customers.rows[ledger.customers.ids.indexOf(customerId)]
  if (!customer) throw refusal('customer-unknown')
  const registration = state.rows.all('registrations').get(customerId) ?? emptyRegistration(customerId)
  const items = settings.checklists[customer.kind]
  return {
    registration,
    completeness: completenessOf(registration, items, settings.credit.policy.registration, today),
  }
}
