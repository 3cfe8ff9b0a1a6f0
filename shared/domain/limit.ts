import type { Day } from './calendar.ts'
import type { CreditFacts } from './credit-facts.ts'
import type { CreditPolicy } from './credit-policy.ts'
import type { CreditLimit } from './decision.ts'
import { centavos, divideRounded, ZERO } from './money.ts'

/** Days late that count against the limit: none while what is overdue is within the tolerance (complaint 15). */
function countedDaysLate({ behaviour }: CreditFacts, { hold }: CreditPolicy): number {
  return behaviour.overduePrincipal > hold.tolerance ? behaviour.worstDaysLate : 0
}

/** Why nothing is lent at all, if so. */
function isZero(facts: CreditFacts, policy: CreditPolicy): boolean {
  const { returnedCheques12, blocks } = facts
  const late = countedDaysLate(facts, policy) > policy.limits.zeroAfterDays
  return blocks.length > 0 || returnedCheques12 > 0 || late
}

/** The own-risk limit granted, in centavos, whatever froze it: the decided one, or the policy's cap for who is new (M12). */
export function grantedLimit(facts: CreditFacts, { limits }: CreditPolicy): number {
  const { profile, registration } = facts
  return profile.limit ?? Math.min(limits.initialCap, registration.expectedMonthly ?? limits.initialCap)
}

/**
 * Limits on a day (R9, D), in centavos.
 * Own: what was granted; before any decision the initial cap, or the expected month when that is less.
 * Insured: coverage of the insured amount, cut to the centavo, from the day it was granted to its last day.
 * Temporary: whole on its last day, gone the day after.
 * Zero, all three: blocked by document or person, a returned cheque in twelve months, or a title more than
 * `zeroAfterDays` late. Frozen, limits shown but nothing new available: by hand, or a title more than `freezeAfterDays`
 * late; overdue up to the ladder's tolerance does neither. `available` is total − exposure; frozen it is never above 0.
 */
export function creditLimit(facts: CreditFacts, policy: CreditPolicy): CreditLimit {
  const { today, profile, exposure } = facts
  if (isZero(facts, policy)) {
    const nothing = { own: ZERO, insured: ZERO, temporary: ZERO, total: ZERO }
    return { ...nothing, state: 'zero', available: centavos(0 - exposure.total), endsOn: null }
  }
  const own = grantedLimit(facts, policy)
  const insurance = insuranceInForce(facts)
  const insured = insurance
    ? divideRounded(insurance.amount * insurance.coverageBasisPoints, 10_000, 'truncate')
    : 0
  const extra =
    profile.temporaryLimit && today <= profile.temporaryLimit.until ? profile.temporaryLimit : null
  const temporary = extra?.amount ?? 0
  const total = own + insured + temporary
  const frozen = countedDaysLate(facts, policy) > policy.limits.freezeAfterDays
  const state = profile.freeze
    ? 'frozen-by-hand'
    : frozen
      ? 'frozen'
      : profile.limit === null
        ? 'initial'
        : 'normal'
  const left = total - exposure.total
  return {
    own: centavos(own),
    insured: centavos(insured),
    temporary: centavos(temporary),
    total: centavos(total),
    state,
    available: centavos(profile.freeze || frozen ? Math.min(0, left) : left),
    endsOn: earliest(insurance?.expiresOn, extra?.until),
  }
}

function insuranceInForce({ profile: { insurance }, today }: CreditFacts) {
  return insurance && insurance.grantedOn <= today && today <= insurance.expiresOn ? insurance : null
}

function earliest(one: Day | undefined, other: Day | undefined): Day | null {
  if (!one || !other) return one ?? other ?? null
  return one < other ? one : other
}
