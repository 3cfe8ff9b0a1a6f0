import { z } from 'zod'
import { benefits, vipMetricSchema } from './credit-policy.ts'
import { creditScoreSchema } from './credit-score.ts'
import { creditLimitSchema } from './decision.ts'
import { exposureSchema } from './credit-facts.ts'
import { priceTables } from './service.ts'

export const yellowSigns = [
  'overdue',
  'delay-growing',
  'limit-use',
  'new-restriction',
  'broken-promise',
] as const
/** Why a customer is on the *sinal amarelo* (I02). */
export type YellowSign = (typeof yellowSigns)[number]

export const trafficLights = ['green', 'yellow', 'red'] as const
/** Red: blocked, held or with the limit at zero. */
export type TrafficLight = (typeof trafficLights)[number]

const values = z.record(z.string(), z.union([z.string(), z.number()]))

export const lostBenefitSchema = z.object({
  benefit: z.enum(benefits),
  /** What took it. */
  trigger: z.enum(['overdue', 'broken-promise', 'score', 'returning']),
  values,
})
export type LostBenefit = z.infer<typeof lostBenefitSchema>

/** Where a customer stands today: derived from facts and policy, never stored but in decisions and reviews. */
export const creditStandingSchema = z.object({
  score: creditScoreSchema,
  limit: creditLimitSchema,
  exposure: exposureSchema,
  light: z.enum(trafficLights),
  signs: z.array(z.object({ sign: z.enum(yellowSigns), values })),
  vip: z.object({
    member: z.boolean(),
    /** The count the rule looks at, shown beside the badge. */
    count: z.int().min(0),
    /** What it counts: months with purchases, orders, or centavos. */
    metric: vipMetricSchema,
    threshold: z.int(),
    /** True when the count would do and something overdue keeps the customer out. */
    heldByOverdue: z.boolean(),
  }),
  lost: z.array(lostBenefitSchema),
  priceTable: z.enum(priceTables),
  hold: z.enum(['none', 'soft', 'hard', 'delivery']),
  /** The raise that would be proposed today, in centavos; null for none (M13). */
  proposedLimit: z.int().nullable(),
})
export type CreditStanding = z.infer<typeof creditStandingSchema>
