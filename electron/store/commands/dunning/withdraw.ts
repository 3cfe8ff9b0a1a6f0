import type { DunningPolicy } from '#shared/domain/dunning/policy.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'

/**
 * Takes a version out of force from today on; what it did stays. Refuses `dunning-policy-unknown`,
 * `dunning-policy-withdrawn`.
 */
export const withdrawDunning: Command<CommandInput & { id: string; reason: string }, DunningPolicy> = {
  name: 'dunning.withdraw',
  permission: 'publishDunning',
  async decide({ state, database, actor }, { id, reason, today }) {
    await state.rows.load(database)
    const policy = state.rows.all('dunningPolicies').get(id)
    if (!policy) throw refusal('dunning-policy-unknown')
    if (policy.withdrawal) throw refusal('dunning-policy-withdrawn')
    const withdrawn = { ...policy, withdrawal: { on: today, by: actor!.name, reason } }
    return {
      patches: [replaced('dunningPolicies', policy, withdrawn)],
      details: { name: policy.name, version: policy.version, reason },
      customerIds: policy.scope.kind === 'customers' ? policy.scope.customerIds : [],
      result: withdrawn,
    }
  },
}
