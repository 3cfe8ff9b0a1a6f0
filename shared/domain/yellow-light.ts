import type { CreditFacts } from './credit-facts.ts'
import type { CreditPolicy } from './credit-policy.ts'
import type { CreditStanding } from './credit-standing.ts'
import type { CreditLimit } from './decision.ts'

type Signs = CreditStanding['signs']

/** The signs of the *sinal amarelo* (I02) that the policy asks for, worst first. */
export function yellowSigns(facts: CreditFacts, limit: CreditLimit, { yellow }: CreditPolicy): Signs {
  const { behaviour, bureau, exposure, promises12, agreements12 } = facts
  const signs: Signs = []
  if (yellow.overdueDays !== null && behaviour.worstDaysLate >= yellow.overdueDays)
    signs.push({
      sign: 'overdue',
      values: { days: behaviour.worstDaysLate, amount: behaviour.overduePrincipal },
    })
  const broken = promises12.broken + agreements12.broken
  if (yellow.brokenPromise && broken > 0) signs.push({ sign: 'broken-promise', values: { broken } })
  if (yellow.newRestriction && bureau?.newRestriction)
    signs.push({
      sign: 'new-restriction',
      values: { on: bureau.on, restrictions: bureau.restrictions, amount: bureau.restrictedAmount },
    })
  const { averageDelayLast3: last, averageDelayBefore: before } = behaviour
  if (yellow.delayGrowthDays !== null && last - before >= yellow.delayGrowthDays)
    signs.push({ sign: 'delay-growing', values: { last, before } })
  const { limitUseBasisPoints } = yellow
  if (limitUseBasisPoints !== null && exposure.total * 10_000 > limit.total * limitUseBasisPoints)
    signs.push({ sign: 'limit-use', values: { exposure: exposure.total, limit: limit.total } })
  return signs
}
