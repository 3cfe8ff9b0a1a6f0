import { z } from 'zod'
import { daySchema } from './calendar.ts'
import { positiveCentavosSchema, unsignedCentavosSchema } from './money.ts'

/** One customer of a closing: the orders delivered up to the cut-off that became one title. */
export const closingLineSchema = z.object({
  customerId: z.uuid(),
  receivableId: z.uuid(),
  orders: z.array(z.object({ orderId: z.uuid(), amount: positiveCentavosSchema })).min(1),
  /** Credit taken off, in centavos. */
  credit: unsignedCentavosSchema,
  dueOn: daySchema,
})

/** A monthly closing (*fechamento do mês*, E18): one title a customer for all that was delivered up to its cut-off. */
export const monthlyClosingSchema = z.object({
  id: z.uuid(),
  /** The number people say: fechamento 1, 2, 3… */
  number: z.int().positive(),
  cutOffOn: daySchema,
  on: daySchema,
  by: z.string(),
  lines: z.array(closingLineSchema).min(1),
})
export type MonthlyClosing = z.infer<typeof monthlyClosingSchema>
