import type { Day } from '#shared/domain/calendar.ts'
import type { DunningPolicy } from '#shared/domain/dunning/policy.ts'
import { HOUSE_POLICY } from '#shared/domain/dunning/presets.ts'
import type { LetterPolicy } from '#shared/domain/letter.ts'
import type { CollectionAction } from '#shared/domain/messages/collection-action.ts'
import { policyChooser } from '../dunning/policy-of.ts'
import type { StoreState } from '../store-state.ts'

/**
 * Names the policy a letter goes out under, and the step it takes (E04, E28): that of the step, or the one in force for the
 * customer on the day. Made for many customers at once.
 */
export async function letterPolicies(
  state: StoreState,
  on: Day,
): Promise<(customerId: string, step?: CollectionAction['step']) => LetterPolicy> {
  const policyOf = await policyChooser(state, on)
  const { ids } = state.ledger.customers
  const published = state.rows.all('dunningPolicies')
  return (customerId, step = null) => {
    const policy = step && (step.policyId === HOUSE_POLICY.id ? HOUSE_POLICY : published.get(step.policyId))
    return named(policy ?? policyOf(ids.indexOf(customerId)), policy ? step : null)
  }
}

function named({ id, name, version, steps }: DunningPolicy, step: CollectionAction['step']): LetterPolicy {
  const taken = step && steps.find((known) => known.id === step.stepId)
  return { id, name, version, step: taken ? { id: taken.id, name: taken.name } : null }
}
