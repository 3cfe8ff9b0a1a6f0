import { attachmentSchema } from '#shared/domain/attachment.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { creditFactsSchema, exposureSchema } from '#shared/domain/credit-facts.ts'
import { creditClasses, creditPolicySchema, publishedPolicySchema } from '#shared/domain/credit-policy.ts'
import {
  creditInsuranceSchema,
  creditProfileSchema,
  releaseSchema,
  scoreAdjustmentSchema,
  temporaryLimitSchema,
} from '#shared/domain/credit-profile.ts'
import { creditScoreSchema, keptScoreSchema, whatIfSchema } from '#shared/domain/credit-score.ts'
import { creditStandingSchema, trafficLights } from '#shared/domain/credit-standing.ts'
import { decisionReasonCodes } from '#shared/domain/decision.ts'
import { positiveCentavosSchema, unsignedCentavosSchema } from '#shared/domain/money.ts'
import { profitabilitySchema, xraySchema } from '#shared/domain/xray.ts'
import { z } from 'zod'
import { commandSchema, pageSchema, reasonSchema } from './common.ts'
import { call } from './refusal.ts'

/** A customer in the lists of credit. */
export const creditRowSchema = z.object({
  customerId: z.uuid(),
  number: z.int(),
  name: z.string(),
  score: z.int(),
  class: z.enum(creditClasses),
  neutral: z.boolean(),
  light: z.enum(trafficLights),
  signs: creditStandingSchema.shape.signs,
  vip: z.boolean(),
  /** What the VIP rule counts of the customer: months, orders or centavos; shown beside the badge. */
  vipCount: z.int().min(0),
  hold: creditStandingSchema.shape.hold,
  limit: unsignedCentavosSchema,
  exposure: unsignedCentavosSchema,
  overdue: unsignedCentavosSchema,
  worstDaysLate: z.int(),
  net: profitabilitySchema.shape.net,
})
export type CreditRow = z.infer<typeof creditRowSchema>

export const creditFilterSchema = z.object({
  today: daySchema,
  search: z.string().max(120),
  lights: z.array(z.enum(trafficLights)),
  classes: z.array(z.enum(creditClasses)),
  list: z.enum(['all', 'vip', 'blocked', 'held', 'costly']),
})

/** *Banco do laboratório* and concentration (E11, E24); centavos and basis points. */
export const portfolioSchema = z.object({
  exposure: exposureSchema,
  ceiling: unsignedCentavosSchema.nullable(),
  /** Exposure over the ceiling; null without one. */
  useBasisPoints: z.int().min(0).nullable(),
  /** Days of fixed cost that the exposure would pay for; null when the cost is not known. */
  daysFinanced: z.int().min(0).nullable(),
  /** Shares of the exposure: the largest 1, 3, 5 and 10 customers. */
  top: z.object({ one: z.int(), three: z.int(), five: z.int(), ten: z.int() }),
  /** Herfindahl index, 0 to 10,000. */
  concentrationIndex: z.int().min(0).max(10_000),
  /** Customers above the alert's share, largest first. */
  alerts: z.array(
    z.object({ customerId: z.uuid(), name: z.string(), exposure: unsignedCentavosSchema, share: z.int() }),
  ),
  classes: z.array(
    z.object({ class: z.enum(creditClasses), customers: z.int(), exposure: unsignedCentavosSchema }),
  ),
  lights: z.object({ green: z.int(), yellow: z.int(), red: z.int() }),
  /** Uncovered cost of all orders that are not delivered and paid: what we lose if nobody pays. */
  uncoveredCost: unsignedCentavosSchema,
})
export type Portfolio = z.infer<typeof portfolioSchema>

/** Something to do about somebody's credit or registration by a day. */
export const creditTaskSchema = z.object({
  kind: z.enum([
    'bureau-recheck',
    'registration-stale',
    'registration-revalidate',
    'contact-stale',
    'analysis-waiting',
    'claim-deadline',
    'insurance-ending',
    'temporary-limit-ending',
    'block-review',
    'release-ending',
    'dispute-deadline',
    'ticket-answer',
    'decision-due',
    'case-clock',
    'promise-formalise',
    'contact-next-step',
    'contact-resolve',
    'agreement-unsigned',
    'agreement-breakable',
  ]),
  customerId: z.uuid().nullable(),
  /** The block, where there is no customer. */
  name: z.string(),
  dueOn: daySchema,
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type CreditTask = z.infer<typeof creditTaskSchema>

/** What the daily review found and wrote down. */
export const reviewSchema = z.object({
  entered: z.array(z.object({ customerId: z.uuid(), name: z.string() })),
  left: z.array(z.object({ customerId: z.uuid(), name: z.string() })),
  suspended: z.int(),
  restored: z.int(),
})

/** A line of the log of lists and benefits: automatic, dated, with what caused it (E13, E22). */
export const listEventSchema = z.object({
  id: z.uuid(),
  customerId: z.uuid(),
  on: daySchema,
  event: z.enum([
    'vip-entered',
    'vip-left',
    'benefit-lost',
    'benefit-restored',
    'turned-yellow',
    'turned-red',
    'turned-green',
  ]),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type ListEvent = z.infer<typeof listEventSchema>

/** A raise the policy proposes (M13). */
export const limitProposalSchema = z.object({
  customerId: z.uuid(),
  name: z.string(),
  class: z.enum(creditClasses),
  current: unsignedCentavosSchema,
  proposed: positiveCentavosSchema,
  monthsOnTime: z.int(),
  /** The last one, whatever became of it. */
  lastDecidedOn: daySchema.nullable(),
})
export type LimitProposal = z.infer<typeof limitProposalSchema>

const ofCustomer = commandSchema.extend({ customerId: z.uuid() })
const by = { by: true, on: true } as const

export const creditContract = {
  standing: call.input(z.object({ customerId: z.uuid(), today: daySchema })).output(
    z.object({
      facts: creditFactsSchema,
      standing: creditStandingSchema,
      profile: creditProfileSchema,
      policyVersion: z.int(),
    }),
  ),
  list: call
    .input(
      creditFilterSchema.extend({
        ...pageSchema.shape,
        sort: z.enum(['name', 'score', 'limit', 'exposure', 'overdue', 'net', 'use']),
        descending: z.boolean(),
      }),
    )
    .output(z.object({ rows: z.array(creditRowSchema), total: z.int() })),
  portfolio: call.input(z.object({ today: daySchema })).output(portfolioSchema),
  /** What has to be done by `until`, soonest first. */
  agenda: call
    .input(z.object({ today: daySchema, until: daySchema, limit: z.int().min(1).max(1000) }))
    .output(z.object({ tasks: z.array(creditTaskSchema), total: z.int() })),
  xray: call.input(z.object({ customerId: z.uuid(), today: daySchema })).output(xraySchema),

  /** Kept computations, oldest first, for the chart. */
  scoreHistory: call.input(z.object({ customerId: z.uuid() })).output(z.array(keptScoreSchema)),
  whatIf: call
    .input(z.object({ customerId: z.uuid(), today: daySchema, change: whatIfSchema }))
    .output(creditScoreSchema),
  /** Null takes the adjustment away. Refuses `ends-in-past`. */
  adjustScore: call
    .input(ofCustomer.extend({ adjustment: scoreAdjustmentSchema.omit(by).nullable(), reason: reasonSchema }))
    .output(creditProfileSchema),

  /** Refuses `above-initial-cap` in the first days of a customer (M12). */
  setLimit: call
    .input(ofCustomer.extend({ limit: unsignedCentavosSchema.nullable(), reason: reasonSchema }))
    .output(creditProfileSchema),
  setInsurance: call
    .input(ofCustomer.extend({ insurance: creditInsuranceSchema.nullable() }))
    .output(creditProfileSchema),
  /** Refuses `ends-in-past`. */
  setTemporaryLimit: call
    .input(ofCustomer.extend({ temporaryLimit: temporaryLimitSchema.omit(by).nullable() }))
    .output(creditProfileSchema),
  freeze: call.input(ofCustomer.extend({ reason: reasonSchema })).output(creditProfileSchema),
  unfreeze: call.input(ofCustomer.extend({ reason: reasonSchema })).output(creditProfileSchema),
  /** The policy and prices granted to this customer alone. Refuses `policy-unknown`. */
  setTerms: call
    .input(
      ofCustomer.extend({
        paymentPolicyId: creditProfileSchema.shape.paymentPolicyId,
        agreedPrices: creditProfileSchema.shape.agreedPrices,
      }),
    )
    .output(creditProfileSchema),

  proposals: call.input(z.object({ today: daySchema })).output(z.array(limitProposalSchema)),
  /** Grants or turns down raises, each once; one that no longer stands is left out and said. */
  decideProposals: call
    .input(
      commandSchema.extend({
        decisions: z
          .array(z.object({ customerId: z.uuid(), accept: z.boolean(), proposed: positiveCentavosSchema }))
          .min(1)
          .max(5000),
      }),
    )
    .output(z.object({ granted: z.int(), declined: z.int(), leftOut: z.array(z.uuid()) })),

  releases: {
    ofCustomer: call.input(z.object({ customerId: z.uuid() })).output(z.array(releaseSchema)),
    /** Refuses `not-liftable`, `ends-in-past`, `release-too-long`. */
    override: call
      .input(
        commandSchema.extend({
          orderId: z.uuid(),
          codes: z.array(z.enum(decisionReasonCodes)).min(1),
          until: daySchema,
          reason: z.string().trim().min(10).max(500),
          attachments: z.array(attachmentSchema).max(10),
        }),
      )
      .output(releaseSchema),
    /** *Liberação em confiança*: refuses `trust-too-soon`, `proof-missing`, `nothing-to-release`. */
    trust: call
      .input(
        ofCustomer.extend({
          reason: z.string().trim().min(10).max(500),
          attachments: z.array(attachmentSchema).min(1).max(10),
        }),
      )
      .output(releaseSchema),
    revoke: call.input(commandSchema.extend({ id: z.uuid(), reason: reasonSchema })).output(releaseSchema),
  },

  policy: {
    /** The version in force first. */
    versions: call.output(z.array(publishedPolicySchema)),
    /** Who would change class, light or list under another policy, before it is published. */
    preview: call.input(z.object({ today: daySchema, policy: creditPolicySchema })).output(
      z.object({
        customers: z.int(),
        /** From class to class; only those that change. */
        moves: z.array(
          z.object({ from: z.enum(creditClasses), to: z.enum(creditClasses), customers: z.int() }),
        ),
        changes: z
          .array(
            z.object({
              customerId: z.uuid(),
              name: z.string(),
              before: z.object({
                score: z.int(),
                class: z.enum(creditClasses),
                limit: unsignedCentavosSchema,
              }),
              after: z.object({
                score: z.int(),
                class: z.enum(creditClasses),
                limit: unsignedCentavosSchema,
              }),
            }),
          )
          .max(500),
        vipEntering: z.int(),
        vipLeaving: z.int(),
      }),
    ),
    publish: call
      .input(commandSchema.extend({ policy: creditPolicySchema, note: z.string().trim().max(300) }))
      .output(publishedPolicySchema),
  },

  /** The daily review: enters and leaves lists, suspends and restores benefits, keeps the month's scores. Once a day. */
  review: call.input(commandSchema).output(reviewSchema),
  events: call
    .input(pageSchema.extend({ customerId: z.uuid().nullable() }))
    .output(z.object({ rows: z.array(listEventSchema.extend({ name: z.string() })), total: z.int() })),
}
