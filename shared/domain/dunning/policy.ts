import { z } from 'zod'
import { roles } from '../access.ts'
import { daySchema } from '../calendar.ts'
import { creditClasses } from '../credit-policy.ts'
import { unsignedCentavosSchema } from '../money.ts'

/** Ways a step may reach the customer. */
export const dunningChannels = ['whatsapp', 'sms', 'email', 'phone', 'letter'] as const
export type DunningChannel = (typeof dunningChannels)[number]

/** How firm a step speaks (R08): `light`, `firm`, `formal`. */
export const dunningTones = ['light', 'firm', 'formal'] as const
export type DunningTone = (typeof dunningTones)[number]

/** Where a debt stands between a reminder and a court (K02). */
export const collectionPhases = ['friendly', 'firm', 'extrajudicial', 'judicial'] as const
export type CollectionPhase = (typeof collectionPhases)[number]

/** What has to be true before a step may be taken: an approach was chosen on the Raio-X (K08), every earlier step was done, a manager said yes. */
export const stepPreconditions = ['approach-chosen', 'earlier-steps-done', 'manager-approves'] as const
export type StepPrecondition = (typeof stepPreconditions)[number]

/** A step's place, counted from the adjusted due day: negative before it. */
export const stepOffsetSchema = z.object({
  amount: z.int().min(-1440).max(17_520),
  unit: z.enum(['days', 'business-days', 'hours']),
  /**
   * Hours that count from the beginning of the due day and keep their hour: 38 is the day after at 14 (R08). Without it, as
   * policies were published before, they make whole days, counted from the end of the due day.
   */
  exact: z.literal(true).optional(),
})
export type StepOffset = z.infer<typeof stepOffsetSchema>

/** One step (*etapa*) of a policy. Its id stays the same from version to version; the key of what was done is title + step + version. */
export const dunningStepSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]{2,40}$/),
  name: z.string().trim().min(2).max(60),
  offset: stepOffsetSchema,
  phase: z.enum(collectionPhases),
  channel: z.enum(dunningChannels),
  /** Used when the customer cannot be reached by `channel`; null asks a person. */
  fallback: z.enum(dunningChannels).nullable(),
  tone: z.enum(dunningTones),
  /** The text it speaks with, by its id in the house's texts (`shared/domain/messages`). */
  textId: z.string().regex(/^[a-z0-9-]{2,40}$/),
  /** The least role that takes it. */
  who: z.enum(roles),
  preconditions: z.array(z.enum(stepPreconditions)),
})
export type DunningStep = z.infer<typeof dunningStepSchema>

/** Groups of customers a policy may be for, beside classes and names: see `policy-scope.ts` for what each means (E30). */
export const policySegments = ['new', 'new-and-inactive', 'traditional', 'vip'] as const
export type PolicySegment = (typeof policySegments)[number]

/** Whom a policy is for; the narrowest in force wins: customers, then class, then segment, then everyone. */
export const policyScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everyone') }),
  z.object({ kind: z.literal('segment'), segment: z.enum(policySegments) }),
  z.object({ kind: z.literal('classes'), classes: z.array(z.enum(creditClasses)).min(1) }),
  z.object({ kind: z.literal('customers'), customerIds: z.array(z.uuid()).min(1).max(500) }),
])
export type PolicyScope = z.infer<typeof policyScopeSchema>

/** What a manager writes of a policy (*régua*). Without steps it is the policy that does nothing. */
export const dunningPolicyDraftSchema = z.object({
  name: z.string().trim().min(2).max(80),
  scope: policyScopeSchema,
  /** The first day it holds. */
  validFrom: daySchema,
  /** The last day it holds; null has no end. */
  validUntil: daySchema.nullable(),
  /** A customer who owes no more than this overdue, in centavos, is left alone. */
  tolerance: unsignedCentavosSchema,
  steps: z.array(dunningStepSchema).max(60),
})
export type DunningPolicyDraft = z.infer<typeof dunningPolicyDraftSchema>

/** A policy as published: versions of one `familyId` count 1, 2, 3… and never change (E29); the house's own is version 0. */
export const dunningPolicySchema = dunningPolicyDraftSchema.extend({
  id: z.uuid(),
  familyId: z.uuid(),
  version: z.int().min(0),
  publishedOn: daySchema,
  by: z.string(),
  note: z.string().trim().max(500),
  /** Taken out of force for a reason; what it did stays. */
  withdrawal: z.object({ on: daySchema, by: z.string(), reason: z.string() }).nullable(),
})
export type DunningPolicy = z.infer<typeof dunningPolicySchema>
