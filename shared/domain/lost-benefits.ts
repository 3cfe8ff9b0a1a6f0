import { addDays } from './calendar.ts'
import type { CreditFacts } from './credit-facts.ts'
import { type Benefit, benefits, type CreditPolicy } from './credit-policy.ts'
import type { LostBenefit } from './credit-standing.ts'

/**
 * The benefits a customer is without today and what took each (E22). Overdue so many days takes it at once, and it
 * comes back after `benefitsReturnAfterDays` with nothing overdue: until then it is `returning`.
 */
export function lostBenefits(facts: CreditFacts, score: number, policy: CreditPolicy): LostBenefit[] {
  return benefits.flatMap((benefit) => lostBenefit(benefit, facts, score, policy) ?? [])
}

function lostBenefit(
  benefit: Benefit,
  { behaviour, promises12, agreements12 }: CreditFacts,
  score: number,
  policy: CreditPolicy,
): LostBenefit | null {
  const { overdueDays, brokenPromise, scoreBelow } = policy.benefits[benefit]
  const { worstDaysLate, spellDelay, cleanSince } = behaviour
  if (overdueDays !== null && worstDaysLate >= overdueDays)
    return { benefit, trigger: 'overdue', values: { days: worstDaysLate, from: overdueDays } }
  const broken = promises12.broken + agreements12.broken
  if (brokenPromise && broken > 0) return { benefit, trigger: 'broken-promise', values: { broken } }
  if (scoreBelow !== null && score < scoreBelow)
    return { benefit, trigger: 'score', values: { score, below: scoreBelow } }
  if (overdueDays === null || spellDelay < overdueDays) return null
  // Something else, not so late, may still be overdue: then nobody can say when it returns.
  const values: LostBenefit['values'] = { days: spellDelay }
  if (cleanSince) values['returnsOn'] = addDays(cleanSince, policy.benefitsReturnAfterDays)
  return { benefit, trigger: 'returning', values }
}
