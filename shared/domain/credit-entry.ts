import { z } from 'zod'
import { daySchema } from './calendar.ts'
import { positiveCentavosSchema } from './money.ts'
import { withdrawalSchema } from './receivable.ts'

/** What raises a customer's credit balance (overpaid, paid in advance, credit note) and what lowers it (used on a title, paid back). */
export const creditEntryKinds = ['overpayment', 'advance', 'credit-note', 'used', 'refunded'] as const
export type CreditEntryKind = (typeof creditEntryKinds)[number]

/** One movement of a customer's credit balance: money of his that the laboratory holds. Nothing is edited: reversed, with a reason. */
export const creditEntrySchema = z.object({
  id: z.uuid(),
  customerId: z.uuid(),
  on: daySchema,
  kind: z.enum(creditEntryKinds),
  amount: positiveCentavosSchema,
  /** Why: of a credit note the correction it makes. */
  reason: z.string().trim().max(300),
  /** The order a credit note corrects or an advance is for; null when it is for none. */
  orderId: z.uuid().nullable(),
  /** The payment that used it, or whose money a broken agreement left over; null for every other. */
  paymentId: z.uuid().nullable(),
  by: z.string(),
  reversal: withdrawalSchema.nullable(),
})
export type CreditEntry = z.infer<typeof creditEntrySchema>
