import { daySchema } from '#shared/domain/calendar.ts'
import { creditClasses } from '#shared/domain/credit-policy.ts'
import {
  dunningPolicyDraftSchema,
  dunningPolicySchema,
  dunningStepSchema,
  policySegments,
} from '#shared/domain/dunning/policy.ts'
import { unsignedCentavosSchema } from '#shared/domain/money.ts'
import { z } from 'zod'
import { collectionManualSchema } from './collection-manual.ts'
import { commandSchema, pageSchema, reasonSchema } from './common.ts'
import { call } from './refusal.ts'

/** Where a version stands on a day: what a newer version of its family covers is `covered`. */
export const policyStandings = ['in-force', 'scheduled', 'covered', 'ended', 'withdrawn'] as const
export type PolicyStanding = (typeof policyStandings)[number]

const versionSchema = z.object({
  policy: dunningPolicySchema,
  standing: z.enum(policyStandings),
  /** Names of the customers it is for, in the order of its scope; empty for any other scope. */
  customerNames: z.array(z.string()),
})
export type PolicyVersion = z.infer<typeof versionSchema>

/** The versions of one policy, newest first. */
const familySchema = z.object({ familyId: z.uuid(), versions: z.array(versionSchema).min(1) })
export type PolicyFamily = z.infer<typeof familySchema>

const stepOnDaySchema = z.object({
  step: dunningStepSchema,
  planned: daySchema,
  on: daySchema,
  /** Of that day, from which it may be taken. */
  minute: z.int().min(0).max(1439),
})

const previewTitleSchema = z.object({
  receivableId: z.uuid(),
  label: z.string(),
  dueOn: daySchema.nullable(),
  /** Null without a due date: it falls due only after a notice, and the policy has no days for it. */
  adjustedDueOn: daySchema.nullable(),
  /** Owed today with charges, in centavos. */
  total: unsignedCentavosSchema,
  steps: z.array(stepOnDaySchema),
})
export type PreviewTitle = z.infer<typeof previewTitleSchema>

const named = z.object({ name: z.string(), version: z.int().nullable() })
const nextStepSchema = z.object({ name: z.string(), on: daySchema }).nullable()

const affectedRowSchema = z.object({
  customerId: z.uuid(),
  name: z.string(),
  /** The policy he has without the draft, and the one he would have. */
  from: named,
  to: named,
  /** What is asked for on the draft's first day, or what comes after it; null where nothing is left. */
  before: nextStepSchema,
  after: nextStepSchema,
})
export type AffectedRow = z.infer<typeof affectedRowSchema>

/** Collection policies (*réguas*): versions with days and scope; a new one never changes an old one (E29). */
export const dunningContract = {
  /** Every family, those in force first; and the house's own, which holds where none of them does. */
  list: call
    .input(z.object({ today: daySchema }))
    .output(z.object({ families: z.array(familySchema), house: dunningPolicySchema })),
  /** The policy of a customer on a day, and what decided it. Refuses `customer-unknown`. */
  inForce: call.input(z.object({ customerId: z.uuid(), today: daySchema })).output(
    z.object({
      policy: dunningPolicySchema,
      creditClass: z.enum(creditClasses),
      segments: z.array(z.enum(policySegments)),
    }),
  ),
  /**
   * What happens with a customer's open titles (K09): the days of each step, under the steps given or, with null, under the
   * policy in force. Refuses `customer-unknown`.
   */
  preview: call
    .input(
      z.object({
        customerId: z.uuid(),
        today: daySchema,
        steps: dunningPolicyDraftSchema.shape.steps.nullable(),
      }),
    )
    .output(
      z.object({
        customerName: z.string(),
        policy: named,
        titles: z.array(previewTitleSchema),
        /** Titles left out of a very long list. */
        more: z.int().min(0),
      }),
    ),
  /** Whom a draft would catch, and whom it would leave, before it is published; those who owe something, worst first. */
  affected: call
    .input(
      pageSchema.extend({
        today: daySchema,
        /** Of which it would be the next version; null is a new policy. */
        familyId: z.uuid().nullable(),
        draft: dunningPolicyDraftSchema,
      }),
    )
    .output(
      z.object({
        /** Customers who would come under it, those who owe nothing too; and those who would no longer be. */
        caught: z.int().min(0),
        left: z.int().min(0),
        rows: z.array(affectedRowSchema),
        total: z.int().min(0),
        /** Of those in `total`, who would be asked for something else, or on another day; they come first. */
        moved: z.int().min(0),
      }),
    ),
  /** The manual of a version, for the team (M04). Refuses `not-set-up`, `dunning-policy-unknown`. */
  manual: call.input(z.object({ policyId: z.uuid(), today: daySchema })).output(collectionManualSchema),
  /**
   * Publishes a version. Refuses `dunning-starts-in-past`, `dunning-policy-wrong` with the first problem that keeps it back
   * (`policyProblems`), `dunning-policy-unknown` for a family there is none of, `customer-unknown`.
   */
  publish: call
    .input(
      commandSchema.extend({
        familyId: z.uuid().nullable(),
        draft: dunningPolicyDraftSchema,
        /** What changed and why; the reason of an exception (R07). */
        note: dunningPolicySchema.shape.note,
      }),
    )
    .output(dunningPolicySchema),
  /** Takes a version out of force from today on. Refuses `dunning-policy-unknown`, `dunning-policy-withdrawn`. */
  withdraw: call
    .input(commandSchema.extend({ id: z.uuid(), reason: reasonSchema }))
    .output(dunningPolicySchema),
}
