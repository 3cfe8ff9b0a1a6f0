import { z } from 'zod'
import { attachmentSchema } from './attachment.ts'
import { daySchema } from './calendar.ts'
import { positiveCentavosSchema, unsignedCentavosSchema } from './money.ts'
import { paymentPolicyIdSchema } from './payment-policy.ts'
import { shareBetween } from './share.ts'

/** Credit insurance of one customer (E05). It covers `coverageBasisPoints` of what is owed, up to `amount`. */
export const creditInsuranceSchema = z
  .object({
    insurer: z.string().trim().min(2).max(80),
    policyNumber: z.string().trim().min(1).max(40),
    /** Insured amount, in centavos. */
    amount: positiveCentavosSchema,
    /** 9,000 is 90 %. */
    coverageBasisPoints: shareBetween(1, 10_000),
    grantedOn: daySchema,
    /** The last day it covers. */
    expiresOn: daySchema,
    /** Calendar days after a title falls due within which the claim must be filed. */
    claimWithinDays: z.int().min(1).max(720),
  })
  .refine(({ grantedOn, expiresOn }) => expiresOn >= grantedOn, {
    path: ['expiresOn'],
    error: 'ends-before-start',
  })
export type CreditInsurance = z.infer<typeof creditInsuranceSchema>

/** More limit until a day, and not one second longer: on `until` it still counts, the day after it does not. */
export const temporaryLimitSchema = z.object({
  amount: positiveCentavosSchema,
  until: daySchema,
  reason: z.string().trim().min(3).max(300),
  by: z.string(),
  on: daySchema,
})
export type TemporaryLimit = z.infer<typeof temporaryLimitSchema>

/** Points a manager adds or takes, for a reason and for a time. */
export const scoreAdjustmentSchema = z.object({
  points: z.int().min(-300).max(300),
  /** The last day it counts. */
  until: daySchema,
  reason: z.string().trim().min(10).max(500),
  by: z.string(),
  on: daySchema,
})
export type ScoreAdjustment = z.infer<typeof scoreAdjustmentSchema>

/** What the laboratory decided about a customer's credit; one a customer, everything null before the first decision. */
export const creditProfileSchema = z.object({
  customerId: z.uuid(),
  /** Own-risk limit in centavos; null follows the initial cap of the policy (M12). */
  limit: unsignedCentavosSchema.nullable(),
  /** When the limit was last changed. */
  limitOn: daySchema.nullable(),
  insurance: creditInsuranceSchema.nullable(),
  temporaryLimit: temporaryLimitSchema.nullable(),
  /** Frozen by hand: no new credit until it is lifted. */
  freeze: z.object({ on: daySchema, by: z.string(), reason: z.string().trim().min(3).max(300) }).nullable(),
  adjustment: scoreAdjustmentSchema.nullable(),
  /** The last raise that was proposed and what became of it: a month later it may be proposed again (M13). */
  lastProposal: z
    .object({ on: daySchema, by: z.string(), proposed: positiveCentavosSchema, accepted: z.boolean() })
    .nullable(),
  /** A payment policy granted to this customer alone; null follows class, list and benefits. */
  paymentPolicyId: paymentPolicyIdSchema.nullable(),
  /** Prices agreed with this customer alone, by service, in centavos; lost with the benefits (E22). */
  agreedPrices: z.record(z.uuid(), positiveCentavosSchema),
})
export type CreditProfile = z.infer<typeof creditProfileSchema>

/**
 * Leave to pass a gate that refused. `override` is a manager's, for the reasons it names; `trust` is the *liberação em
 * confiança*: once in thirty days, for three days, with proof attached, and only against delays (complaint 22).
 */
export const releaseSchema = z.object({
  id: z.uuid(),
  kind: z.enum(['override', 'trust']),
  customerId: z.uuid(),
  /** The order it was given for; null for all of the customer's, which only `trust` may be. */
  orderId: z.uuid().nullable(),
  /** Reason codes it lifts; see `decision-reasons.ts`. */
  codes: z.array(z.string()).min(1),
  /** It holds for orders up to this total, in centavos: a larger one asks again. */
  upTo: unsignedCentavosSchema,
  /** And up to this direct cost, in centavos: what is let pass is never more at risk. */
  upToCost: unsignedCentavosSchema,
  reason: z.string().trim().min(10).max(500),
  attachments: z.array(attachmentSchema).max(10),
  on: daySchema,
  /** The last day it holds. */
  until: daySchema,
  by: z.string(),
  revocation: z.object({ on: daySchema, by: z.string(), reason: z.string() }).nullable(),
})
export type Release = z.infer<typeof releaseSchema>
