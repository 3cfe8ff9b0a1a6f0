import { z } from 'zod'
import type { PaymentPolicy } from '../payment-policy.ts'
import { recoveryStages } from './recovery-plan.ts'

/** What the order gate has to know of a customer's plan: where it stands, and orders left in that stage. */
export const recoveryFactsSchema = z.object({
  stage: z.enum(recoveryStages),
  left: z.int().min(0),
})
export type RecoveryFacts = z.infer<typeof recoveryFactsSchema>

const WHOLE = 10_000

/** Whether nothing is made before its whole cost, or its whole price, came in. */
export function coversCostFirst({ rest, entryBasis, entryBasisPoints }: PaymentPolicy): boolean {
  return rest === 'none' || (rest === 'on-delivery' && entryBasis === 'cost' && entryBasisPoints >= WHOLE)
}

/**
 * The payment policies a plan leaves of those offered (E21): in advance until its orders are done, then also those that
 * cover the cost first. The plan itself grants the latter, whatever the class: that is what was promised. Without a plan,
 * or at its end, all of them.
 */
export function underRecovery(
  offered: readonly PaymentPolicy[],
  active: readonly PaymentPolicy[],
  recovery: RecoveryFacts | null,
): PaymentPolicy[] {
  if (!recovery || recovery.stage === 'normal') return [...offered]
  const upfront = offered.filter(({ rest }) => rest === 'none')
  if (recovery.stage !== 'cost-entry') return upfront
  const granted = active.filter((policy) => policy.rest !== 'none' && coversCostFirst(policy))
  return [...granted, ...upfront]
}
