import { type CollectionProfile, emptyCollectionProfile } from '#shared/domain/dunning/collection-profile.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'

/** The profile of a customer, empty before anything was said. Call `rows.load` first. */
export function profileOf({ rows }: Pick<StoreState, 'rows'>, customerId: string): CollectionProfile {
  return { ...emptyCollectionProfile(customerId), ...rows.all('collectionProfiles').get(customerId) }
}

/** How to collect from a customer. Refuses `customer-unknown`. */
export async function savedProfile(
  state: StoreState,
  { customerId }: { customerId: string },
): Promise<CollectionProfile> {
  await state.rows.load(state.database)
  if (!(await state.database.customers.get(customerId))) throw refusal('customer-unknown')
  return profileOf(state, customerId)
}
