import { z } from 'zod'
import { daySchema } from './calendar.ts'
import { positiveCentavosSchema, unsignedCentavosSchema } from './money.ts'
import { DEFAULT_PAYMENT_POLICIES, paymentPolicyIdSchema, paymentPolicySchema } from './payment-policy.ts'
import { shareBetween, shareSchema } from './share.ts'

/** Classes by score, best first (R9, D). */
export const creditClasses = ['A', 'B', 'C', 'D', 'E'] as const
export type CreditClass = (typeof creditClasses)[number]

/** What makes the score, in the order it is told (R9, D). */
export const scoreFactorIds = [
  'punctuality',
  'worst-delay',
  'overdue-use',
  'promises',
  'relationship',
  'volume',
  'registration',
  'restrictions',
] as const
export type ScoreFactorId = (typeof scoreFactorIds)[number]

export const benefits = ['vip-prices', 'agreed-prices', 'discount', 'term', 'priority'] as const
/** What a good payer gets and a bad one loses (E22). */
export type Benefit = (typeof benefits)[number]

/** What takes a benefit away: days overdue, a broken promise, a score below; null or false leaves it out. */
export const benefitTriggerSchema = z.object({
  overdueDays: z.int().min(1).max(365).nullable(),
  brokenPromise: z.boolean(),
  scoreBelow: z.int().min(1).max(1000).nullable(),
})

export const checkpoints = ['order', 'production', 'delivery'] as const
export type Checkpoint = (typeof checkpoints)[number]

const days = (max: number) => z.int().min(1).max(max)

const scoreRulesSchema = z.object({
  /** Points each factor may give; together 1,000. */
  weights: z
    .record(z.enum(scoreFactorIds), z.int().min(0).max(1000))
    .refine((weights) => Object.values(weights).reduce((sum, weight) => sum + weight, 0) === 1000, {
      error: 'weights-sum',
    }),
  /** Least score of the classes A to D; below D's it is E. */
  bands: z
    .object({ A: z.int(), B: z.int(), C: z.int(), D: z.int() })
    .refine(({ A, B, C, D }) => 1000 >= A && A > B && B > C && C > D && D > 0, { error: 'bands-order' }),
})

const limitRulesSchema = z.object({
  /** A new customer's own-risk limit at most, in centavos (M12). */
  initialCap: unsignedCentavosSchema,
  /** In the first so many days nothing raises it. */
  noRaiseDays: z.int().min(0).max(720),
  /** Proposed raise, in basis points: 2,500 is 25 % (M13). */
  stepBasisPoints: shareBetween(100, 10_000),
  /** After so many months whose titles were all paid on time… */
  stepAfterMonths: days(24),
  /** …which is at most so many days late. */
  stepToleranceDays: z.int().min(0).max(30),
  /** One title later than this freezes the limit: nothing new on credit. */
  freezeAfterDays: days(365),
  /** One title later than this, or a returned cheque, makes it zero. */
  zeroAfterDays: days(365),
})

export const vipMetricSchema = z.enum(['months', 'orders', 'amount'])

const vipRuleSchema = z.object({
  /** Months with orders, number of orders, or centavos bought in the window (§ 11: the reading of "9+"). */
  metric: vipMetricSchema,
  threshold: z.int().min(1),
  windowMonths: days(36),
  /** Nothing overdue for more than so many days. */
  maxOverdueDays: z.int().min(0).max(90),
})

const yellowRulesSchema = z.object({
  /** Warn about a restriction found since the consultation before. */
  newRestriction: z.boolean(),
  /** Average delay of the last 3 months above that of the 9 before by so many days; null leaves it out. */
  delayGrowthDays: days(90).nullable(),
  /** Exposure above this part of the limit, in basis points; null leaves it out. */
  limitUseBasisPoints: shareBetween(1000, 20_000).nullable(),
  brokenPromise: z.boolean(),
  /** Warn at something overdue for so many days; null leaves it out. */
  overdueDays: days(90).nullable(),
})

const holdLadderSchema = z
  .object({
    /** No new orders. */
    softAfterDays: days(365),
    /** No further stage but critical ones. */
    hardAfterDays: days(365),
    /** No delivery. */
    deliveryAfterDays: days(365),
    /** Overdue principal up to this, in centavos, holds nothing (complaint 15). */
    tolerance: unsignedCentavosSchema,
  })
  .refine(
    (hold) => hold.softAfterDays <= hold.hardAfterDays && hold.hardAfterDays <= hold.deliveryAfterDays,
    {
      error: 'ladder-order',
    },
  )

/** Everything the house decides credit by, as one version. Each decision keeps the version it came from. */
export const creditPolicySchema = z.object({
  score: scoreRulesSchema,
  limits: limitRulesSchema,
  vip: vipRuleSchema,
  yellow: yellowRulesSchema,
  hold: holdLadderSchema,
  /** Where limit and delays are checked besides the order itself (complaint 17). */
  checkpoints: z.object({ production: z.boolean(), delivery: z.boolean() }),
  registration: z.object({
    /** Least completeness for a sale on credit, in basis points. */
    leastBasisPoints: shareSchema,
    /** Everything is looked over again after so many days (K04). */
    revalidateDays: days(1095),
    /** Phone and e-mail are confirmed again at an order after so many days (R02). */
    confirmContactDays: days(365),
  }),
  /** Days a bureau consultation serves, by class: a term sale needs a younger one (M07, I01). */
  bureauValidityDays: z.record(z.enum(creditClasses), days(365)),
  benefits: z.record(z.enum(benefits), benefitTriggerSchema),
  /** Benefits come back after so many days with nothing overdue. */
  benefitsReturnAfterDays: z.int().min(0).max(365),
  paymentPolicies: z.array(paymentPolicySchema).min(1).max(20),
  /** The policies a class may be offered, best first. */
  policiesByClass: z.record(z.enum(creditClasses), z.array(paymentPolicyIdSchema).min(1).max(20)),
  portfolio: z.object({
    /** What the laboratory can afford to have lent, in centavos; null means no ceiling was set (E24). */
    ceiling: positiveCentavosSchema.nullable(),
    /** One customer above this share of all exposure is an alert, in basis points (E11). */
    concentrationBasisPoints: shareBetween(500, 10_000),
    /** Fixed cost of a month, in centavos; null leaves "days financed" out. */
    monthlyFixedCost: positiveCentavosSchema.nullable(),
    /** Cost of a late real for a month, in basis points: what delay costs the margin (E26). */
    delayCostBasisPoints: shareBetween(0, 2000),
  }),
  release: z.object({ trustDays: days(15), trustEveryDays: days(365), overrideMaxDays: days(90) }),
})
export type CreditPolicy = z.infer<typeof creditPolicySchema>

/** A policy as it was published; versions count 1, 2, 3… and never change. Version 0 is the house's default. */
export const publishedPolicySchema = z.object({
  version: z.int().min(0),
  publishedOn: daySchema.nullable(),
  by: z.string(),
  note: z.string().trim().max(300),
  policy: creditPolicySchema,
})
export type PublishedPolicy = z.infer<typeof publishedPolicySchema>

export const DEFAULT_CREDIT_POLICY: CreditPolicy = creditPolicySchema.parse({
  score: {
    weights: {
      punctuality: 350,
      'worst-delay': 150,
      'overdue-use': 150,
      promises: 100,
      relationship: 100,
      volume: 50,
      registration: 50,
      restrictions: 50,
    },
    bands: { A: 800, B: 650, C: 500, D: 350 },
  },
  limits: {
    initialCap: 100_000,
    noRaiseDays: 90,
    stepBasisPoints: 2500,
    stepAfterMonths: 3,
    stepToleranceDays: 3,
    freezeAfterDays: 15,
    zeroAfterDays: 30,
  },
  vip: { metric: 'months', threshold: 9, windowMonths: 12, maxOverdueDays: 3 },
  yellow: {
    newRestriction: true,
    delayGrowthDays: 5,
    limitUseBasisPoints: 8000,
    brokenPromise: true,
    overdueDays: 1,
  },
  hold: { softAfterDays: 7, hardAfterDays: 15, deliveryAfterDays: 30, tolerance: 0 },
  checkpoints: { production: true, delivery: true },
  registration: { leastBasisPoints: 7000, revalidateDays: 180, confirmContactDays: 90 },
  bureauValidityDays: { A: 180, B: 120, C: 90, D: 60, E: 30 },
  benefits: {
    'vip-prices': { overdueDays: 3, brokenPromise: true, scoreBelow: null },
    'agreed-prices': { overdueDays: 7, brokenPromise: true, scoreBelow: null },
    discount: { overdueDays: 1, brokenPromise: true, scoreBelow: 500 },
    term: { overdueDays: 15, brokenPromise: true, scoreBelow: 350 },
    priority: { overdueDays: 7, brokenPromise: false, scoreBelow: null },
  },
  benefitsReturnAfterDays: 30,
  paymentPolicies: DEFAULT_PAYMENT_POLICIES,
  policiesByClass: {
    A: ['c', 'd', 'b', 'a'],
    B: ['c', 'd', 'b', 'a'],
    C: ['b', 'd', 'a'],
    D: ['b', 'a'],
    E: ['a'],
  },
  portfolio: {
    ceiling: null,
    concentrationBasisPoints: 2000,
    monthlyFixedCost: null,
    delayCostBasisPoints: 200,
  },
  release: { trustDays: 3, trustEveryDays: 30, overrideMaxDays: 30 },
})
