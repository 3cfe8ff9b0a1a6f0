import type { CreditPolicy } from '#shared/domain/credit-policy.ts'

/** The name a payment policy has today, or the letter it had. */
export function policyNameOf(id: string, { paymentPolicies }: CreditPolicy): string {
  return paymentPolicies.find((policy) => policy.id === id)?.name ?? id.toUpperCase()
}
