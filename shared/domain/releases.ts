import type { Role } from './access.ts'
import type { Release } from './credit-profile.ts'
import type { DecisionReasonCode } from './decision.ts'

/** What a manager may lift: delays, limits and what is missing on paper. */
const byManager = [
  'hold-soft',
  'hold-hard',
  'hold-delivery',
  'limit-exceeded',
  'first-purchase-cap',
  'registration-not-approved',
  'registration-incomplete',
  'registration-mandatory-missing',
  'contract-missing',
  'price-below-table',
  'cost-missing',
  'benefit-lost',
] as const satisfies readonly DecisionReasonCode[]

/** What only the owner may: the house's own rules, and cost left uncovered (M07, E20, E24). */
const byOwner = [
  'bureau-missing',
  'bureau-old',
  'limit-frozen',
  'limit-frozen-by-hand',
  'limit-zero',
  'portfolio-ceiling',
  'policy-not-offered',
  'recovery-stage',
  'below-cost',
  'discount-eats-cost',
  'entry-missing',
  'balance-missing',
  'cheques-missing',
] as const satisfies readonly DecisionReasonCode[]

/** What the *liberação em confiança* lifts: delays, and what delays froze (complaint 22). */
export const trustReasons = [
  'hold-soft',
  'hold-hard',
  'hold-delivery',
  'limit-frozen',
] as const satisfies readonly DecisionReasonCode[]

/** The reasons a role may lift by an override. A block, a broken cheque plan and a remake of nothing are lifted by nobody. */
export function liftableReasons(role: Role): readonly DecisionReasonCode[] {
  if (role === 'receptionist') return []
  return role === 'owner' ? [...byManager, ...byOwner] : byManager
}

/** Whether a release lets a reason of an order pass: it names it, for this order and up to its amount and cost (R9, exceptions). */
export function lifts(
  release: Release,
  code: DecisionReasonCode,
  order: { id: string | null; total: number; cost: number },
): boolean {
  if (!release.codes.includes(code)) return false
  if (release.kind === 'trust') return true
  if (release.orderId === null || release.orderId !== order.id) return false
  return order.total <= release.upTo && order.cost <= release.upToCost
}
