import { z } from 'zod'
import type { CreditStanding } from '../credit-standing.ts'
import type { EarlyDiscounts } from '../early-discount.ts'
import { positiveCentavosSchema } from '../money.ts'
import { sellsOnTerm } from '../payment-policies.ts'
import type { PaymentPolicy } from '../payment-policy.ts'

/** Something a customer has because he pays on time (I14), as the house's own rules give it to him today. */
export const earnedBenefitSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('vip') }),
  z.object({ kind: z.literal('vip-prices') }),
  /** Buys now and pays after delivery, by this policy. */
  z.object({ kind: z.literal('term'), policy: z.string() }),
  /** What he may owe, in centavos. */
  z.object({ kind: z.literal('limit'), amount: positiveCentavosSchema }),
  /** Off the principal of what he pays so many days ahead, in basis points. */
  z.object({ kind: z.literal('early-discount'), basisPoints: z.int(), daysBefore: z.int() }),
  z.object({ kind: z.literal('priority') }),
])
export type EarnedBenefit = z.infer<typeof earnedBenefitSchema>

type Earning = {
  standing: Pick<CreditStanding, 'vip' | 'lost' | 'limit' | 'priceTable'>
  /** What he may choose from today, best first. */
  offered: readonly PaymentPolicy[]
  earlyDiscounts: EarlyDiscounts
}

/**
 * The benefits a customer has today of those that lateness would take (E22, I14), the most prized first: only what the
 * laboratory really grants. What is lost, frozen or never was granted is not there.
 */
export function earnedBenefits({ standing, offered, earlyDiscounts }: Earning): EarnedBenefit[] {
  const { vip, lost, limit, priceTable } = standing
  const has = (benefit: (typeof lost)[number]['benefit']) => lost.every((one) => one.benefit !== benefit)
  const term = offered.find(sellsOnTerm)
  const granted = limit.state === 'normal' || limit.state === 'initial'
  const [step] = earlyDiscounts
  return [
    ...(vip.member ? [{ kind: 'vip' as const }] : []),
    ...(priceTable === 'vip' ? [{ kind: 'vip-prices' as const }] : []),
    ...(term ? [{ kind: 'term' as const, policy: term.name }] : []),
    ...(granted && limit.total > 0
      ? [{ kind: 'limit' as const, amount: positiveCentavosSchema.parse(limit.total) }]
      : []),
    ...(step && has('discount')
      ? [{ kind: 'early-discount' as const, basisPoints: step.basisPoints, daysBefore: step.daysBefore }]
      : []),
    ...(vip.member && has('priority') ? [{ kind: 'priority' as const }] : []),
  ]
}
