import { z } from 'zod'
import { daySchema } from '../calendar.ts'
import { unsignedCentavosSchema } from '../money.ts'

/**
 * The end of a debt or of a relationship: a loss with its lesson (*Perda*, E27), an ended relationship (E26), or the choice
 * that the decision clock asked for. A loss keeps the titles on the books: it ends the collection, not the debt.
 */
export const debtEndingSchema = z.object({
  id: z.uuid(),
  customerId: z.uuid(),
  kind: z.enum(['loss', 'relationship', 'decision']),
  on: daySchema,
  by: z.string(),
  /** Titles it is about; empty for a relationship. */
  receivableIds: z.array(z.uuid()),
  /** Principal owed on the day, in centavos. */
  amount: unsignedCentavosSchema,
  /** The route chosen at the decision clock; null otherwise. */
  route: z
    .enum(['insist', 'agreement', 'bureau', 'protest', 'agency', 'small-claims', 'write-off'])
    .nullable(),
  /** The day the choice is looked at again. */
  reviewOn: daySchema.nullable(),
  reason: z.string().trim().min(3).max(500),
  lesson: z.string().trim().max(1000),
  reversal: z.object({ on: daySchema, by: z.string(), reason: z.string() }).nullable(),
})
export type DebtEnding = z.infer<typeof debtEndingSchema>
