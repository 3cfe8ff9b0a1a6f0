import { z } from 'zod'
import { type PaymentPolicy, paymentPolicySchema } from '../payment-policy.ts'
import { coversCostFirst } from './recovery-terms.ts'

/** Days late from which a debt was so old that its debtor begins by paying in advance, as a plan would ask (E21). */
export const LONG_LATE_DAYS = 30

export const comebackCauses = ['plan', 'long-late', 'cost-first', 'advance-only'] as const

/** How a customer who settled may buy again (M11), and why so. */
export const comebackSchema = z.object({ policy: paymentPolicySchema, cause: z.enum(comebackCauses) })
export type Comeback = z.infer<typeof comebackSchema>

type Past = {
  /** The most days that anything he settled was late. */
  worstDaysLate: number
  /** A plan leads him back already, and leaves of the policies what its stage allows. */
  underPlan: boolean
}

/**
 * The payment policy to offer who comes back (M11), of those he may have today, best first (`offeredPolicies`): what his
 * plan allows; in advance, after a long delay; otherwise the best that covers the cost before anything is made. Null only
 * when nothing is offered.
 */
export function comebackPolicy(
  offered: readonly PaymentPolicy[],
  { worstDaysLate, underPlan }: Past,
): Comeback | null {
  const [best] = offered
  if (!best) return null
  if (underPlan) return { policy: best, cause: 'plan' }
  const advance = offered.find(({ rest }) => rest === 'none') ?? best
  if (worstDaysLate > LONG_LATE_DAYS) return { policy: advance, cause: 'long-late' }
  const covered = offered.find((policy) => policy.rest !== 'none' && coversCostFirst(policy))
  return covered ? { policy: covered, cause: 'cost-first' } : { policy: advance, cause: 'advance-only' }
}
