import type { CollectionAction } from '#shared/domain/messages/collection-action.ts'

/** A step of a version of a policy, as call mode is opened for it. */
export type CallStep = NonNullable<CollectionAction['step']>

/** The step in the address of a page. */
export function callStepSlug({ policyId, version, stepId }: CallStep): string {
  return `${policyId}.${version}.${stepId}`
}

/** The step an address names; null for none, or one that makes no sense. */
export function callStepOf(slug: string | undefined): CallStep | null {
  const [, policyId, version, stepId] =
    /^([0-9a-f-]{36})\.(\d{1,6})\.([a-z0-9-]{2,40})$/.exec(slug ?? '') ?? []
  return policyId && version && stepId ? { policyId, version: Number(version), stepId } : null
}
