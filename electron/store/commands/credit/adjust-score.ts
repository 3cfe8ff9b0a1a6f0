import type { CreditProfile, ScoreAdjustment } from '#shared/domain/credit-profile.ts'
import type { KeptScore } from '#shared/domain/credit-score.ts'
import { creditScore } from '#shared/domain/score.ts'
import { gatherFacts } from '../../credit/gather-facts.ts'
import { created } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'
import { changeProfile } from './profile.ts'

type Adjusting = CommandInput & {
  customerId: string
  adjustment: Omit<ScoreAdjustment, 'by' | 'on'> | null
  reason: string
}

/**
 * Adds points to a score, or takes some, for a reason and until a day; null takes the adjustment away. The score is kept
 * with it. Refuses `ends-in-past`.
 */
export const adjustScore: Command<Adjusting, CreditProfile> = {
  name: 'credit.adjustScore',
  permission: 'decideCredit',
  async decide(context, { customerId, adjustment: given, reason, today }) {
    if (given && given.until < today) throw refusal('ends-in-past', {}, 'adjustment.until')
    const adjustment = given && { ...given, by: context.actor!.name, on: today }
    const details = given ? { points: given.points, until: given.until, reason } : { reason }
    const changed = await changeProfile(context, customerId, { adjustment }, details)
    const facts = {
      ...(await gatherFacts(context.state, customerId, today)),
      profile: changed.result,
    }
    const { version, policy } = context.settings.credit
    const kept: KeptScore = {
      id: context.newId(),
      customerId,
      on: today,
      cause: 'adjustment',
      policyVersion: version,
      facts,
      score: creditScore(facts, policy),
    }
    return { ...changed, patches: [...changed.patches, created('scores', kept)] }
  },
}
