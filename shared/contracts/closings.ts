import { daySchema } from '#shared/domain/calendar.ts'
import { leftOutSchema, monthlyClosingSchema } from '#shared/domain/monthly-closing.ts'
import { positiveCentavosSchema, unsignedCentavosSchema } from '#shared/domain/money.ts'
import { restMeans } from '#shared/domain/payment-policy.ts'
import { titleShareSchema } from '#shared/domain/title-shares.ts'
import { z } from 'zod'
import { commandSchema, reasonSchema } from './common.ts'
import { closingStatementSchema } from './closing-statement.ts'
import { call } from './refusal.ts'

/** An order that can be closed: what of it was delivered up to the cut-off and is in no title nor cheque. */
const closableOrderSchema = z.object({
  orderId: z.uuid(),
  number: z.int(),
  patientCode: z.string().nullable(),
  /** Its items in one line. */
  work: z.string(),
  /** The last delivery up to the cut-off. */
  deliveredOn: daySchema,
  total: unsignedCentavosSchema,
  amount: positiveCentavosSchema,
  rest: z.enum(restMeans),
  policyName: z.string(),
  /** Why it was taken out of an earlier closing, and of which; null when it was not. */
  leftOut: z.object({ closing: z.int(), reason: z.string() }).nullable(),
})
export type ClosableOrder = z.infer<typeof closableOrderSchema>

export const closingRowSchema = z.object({
  customerId: z.uuid(),
  customerName: z.string(),
  /** Of policies that are paid in the closing first, then by number. */
  orders: z.array(closableOrderSchema).min(1),
  /** The customer's credit balance: credit notes, advances, overpayments. */
  credit: unsignedCentavosSchema,
  /** By the days of the policy that most of it was bought under, moved to a business day (R1.14). */
  dueOn: daySchema,
})
export type ClosingRow = z.infer<typeof closingRowSchema>

export const closingSummarySchema = monthlyClosingSchema.omit({ lines: true, leftOut: true }).extend({
  customers: z.int(),
  orders: z.int(),
  total: unsignedCentavosSchema,
  /** What of its titles is paid, credit included, and what is left, by today. */
  paid: unsignedCentavosSchema,
  open: unsignedCentavosSchema,
})
export type ClosingSummary = z.infer<typeof closingSummarySchema>

export const closedLineSchema = z.object({
  customerId: z.uuid(),
  customerName: z.string(),
  receivableId: z.uuid(),
  /** As printed: `FM 3`. */
  title: z.string(),
  orders: z.int(),
  total: positiveCentavosSchema,
  credit: unsignedCentavosSchema,
  open: unsignedCentavosSchema,
  dueOn: daySchema,
  /** Withdrawn, or put off, since. */
  cancelled: z.boolean(),
})
export type ClosedLine = z.infer<typeof closedLineSchema>

/** The monthly closing (E18): one title a customer for what was delivered up to a day. */
export const closingsContract = {
  /** Who has delivered work in no title nor cheque up to a day, by name. Writes nothing. */
  review: call
    .input(z.object({ cutOffOn: daySchema, today: daySchema }))
    .output(z.object({ rows: z.array(closingRowSchema), nextNumber: z.int() })),
  /** Closings made, newest first. */
  list: call.input(z.object({ today: daySchema })).output(z.array(closingSummarySchema)),
  /** One of them with its customers. Refuses `closing-unknown`. */
  get: call.input(z.object({ id: z.uuid(), today: daySchema })).output(
    z.object({
      closing: closingSummarySchema,
      lines: z.array(closedLineSchema),
      leftOut: z.array(leftOutSchema.extend({ customerName: z.string(), number: z.int() })),
    }),
  ),
  /**
   * Makes one title a customer of what the review showed, all in one change or none. Refuses `nothing-to-close`,
   * `due-before-issue`, and `changed-meanwhile` when an amount or a credit is not what it was.
   */
  release: call
    .input(
      commandSchema.extend({
        cutOffOn: daySchema,
        lines: z
          .array(
            z.object({
              customerId: z.uuid(),
              orders: z.array(titleShareSchema).min(1),
              /** Of the credit balance, to be paid with at once. */
              credit: unsignedCentavosSchema,
              dueOn: daySchema,
            }),
          )
          .min(1)
          .max(5000),
        leftOut: z.array(leftOutSchema).max(5000),
      }),
    )
    .output(monthlyClosingSchema),
  /** Takes a closing back whole: its titles are cancelled, its orders free again. Refuses `has-payments`, `closing-in-use`, `already-undone`. */
  undo: call.input(commandSchema.extend({ id: z.uuid(), reason: reasonSchema })).output(monthlyClosingSchema),
  /** The statements of a closing, of all its customers when none is named. Refuses `closing-unknown`, `not-set-up`. */
  statements: call
    .input(z.object({ id: z.uuid(), customerIds: z.array(z.uuid()).max(5000), on: daySchema }))
    .output(z.array(closingStatementSchema)),
}
