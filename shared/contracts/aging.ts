import { agingBuckets } from '#shared/domain/aging.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { unsignedCentavosSchema } from '#shared/domain/money.ts'
import { taxIdSchema } from '#shared/domain/tax-id.ts'
import { z } from 'zod'
import { pageSchema } from './common.ts'
import { call } from './refusal.ts'

/** Which part of the aging to show: an empty filter is everything outstanding as of the day. */
export const agingFilterSchema = z.object({
  asOf: daySchema,
  buckets: z.array(z.enum(agingBuckets)),
  search: z.string().max(120),
  /** Least total, in centavos, of the customer or title. */
  atLeast: unsignedCentavosSchema,
})
export type AgingFilter = z.infer<typeof agingFilterSchema>

const amounts = {
  principal: unsignedCentavosSchema,
  lateFee: unsignedCentavosSchema,
  lateInterest: unsignedCentavosSchema,
  /** principal + lateFee + lateInterest. */
  total: unsignedCentavosSchema,
}

export const agingTotalsSchema = z.object({
  ...amounts,
  customers: z.int(),
  titles: z.int(),
  /** One entry per bucket, in the order of `agingBuckets`; principals add up to `principal`. */
  buckets: z.array(
    z.object({ bucket: z.enum(agingBuckets), titles: z.int(), customers: z.int(), ...amounts }),
  ),
})
export type AgingTotals = z.infer<typeof agingTotalsSchema>

export const agingCustomerRowSchema = z.object({
  customerId: z.uuid(),
  number: z.int(),
  name: z.string(),
  taxId: taxIdSchema.nullable(),
  ...amounts,
  titles: z.int(),
  worstDaysLate: z.int(),
  /** Principal per bucket, in the order of `agingBuckets`. */
  buckets: z.array(unsignedCentavosSchema),
})
export type AgingCustomerRow = z.infer<typeof agingCustomerRowSchema>

export const agingTitleRowSchema = z.object({
  receivableId: z.uuid(),
  customerId: z.uuid(),
  customerName: z.string(),
  title: z.string(),
  issuedOn: daySchema,
  dueOn: daySchema.nullable(),
  daysLate: z.int(),
  bucket: z.enum(agingBuckets),
  originalAmount: unsignedCentavosSchema,
  ...amounts,
})
export type AgingTitleRow = z.infer<typeof agingTitleRowSchema>

export const agingContract = {
  totals: call.input(agingFilterSchema).output(agingTotalsSchema),
  customers: call
    .input(
      agingFilterSchema.extend({
        ...pageSchema.shape,
        sort: z.enum(['name', 'total', 'principal', 'daysLate', ...agingBuckets]),
        descending: z.boolean(),
      }),
    )
    .output(z.object({ rows: z.array(agingCustomerRowSchema), total: z.int() })),
  titles: call
    .input(
      agingFilterSchema.extend({
        ...pageSchema.shape,
        sort: z.enum(['customer', 'dueOn', 'daysLate', 'total', 'principal']),
        descending: z.boolean(),
      }),
    )
    .output(z.object({ rows: z.array(agingTitleRowSchema), total: z.int() })),
}

/** Today's numbers for the first screen; amounts in centavos. */
export const overviewSchema = z.object({
  totals: agingTotalsSchema,
  overdue: z.object({
    principal: unsignedCentavosSchema,
    charges: unsignedCentavosSchema,
    titles: z.int(),
    customers: z.int(),
  }),
  /** Titles whose first day late is today or since the last business day: "vencidos ontem". */
  justOverdue: z.array(agingTitleRowSchema).max(20),
  dueToday: z.object({ principal: unsignedCentavosSchema, titles: z.int() }),
  /** Due from tomorrow to seven days ahead. */
  dueThisWeek: z.object({ principal: unsignedCentavosSchema, titles: z.int() }),
  receivedToday: unsignedCentavosSchema,
  receivedThisMonth: unsignedCentavosSchema,
  /** Customers with most overdue, at most ten. */
  largestOverdue: z.array(agingCustomerRowSchema).max(10),
})
export type Overview = z.infer<typeof overviewSchema>

export const overviewContract = {
  get: call.input(z.object({ today: daySchema })).output(overviewSchema),
}
