import type { Release } from '#shared/domain/credit-profile.ts'
import type { StoreState } from '../store-state.ts'

/** A customer's releases, newest first. */
export async function releasesOfCustomer(
  { rows, database }: StoreState,
  { customerId }: { customerId: string },
): Promise<Release[]> {
  await rows.load(database)
  return rows.ofCustomer('releases', customerId).toReversed()
}
