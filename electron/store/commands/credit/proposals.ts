import type { CreditProfile } from '#shared/domain/credit-profile.ts'
import { emptyProfile } from '#shared/domain/credit-profile-draft.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { everybody } from '../../credit/everybody.ts'
import { replaced } from '../../patches.ts'
import type { Command, CommandInput } from '../command.ts'

interface ProposalDecision {
  customerId: string
  accept: boolean
  proposed: Centavos
}
interface Decided {
  granted: number
  declined: number
  leftOut: string[]
}

/**
 * Grants raises or turns them down (M13). A proposal that is not what the policy proposes today, or was decided in the
 * same command already, is left out and said; each decision puts off the customer's next proposal by a month.
 */
export const decideProposals: Command<CommandInput & { decisions: ProposalDecision[] }, Decided> = {
  name: 'credit.decideProposals',
  permission: 'decideCredit',
  async decide(context, { decisions, today }) {
    const { state, actor } = context
    const members = await everybody(state, today)
    const open = new Map(
      members.flatMap(({ customerId, standing }) =>
        standing.proposedLimit === null ? [] : [[customerId, standing.proposedLimit]],
      ),
    )
    const profiles = state.rows.all('creditProfiles')
    const result: Decided = { granted: 0, declined: 0, leftOut: [] }
    const changed: CreditProfile[] = []
    for (const { customerId, accept, proposed } of decisions) {
      if (open.get(customerId) !== proposed) {
        result.leftOut.push(customerId)
        continue
      }
      open.delete(customerId)
      const profile = profiles.get(customerId) ?? emptyProfile(customerId)
      const lastProposal = { on: today, by: actor!.name, proposed, accepted: accept }
      const granted = accept ? { limit: proposed, limitOn: today } : {}
      changed.push(Object.assign({}, profile, granted, { lastProposal }))
      if (accept) result.granted++
      else result.declined++
    }
    return {
      patches: changed.map((after) => replaced('creditProfiles', profiles.get(after.customerId), after)),
      details: { granted: result.granted, declined: result.declined, ...amountOf(changed) },
      customerIds: changed.map(({ customerId }) => customerId),
      result,
    }
  },
}

/** One alone is told with its amount; many share one change. */
function amountOf([only, ...others]: readonly CreditProfile[]): Record<string, number> {
  return only?.lastProposal && others.length === 0 ? { amount: only.lastProposal.proposed } : {}
}
