import { canonicalJson } from './canonical-json.ts'
import type { CreditFacts } from './credit-facts.ts'
import type { CreditPolicy } from './credit-policy.ts'
import type { CreditProfile } from './credit-profile.ts'
import type { CreditStanding } from './credit-standing.ts'
import { DEFAULT_PAYMENT_POLICIES, type PaymentPolicy } from './payment-policy.ts'
import { underRecovery } from './trust-recovery/recovery-terms.ts'

/** Whether something is left to be paid after delivery. */
export function sellsOnTerm({ rest }: Pick<PaymentPolicy, 'rest'>): boolean {
  return rest === 'monthly-closing' || rest === 'cheques'
}

type Offered = {
  standing: Pick<CreditStanding, 'score' | 'vip' | 'lost' | 'light'>
  profile: Pick<CreditProfile, 'paymentPolicyId'>
  facts: Pick<CreditFacts, 'recovery'>
}

/**
 * The payment policies a customer may have today, best first: his class's, a VIP member's as of class A, and before them
 * the one granted to him alone. Who lost the benefit of term, or is red, gets none that is paid after delivery; who is on
 * his way back gets what his stage allows (E21). Paying everything in advance is always offered.
 */
export function offeredPolicies(
  { standing, profile, facts }: Offered,
  policy: CreditPolicy,
): PaymentPolicy[] {
  const { score, vip, lost, light } = standing
  const active = policy.paymentPolicies.filter((candidate) => candidate.active)
  const ids = policy.policiesByClass[vip.member ? 'A' : score.class]
  const wanted = profile.paymentPolicyId === null ? ids : [profile.paymentPolicyId, ...ids]
  const noTerm = light === 'red' || lost.some(({ benefit }) => benefit === 'term')
  const offered = [...new Set(wanted)].flatMap((id) => {
    const found = active.find((candidate) => candidate.id === id)
    return found && !(noTerm && sellsOnTerm(found)) ? [found] : []
  })
  const upfront = active.find(({ rest }) => rest === 'none') ?? DEFAULT_PAYMENT_POLICIES[0]!
  const whole = offered.some(({ rest }) => rest === 'none') ? offered : [...offered, upfront]
  return underRecovery(whole, active, facts.recovery)
}

/** Whether a policy is one of those offered, word for word: its terms are the house's, not the form's. */
export function isOffered(chosen: PaymentPolicy, offered: readonly PaymentPolicy[]): boolean {
  return offered.some(
    (candidate) => candidate.id === chosen.id && canonicalJson(candidate) === canonicalJson(chosen),
  )
}
