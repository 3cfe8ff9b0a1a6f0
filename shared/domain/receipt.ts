import { z } from 'zod'
import { daySchema } from './calendar.ts'
import { positiveCentavosSchema, unsignedCentavosSchema } from './money.ts'
import { receiptMeans } from './payment.ts'
import { withdrawalSchema } from './receivable.ts'

/** What of a title a receipt settled, and what was left of it right after, in centavos: a second copy says the same. */
export const receiptLineSchema = z.object({
  paymentId: z.uuid(),
  receivableId: z.uuid(),
  left: z.object({ principal: unsignedCentavosSchema, charges: unsignedCentavosSchema }),
})

/**
 * Money that a customer handed over at once, over one title or many (*recibo*). The payments it became say how it was
 * imputed; what no title took was given back as change or stays as credit. `amount` = payments + change + credit.
 */
export const receiptSchema = z.object({
  id: z.uuid(),
  /** The number people say: recibo 1, 2, 3… */
  number: z.int().positive(),
  customerId: z.uuid(),
  paidOn: daySchema,
  amount: positiveCentavosSchema,
  /** Given back in cash, in centavos. */
  change: unsignedCentavosSchema,
  /** `credit` when it was the customer's own credit that was used. */
  means: z.enum(receiptMeans),
  lines: z.array(receiptLineSchema),
  /** The credit that what was left became; null when nothing was left. */
  creditEntryId: z.uuid().nullable(),
  /** What the customer owed on all titles on that day, right after. */
  stillOpen: z.object({ titles: z.int().min(0), total: unsignedCentavosSchema }),
  note: z.string().trim().max(300),
  by: z.string(),
  reversal: withdrawalSchema.nullable(),
})
export type Receipt = z.infer<typeof receiptSchema>
