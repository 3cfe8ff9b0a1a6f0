import { z } from 'zod'
import { unsignedCentavosSchema } from '../money.ts'
import { shareSchema } from '../share.ts'

/** What can be done about a debt that nobody pays (X12). */
export const lossRoutes = [
  'insist',
  'agreement',
  'bureau',
  'protest',
  'agency',
  'small-claims',
  'write-off',
] as const
export type LossRoute = (typeof lossRoutes)[number]

/** Ages of a late debt, in days, as aging has them; one chance for each. */
export const lateBuckets = ['d1to30', 'd31to60', 'd61to90', 'd91to180', 'd181to365', 'over365'] as const
export const lateBucketFrom = [1, 31, 61, 91, 181, 366] as const
export type LateBucket = (typeof lateBuckets)[number]

/** The position in `lateBuckets` of a debt so many days late; at least 1. */
export function lateBucketOf(daysLate: number): number {
  return lateBucketFrom.findLastIndex((from) => daysLate >= from)
}

/** What is believed of a route before anything was seen, and what it takes; the user's to change. */
export const routePriorSchema = z.object({
  /** Chance that it works, by the age of the debt; never rising with age. */
  chances: z
    .array(shareSchema)
    .length(lateBuckets.length)
    .refine((chances) => chances.every((chance, at) => at === 0 || chance <= chances[at - 1]!), {
      error: 'chances-rise',
    }),
  /** Of the amount, what comes in when it works. */
  share: shareSchema,
  /** Days until it does. */
  days: z.int().min(0).max(3650),
  /** Fees paid whatever comes of it, in centavos. */
  cost: unsignedCentavosSchema,
  /** Minutes of the house's own work. */
  minutes: z.int().min(0).max(10_000),
  /** Of what comes in. */
  commission: shareSchema,
  /** Where the numbers come from; empty is a first guess. */
  source: z.string().trim().max(200),
})
export type RoutePrior = z.infer<typeof routePriorSchema>

const openRoutes = lossRoutes.filter((route) => route !== 'write-off')
export type OpenRoute = Exclude<LossRoute, 'write-off'>

/** How the route of least loss is worked out, and when a case must be decided about. */
export const routePriorsSchema = z.object({
  routes: z.record(z.enum(openRoutes as [OpenRoute, ...OpenRoute[]]), routePriorSchema),
  /** As how many cases of the house's own the first guess weighs. */
  strength: z.int().min(1).max(200),
  /** Days late from which a choice is asked for. */
  decideAfterDays: z.int().min(1).max(720),
  /** What money later is worth less a month. */
  monthlyCost: shareSchema,
  /** The most that small claims hear, in centavos (Lei 9.099/1995 art. 3: 40 minimum wages; the rest is renounced). */
  smallClaimsCeiling: unsignedCentavosSchema,
})
export type RoutePriors = z.infer<typeof routePriorsSchema>
