import { daySchema } from '#shared/domain/calendar.ts'
import { customerSchema } from '#shared/domain/customer.ts'
import { laboratorySchema } from '#shared/domain/laboratory.ts'
import { unsignedCentavosSchema } from '#shared/domain/money.ts'
import { recoveryPlanSchema } from '#shared/domain/trust-recovery/recovery-plan.ts'
import { recoveryStandingSchema } from '#shared/domain/trust-recovery/recovery-standing.ts'
import { z } from 'zod'

/** *Plano de reconquista* as the customer gets it (X10): stages, where he stands, what is missing. */
export const recoveryPlanPageSchema = z.object({
  kind: z.literal('recovery-plan'),
  laboratory: laboratorySchema,
  on: daySchema,
  customer: customerSchema,
  plan: recoveryPlanSchema,
  standing: recoveryStandingSchema,
  /** Owed late today with its charges, in centavos. */
  owed: unsignedCentavosSchema,
})
export type RecoveryPlanPage = z.infer<typeof recoveryPlanPageSchema>
