import type { DunningPolicy, DunningPolicyDraft } from '#shared/domain/dunning/policy.ts'
import { policyProblems } from '#shared/domain/dunning/policy-checks.ts'
import { nextVersion } from '../../dunning/draft-as-published.ts'
import { created } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'

type Publish = CommandInput & { familyId: string | null; draft: DunningPolicyDraft; note: string }

/**
 * Publishes a version of a policy; the ones before stay as they were (E29). Refuses `dunning-starts-in-past`,
 * `dunning-policy-wrong` with its first error, `dunning-policy-unknown`, `customer-unknown`.
 */
export const publishDunning: Command<Publish, DunningPolicy> = {
  name: 'dunning.publish',
  permission: 'publishDunning',
  async decide(context, { familyId, draft, note, today }) {
    const { state, database } = context
    await state.rows.load(database)
    const published = [...state.rows.all('dunningPolicies').values()]
    if (familyId !== null && !published.some((policy) => policy.familyId === familyId))
      throw refusal('dunning-policy-unknown')
    if (draft.validFrom < today) throw refusal('dunning-starts-in-past', {}, 'validFrom')
    const [worst] = policyProblems({ ...draft, note }, state.settings.contactRules)
    if (worst?.severity === 'error')
      throw refusal('dunning-policy-wrong', {
        problem: worst.code,
        step: nameOfStep(draft, worst.stepIds[0]),
      })
    const customerIds = namedCustomers(context, draft)
    const policy: DunningPolicy = {
      ...draft,
      id: context.newId(),
      familyId: familyId ?? context.newId(),
      version: nextVersion(published, familyId),
      publishedOn: today,
      by: context.actor!.name,
      note,
      withdrawal: null,
    }
    return {
      patches: [created('dunningPolicies', policy)],
      details: {
        name: policy.name,
        version: policy.version,
        from: policy.validFrom,
        until: policy.validUntil ?? '',
        reason: note,
      },
      customerIds,
      result: policy,
    }
  },
}

function nameOfStep({ steps }: DunningPolicyDraft, id: string | undefined): string {
  return steps.find((step) => step.id === id)?.name ?? ''
}

/** Those an exception is for: it is told in their histories (R07). Refuses `customer-unknown`. */
function namedCustomers({ state }: DecisionContext, { scope }: DunningPolicyDraft): string[] {
  if (scope.kind !== 'customers') return []
  const { ids, rows } = state.ledger.customers
  const unknown = scope.customerIds.some((id) => !rows[ids.indexOf(id)])
  if (unknown) throw refusal('customer-unknown', {}, 'scope.customerIds')
  return scope.customerIds
}
