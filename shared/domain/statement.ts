import { z } from 'zod'
import { daySchema } from './calendar.ts'
import { creditEntryKinds } from './credit-entry.ts'
import { earlyDiscountSchema } from './early-discount.ts'
import { centavosSchema, positiveCentavosSchema, unsignedCentavosSchema } from './money.ts'
import { imputationSchema, paymentMeans } from './payment.ts'

const owed = {
  principal: unsignedCentavosSchema,
  lateFee: unsignedCentavosSchema,
  lateInterest: unsignedCentavosSchema,
  /** principal + lateFee + lateInterest. */
  total: unsignedCentavosSchema,
}

const openLineSchema = z.object({
  receivableId: z.uuid(),
  /** As printed: `1024 · 2/3`. */
  title: z.string(),
  description: z.string(),
  issuedOn: daySchema,
  dueOn: daySchema.nullable(),
  /** The title's own amount. */
  original: positiveCentavosSchema,
  ...owed,
  daysLate: z.int().min(0),
  /** Of the title's amount, what the customer contests and is not asked for on the day. */
  contested: unsignedCentavosSchema,
  /** What is taken off when all of it is paid by a day (K06); left out when nothing is. */
  discount: earlyDiscountSchema.optional(),
})
export type OpenLine = z.infer<typeof openLineSchema>

/** Extrato *em aberto*: every title that owes something as of a day; the sums are the customer's aging of that day. */
export const openStatementSchema = z.object({
  type: z.literal('open'),
  asOf: daySchema,
  /** Oldest due first, those without a due date last. */
  lines: z.array(openLineSchema),
  ...owed,
  /** Of the total, what is late. */
  overdue: unsignedCentavosSchema,
  /** The total without what is contested and its charges: what is asked for. */
  toPay: unsignedCentavosSchema,
  /** Money of the customer that we hold, not taken off the total. */
  credit: unsignedCentavosSchema,
  /** The code that pays `toPay`; null when nothing is, for a day that is over, or without a key of the laboratory. */
  pix: z.object({ payload: z.string(), txid: z.string() }).nullable(),
})
export type OpenStatement = z.infer<typeof openStatementSchema>

/** What may change a customer's account, in the order it is told within a day. */
export const movementKinds = [
  'issued',
  'charges',
  'credit',
  'paid',
  'agreed',
  'forgiven',
  'discount',
  'reversed',
  'credit-reversed',
  'rescheduled',
  'cancelled',
] as const
export type MovementKind = (typeof movementKinds)[number]

const movementSchema = z.object({
  on: daySchema,
  kind: z.enum(movementKinds),
  /** The title it is of, as printed; null for credit. */
  title: z.string().nullable(),
  receivableId: z.uuid().nullable(),
  /** Signed: above zero the customer owes more. */
  amount: centavosSchema,
  /** What is owed after it, in centavos; below zero we hold money of the customer. */
  balance: centavosSchema,
  /** How a payment was imputed on its title. */
  settled: imputationSchema.nullable(),
  means: z.enum(paymentMeans).nullable(),
  receiptNumber: z.int().nullable(),
  creditKind: z.enum(creditEntryKinds).nullable(),
  /** The title's description, or the reason of a reversal, withdrawal or credit. */
  note: z.string(),
})
export type Movement = z.infer<typeof movementSchema>

/** What is owed on titles, what is held as credit, and the first less the second. */
const accountSchema = z.object({
  titles: unsignedCentavosSchema,
  credit: centavosSchema,
  balance: centavosSchema,
})

/** Extrato *de movimentação*: opening + movements = closing, always. */
export const movementStatementSchema = z.object({
  type: z.literal('movement'),
  from: daySchema,
  to: daySchema,
  /** At the end of the day before `from`. */
  opening: accountSchema,
  movements: z.array(movementSchema),
  /** At the end of `to`. */
  closing: accountSchema,
  /** Sums of what raised and of what lowered the balance. */
  raised: unsignedCentavosSchema,
  lowered: unsignedCentavosSchema,
  /** Sum of the movements of each kind. */
  sums: z.record(z.enum(movementKinds), centavosSchema),
})
export type MovementStatement = z.infer<typeof movementStatementSchema>

export const statementSchema = z.discriminatedUnion('type', [openStatementSchema, movementStatementSchema])
export type Statement = z.infer<typeof statementSchema>
