import { z } from 'zod'
import { daySchema } from '../calendar.ts'
import { unsignedCentavosSchema } from '../money.ts'
import { lossRoutes } from './route-priors.ts'

/** What is looked at before a relationship ends (E26). */
export const endingItems = ['orders', 'debts', 'credit', 'cheques', 'disputes', 'tickets', 'papers'] as const
export type EndingItem = (typeof endingItems)[number]

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
  route: z.enum(lossRoutes).nullable(),
  /** The day the choice is looked at again. */
  reviewOn: daySchema.nullable(),
  reason: z.string().trim().min(3).max(500),
  lesson: z.string().trim().max(1000),
  /** What was settled before a relationship ended, and what was left to do; empty otherwise (E26). */
  checklist: z
    .array(z.object({ item: z.enum(endingItems), done: z.boolean(), note: z.string().trim().max(300) }))
    .default([]),
  reversal: z.object({ on: daySchema, by: z.string(), reason: z.string() }).nullable(),
})
export type DebtEnding = z.infer<typeof debtEndingSchema>
