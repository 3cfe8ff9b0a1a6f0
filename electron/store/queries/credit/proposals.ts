import type { LimitProposal } from '#shared/contracts/credit.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { grantedLimit } from '#shared/domain/limit.ts'
import { centavos } from '#shared/domain/money.ts'
import { everybody } from '../../credit/everybody.ts'
import type { StoreState } from '../../store-state.ts'

/** The raises the policy proposes today (M13), largest first. */
export async function limitProposals(state: StoreState, { today }: { today: Day }): Promise<LimitProposal[]> {
  const { policy } = state.settings.credit
  const members = await everybody(state, today)
  const proposals = members.flatMap(({ customerId, name, facts, standing }): LimitProposal | [] =>
    standing.proposedLimit === null
      ? []
      : {
          customerId,
          name,
          class: standing.score.class,
          current: centavos(grantedLimit(facts, policy)),
          proposed: centavos(standing.proposedLimit),
          monthsOnTime: facts.behaviour.monthsOnTime,
          lastDecidedOn: facts.profile.lastProposal?.on ?? null,
        },
  )
  return proposals.sort((a, b) => b.proposed - a.proposed || (a.name < b.name ? -1 : 1))
}
