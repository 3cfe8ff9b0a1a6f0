import { agingBuckets } from '#shared/domain/aging.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { customerSchema } from '#shared/domain/customer.ts'
import { earlyDiscountSchema } from '#shared/domain/early-discount.ts'
import { unsignedCentavosSchema } from '#shared/domain/money.ts'
import { paymentSchema } from '#shared/domain/payment.ts'
import { receivableDetailsSchema, receivableSchema } from '#shared/domain/receivable.ts'
import { z } from 'zod'
import { commandSchema, reasonSchema } from './common.ts'
import { call } from './refusal.ts'

/** What one title owes on a day; derived, never stored. Mirrors `Standing` of the domain. */
export const standingSchema = z.object({
  principal: unsignedCentavosSchema,
  lateFee: unsignedCentavosSchema,
  lateInterest: unsignedCentavosSchema,
  total: unsignedCentavosSchema,
  daysLate: z.int().min(0),
  adjustedDueOn: daySchema.nullable(),
  bucket: z.enum(agingBuckets),
  status: z.enum(['open', 'overdue', 'paid', 'cancelled', 'notIssued']),
})

export const titleSchema = z.object({
  receivable: receivableSchema,
  payments: z.array(paymentSchema),
  standing: standingSchema,
  /** What is taken off when all of it is paid by a day (K06); left out when nothing is. */
  discount: earlyDiscountSchema.optional(),
})
export type Title = z.infer<typeof titleSchema>

export const receivablesContract = {
  ofCustomer: call.input(z.object({ customerId: z.uuid(), on: daySchema })).output(z.array(titleSchema)),
  get: call
    .input(z.object({ id: z.uuid(), on: daySchema }))
    .output(titleSchema.extend({ customer: customerSchema })),
  /** Registers the instalments of one number at once. Refuses `title-number-taken`. */
  register: call
    .input(commandSchema.extend({ titles: z.array(receivableDetailsSchema).min(1).max(360) }))
    .output(z.array(receivableSchema)),
  /** Refuses `has-payments` while a payment stands. */
  cancel: call.input(commandSchema.extend({ id: z.uuid(), reason: reasonSchema })).output(receivableSchema),
}

export const paymentsContract = {
  /** Takes a payment back, with the whole receipt it came with. */
  reverse: call.input(commandSchema.extend({ id: z.uuid(), reason: reasonSchema })).output(paymentSchema),
}
