import { z } from 'zod'
import { daySchema } from './calendar.ts'
import { positiveCentavosSchema } from './money.ts'

/** One cheque of a plan: what it is for and the agreed day of deposit (R2.4, Súmula 370). */
export const plannedChequeSchema = z.object({ depositOn: daySchema, amount: positiveCentavosSchema })
export type PlannedCheque = z.infer<typeof plannedChequeSchema>

export const chequeStatuses = ['in-hand', 'cleared', 'returned', 'given-back'] as const

/** A cheque received for an order (E19). The whole portfolio, with its deposits and re-presentations, grows from here. */
export const chequeSchema = plannedChequeSchema.extend({
  id: z.uuid(),
  customerId: z.uuid(),
  orderId: z.uuid(),
  bank: z.string().trim().min(1).max(40),
  number: z.string().trim().min(1).max(20),
  issuer: z.string().trim().min(2).max(120),
  receivedOn: daySchema,
  status: z.enum(chequeStatuses),
  /** The day of the last change of status. */
  statusOn: daySchema,
  /** The bank's return reason, `11`, `12`…; null unless returned (R2.17). */
  returnReason: z
    .string()
    .regex(/^\d{2}$/)
    .nullable(),
  /** The payment it became when it cleared. */
  paymentId: z.uuid().nullable(),
})
export type Cheque = z.infer<typeof chequeSchema>
