import { addDays, addMonths, type Day } from './calendar.ts'
import type { CreditFacts } from './credit-facts.ts'
import type { CreditPolicy } from './credit-policy.ts'
import type { TrafficLight } from './credit-standing.ts'
import { centavos, divideRounded, LARGEST_AMOUNT, type Centavos } from './money.ts'
import { grantedLimit } from './limit.ts'

/** Raises are in whole reais. */
const REAL = 100

/**
 * The first day on which a customer's limit may be raised above the initial cap (M12). Days count from the registration,
 * or from the first purchase when that is older: a customer imported today may have bought for years.
 */
export function raisesAllowedFrom(
  { registeredOn, behaviour: { since } }: Pick<CreditFacts, 'registeredOn' | 'behaviour'>,
  { limits }: CreditPolicy,
): Day {
  return addDays(since !== null && since < registeredOn ? since : registeredOn, limits.noRaiseDays)
}

/**
 * The limit that would be proposed today, in centavos; null for none (M13). One step up after so many months in a row
 * paid in time, counted again from the last change; never to somebody new, frozen, yellow or red; proposed again a month
 * after it was last decided at the soonest. Cut to whole reais.
 */
export function proposedLimit(
  facts: CreditFacts,
  light: TrafficLight,
  policy: CreditPolicy,
): Centavos | null {
  const { profile, behaviour, today } = facts
  const { stepAfterMonths, stepBasisPoints } = policy.limits
  const { limitOn, lastProposal, freeze } = profile
  if (light !== 'green' || freeze || today < raisesAllowedFrom(facts, policy)) return null
  if (behaviour.monthsOnTime < stepAfterMonths) return null
  if (limitOn && addMonths(limitOn, stepAfterMonths) > today) return null
  if (lastProposal && addMonths(lastProposal.on, 1) > today) return null
  const current = grantedLimit(facts, policy)
  const raised = divideRounded(current * (10_000 + stepBasisPoints), 10_000 * REAL, 'truncate') * REAL
  return raised > current ? centavos(Math.min(raised, LARGEST_AMOUNT)) : null
}
