import type { CreditPolicy } from '#shared/domain/credit-policy.ts'
import type { Analysis } from '#shared/domain/decision.ts'
import { policyNameOf } from './policy-name.ts'

/** A concluded analysis as the printed form says it. */
export function decidedOf(analysis: Analysis, policy: CreditPolicy) {
  const { number, on, by, outcome, grantedLimit, note, score, paymentPolicyId, policyVersion } = analysis
  return {
    number,
    on,
    by,
    outcome,
    class: analysis.class,
    grantedLimit,
    note,
    score: score.score,
    policyName: paymentPolicyId ? policyNameOf(paymentPolicyId, policy) : '',
    policyVersion,
  }
}
