import { daySchema } from '#shared/domain/calendar.ts'
import { unsignedCentavosSchema } from '#shared/domain/money.ts'
import { comebackSchema } from '#shared/domain/trust-recovery/comeback.ts'
import { earnedBenefitSchema } from '#shared/domain/trust-recovery/earned-benefits.ts'
import { recoveryPlanSchema } from '#shared/domain/trust-recovery/recovery-plan.ts'
import { recoveryStandingSchema } from '#shared/domain/trust-recovery/recovery-standing.ts'
import { z } from 'zod'
import { commandSchema, pageSchema } from './common.ts'
import { recoveryPlanPageSchema } from './recovery-plan-page.ts'
import { call, refusalSchema } from './refusal.ts'

export const planRowSchema = z.object({
  plan: recoveryPlanSchema,
  standing: recoveryStandingSchema,
  customerName: z.string(),
  customerNumber: z.int(),
  /** Bought again after the debt was settled. */
  boughtAgain: z.boolean(),
})
export type PlanRow = z.infer<typeof planRowSchema>

/** Who could be led or invited back. */
export const returnRowSchema = z.object({
  customerId: z.uuid(),
  number: z.int(),
  name: z.string(),
  /** Principal overdue today, in centavos; 0 for who owes nothing late. */
  overdue: unsignedCentavosSchema,
  daysLate: z.int().min(0),
  /** The day the last late debt was settled; null while one is owed. */
  settledOn: daySchema.nullable(),
  lastBoughtOn: daySchema.nullable(),
  /** Bought in the twelve months up to the last purchase, in centavos. */
  bought: unsignedCentavosSchema,
  /** The last invitation that went out; null when there was none. */
  invitedOn: daySchema.nullable(),
  /** The payment policy to offer with the invitation; null where nobody is invited. */
  comeback: comebackSchema.nullable(),
})
export type ReturnRow = z.infer<typeof returnRowSchema>

/** Somebody who paid in time lately and was not thanked this month (I14). */
export const thanksRowSchema = z.object({
  customerId: z.uuid(),
  number: z.int(),
  name: z.string(),
  titles: z.int().positive(),
  amount: unsignedCentavosSchema,
  lastPaidOn: daySchema,
  /** What he has because he pays on time. */
  benefits: z.array(earnedBenefitSchema),
})
export type ThanksRow = z.infer<typeof thanksRowSchema>

const found = pageSchema.extend({ today: daySchema, search: z.string().max(120) })
const terms = recoveryPlanSchema.pick({
  upfrontOrders: true,
  costEntryOrders: true,
  relapseAfterDays: true,
})
const planId = commandSchema.extend({ id: z.uuid() })

/** *Reconquista* (E21, X10, M11) and thanks (I14). */
export const recoveryContract = {
  /** Plans that run first, by progress; then the ended ones, newest first. */
  plans: call
    .input(found.extend({ state: z.enum(['running', 'ended', 'all']), customerId: z.uuid().nullable() }))
    .output(z.object({ rows: z.array(planRowSchema), total: z.int() })),
  /** Who owed late, settled, bought before, and has bought nothing since (M11); longest settled last. */
  reactivation: call
    .input(found.extend({ settledBeforeDays: z.int().min(0).max(3650) }))
    .output(z.object({ rows: z.array(returnRowSchema), total: z.int() })),
  /** Who owes late or is barely out of it, and has no plan: whom a plan could be offered to. */
  candidates: call.input(found).output(z.object({ rows: z.array(returnRowSchema), total: z.int() })),
  figures: call.input(z.object({ today: daySchema })).output(
    z.object({
      running: z.int().min(0),
      recovered: z.int().min(0),
      relapsed: z.int().min(0),
      /** Recovered customers that bought again after settling, of all who settled something long late. */
      returned: z.object({ again: z.int().min(0), recovered: z.int().min(0) }),
      toReactivate: z.int().min(0),
    }),
  ),
  /** What the plan says on paper, as of today. Refuses `plan-unknown`, `not-set-up`. */
  page: call.input(z.object({ id: z.uuid(), today: daySchema })).output(recoveryPlanPageSchema),
  /** Refuses `customer-unknown`, `plan-running`. */
  start: call
    .input(commandSchema.extend({ customerId: z.uuid(), ...terms.shape }))
    .output(recoveryPlanSchema),
  /** Forgives one relapse (owner). Refuses `plan-unknown`, `plan-ended`, `no-such-relapse`. */
  forgive: call
    .input(planId.extend({ relapseOn: daySchema, reason: z.string().trim().min(10).max(300) }))
    .output(recoveryPlanSchema),
  /** Refuses `plan-unknown`, `plan-ended`. */
  end: call
    .input(planId.extend({ outcome: z.enum(['recovered', 'given-up']), note: z.string().trim().max(300) }))
    .output(recoveryPlanSchema),
  /** Who paid in time in the last days, owes nothing late, disputes nothing, and was not thanked this month (I14). */
  toThank: call
    .input(z.object({ today: daySchema }))
    .output(z.object({ rows: z.array(thanksRowSchema).max(500), total: z.int() })),
  /** Prepares thanks, one a customer and month, all in one change; who cannot be thanked is left out with the reason. */
  thank: call.input(commandSchema.extend({ customerIds: z.array(z.uuid()).min(1).max(500) })).output(
    z.object({
      prepared: z.array(z.object({ actionId: z.uuid(), customerId: z.uuid() })),
      leftOut: z.array(z.object({ customerId: z.uuid(), refusal: refusalSchema })),
    }),
  ),
}
