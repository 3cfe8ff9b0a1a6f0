import type { CreditProfile } from '#shared/domain/credit-profile.ts'
import { emptyProfile } from '#shared/domain/credit-profile-draft.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Decision, DecisionContext } from '../command.ts'

/** A customer's profile as it is, `before` null when nothing was decided yet. Refuses `customer-unknown`. */
export async function profileOf({ state, database }: DecisionContext, customerId: string) {
  await state.rows.load(database)
  const at = state.ledger.customers.ids.indexOf(customerId)
  if (at < 0 || !state.ledger.customers.rows[at]) throw refusal('customer-unknown')
  const before = state.rows.all('creditProfiles').get(customerId) ?? null
  return { before, profile: before ?? emptyProfile(customerId) }
}

type Details = Record<string, string | number>

/** The decision to change some of a customer's profile. */
export async function changeProfile(
  context: DecisionContext,
  customerId: string,
  change: Partial<CreditProfile>,
  details: Details,
): Promise<Decision<CreditProfile>> {
  const { before, profile } = await profileOf(context, customerId)
  const after = { ...profile, ...change }
  return {
    patches: [replaced('creditProfiles', before, after)],
    details,
    customerIds: [customerId],
    result: after,
  }
}
