import { z } from 'zod'
import { daySchema } from './calendar.ts'
import { positiveCentavosSchema } from './money.ts'

export const disputeOutcomes = ['owed', 'partly-owed', 'not-owed'] as const

/**
 * A title, or the part of it that bills one order, that the customer contests (*contestação*): no collection and no
 * charges' demand goes out for that part until it is closed or its deadline passes (§ 11, complaint 23).
 */
export const disputeSchema = z.object({
  id: z.uuid(),
  customerId: z.uuid(),
  receivableId: z.uuid(),
  /** The order whose amount is contested; null for the whole title. */
  orderId: z.uuid().nullable(),
  /** Contested principal, in centavos; at most the title's. */
  amount: positiveCentavosSchema,
  openedOn: daySchema,
  reason: z.string().trim().min(3).max(300),
  /** The day by which the laboratory answers. */
  deadline: daySchema,
  by: z.string(),
  closure: z
    .object({
      on: daySchema,
      outcome: z.enum(disputeOutcomes),
      note: z.string().trim().max(300),
      by: z.string(),
    })
    .nullable(),
})
export type Dispute = z.infer<typeof disputeSchema>
