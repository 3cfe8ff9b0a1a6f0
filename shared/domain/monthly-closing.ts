import { z } from 'zod'
import { daySchema } from './calendar.ts'
import { unsignedCentavosSchema } from './money.ts'
import { withdrawalSchema } from './receivable.ts'
import { titleShareSchema } from './title-shares.ts'

/** One customer of a closing: the orders delivered up to the cut-off that became one title. */
export const closingLineSchema = z.object({
  customerId: z.uuid(),
  receivableId: z.uuid(),
  /** In the order of the statement; odd centavos of a payment go by it. */
  orders: z.array(titleShareSchema).min(1),
  /** Credit of the customer that paid part of the title at once, in centavos. */
  credit: unsignedCentavosSchema,
  dueOn: daySchema,
})
export type ClosingLine = z.infer<typeof closingLineSchema>

/** An order taken out of a closing, and why: it comes up again in the next one. */
export const leftOutSchema = z.object({
  customerId: z.uuid(),
  orderId: z.uuid(),
  reason: z.string().trim().min(3).max(300),
})
export type LeftOut = z.infer<typeof leftOutSchema>

/** A monthly closing (*fechamento do mês*, E18): one title a customer for all that was delivered up to its cut-off. */
export const monthlyClosingSchema = z.object({
  id: z.uuid(),
  /** The number people say: fechamento 1, 2, 3… */
  number: z.int().positive(),
  cutOffOn: daySchema,
  on: daySchema,
  by: z.string(),
  lines: z.array(closingLineSchema).min(1),
  leftOut: z.array(leftOutSchema),
  /** Taken back as a whole, while nothing of it was paid. */
  undoing: withdrawalSchema.nullable(),
})
export type MonthlyClosing = z.infer<typeof monthlyClosingSchema>
