import type { DunningStep } from '#shared/domain/dunning/policy.ts'
import { HOUSE_POLICY } from '#shared/domain/dunning/presets.ts'
import type { CollectionAction } from '#shared/domain/messages/collection-action.ts'
import type { StoreState } from '../store-state.ts'

/** The step of a published policy, or of the house's own, in the version that is named; null when there is none. */
export function knownStep(
  { rows }: Pick<StoreState, 'rows'>,
  { policyId, version, stepId }: NonNullable<CollectionAction['step']>,
): DunningStep | null {
  const policy = policyId === HOUSE_POLICY.id ? HOUSE_POLICY : rows.all('dunningPolicies').get(policyId)
  return (policy?.version === version && policy.steps.find(({ id }) => id === stepId)) || null
}
