import { z } from 'zod'
import { daySchema } from '../calendar.ts'

export const recoveryStages = ['settle', 'upfront', 'cost-entry', 'normal'] as const
/** The way back (*reconquista*, E21, X10): debt settled, N orders paid in advance, N with their cost as entry, normal. */
export type RecoveryStage = (typeof recoveryStages)[number]

/** A plan as agreed with the customer. Where it stands is derived from payments and orders since `startedOn`. */
export const recoveryPlanSchema = z.object({
  id: z.uuid(),
  customerId: z.uuid(),
  startedOn: daySchema,
  by: z.string(),
  upfrontOrders: z.int().min(0).max(20),
  costEntryOrders: z.int().min(0).max(20),
  /** A title later than this, in days, is a relapse: the plan goes back to its beginning. */
  relapseAfterDays: z.int().min(1).max(90),
  /** Relapses the owner forgave, each named by its day: what was done before it goes on counting. */
  forgiven: z.array(
    z.object({
      relapseOn: daySchema,
      on: daySchema,
      by: z.string(),
      reason: z.string().trim().min(10).max(300),
    }),
  ),
  paperId: z.uuid().nullable(),
  ended: z
    .object({
      on: daySchema,
      by: z.string(),
      outcome: z.enum(['recovered', 'given-up']),
      note: z.string().max(300),
    })
    .nullable(),
})
export type RecoveryPlan = z.infer<typeof recoveryPlanSchema>
