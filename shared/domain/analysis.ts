import { addDays, type Day } from './calendar.ts'
import { bureauValidUntil } from './consultations.ts'
import type { CreditFacts } from './credit-facts.ts'
import type { CreditClass, CreditPolicy } from './credit-policy.ts'
import type { CreditStanding } from './credit-standing.ts'
import { grantedLimit } from './limit.ts'
import { raisesAllowedFrom } from './limit-proposals.ts'
import { type Centavos, centavos, ZERO } from './money.ts'
import { sellsOnTerm } from './payment-policies.ts'
import type { PaymentPolicy } from './payment-policy.ts'
import type { Completeness } from './registration.ts'

/** Titles of the mandatory items that keep an analysis from approving: nothing shows them, or what did is stale (E01). */
export function openMandatory({ items }: Completeness): string[] {
  return items.flatMap(({ title, mandatory, state }) => (mandatory && state !== 'done' ? [title] : []))
}

/** Whether the last consultation is young enough for a class on the day of the facts (M07). */
export function bureauServes(
  { bureau, today }: Pick<CreditFacts, 'bureau' | 'today'>,
  creditClass: CreditClass,
  policy: Pick<CreditPolicy, 'bureauValidityDays'>,
): boolean {
  return bureau !== null && bureauValidUntil(bureau, creditClass, policy) >= today
}

/** Whether a grant lends anything: a limit, or terms that are paid after delivery. Then a bureau is asked first (M07). */
export function lends(limit: Centavos, paymentPolicy: Pick<PaymentPolicy, 'rest'>): boolean {
  return limit > 0 || sellsOnTerm(paymentPolicy)
}

/** The most own-risk limit somebody new may be granted, in centavos, and the last day of that; null for who is not new (M12). */
export function newcomersCap(facts: CreditFacts, policy: CreditPolicy): { cap: Centavos; until: Day } | null {
  const from = raisesAllowedFrom(facts, policy)
  return facts.today < from ? { cap: policy.limits.initialCap, until: addDays(from, -1) } : null
}

/**
 * The limit an analysis proposes, in centavos (R9 D, M12): nothing while the limit is zero; for somebody new the expected
 * month, up to the cap; later the step up when one is due (M13), or what was granted.
 */
export function limitToPropose(facts: CreditFacts, standing: CreditStanding, policy: CreditPolicy): Centavos {
  if (standing.limit.state === 'zero') return ZERO
  const newcomer = newcomersCap(facts, policy)
  if (newcomer) {
    const { expectedMonthly } = facts.registration
    return centavos(Math.min(newcomer.cap, expectedMonthly ?? newcomer.cap))
  }
  return centavos(standing.proposedLimit ?? grantedLimit(facts, policy))
}
