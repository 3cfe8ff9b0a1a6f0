import { z } from 'zod'
import { daySchema } from './calendar.ts'
import { positiveCentavosSchema } from './money.ts'
import { taxIdSchema } from './tax-id.ts'

/** One cheque of a plan: what it is for and the agreed day of deposit (R2.4, Súmula 370). */
export const plannedChequeSchema = z.object({ depositOn: daySchema, amount: positiveCentavosSchema })
export type PlannedCheque = z.infer<typeof plannedChequeSchema>

export const chequeStatuses = [
  'in-hand',
  'deposited',
  'cleared',
  'returned',
  'represented',
  'given-back',
] as const
export type ChequeStatus = (typeof chequeStatuses)[number]

/** The bank's return reason, `11`, `12`… (R2.17). */
const returnReasonSchema = z.string().regex(/^\d{2}$/)

/** One step in the life of a cheque. */
export const chequeEventSchema = z.object({
  on: daySchema,
  status: z.enum(chequeStatuses),
  returnReason: returnReasonSchema.nullable(),
  by: z.string(),
})

/** A cheque received for an order (E19): what is written on it, and what became of it. */
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
  returnReason: returnReasonSchema.nullable(),
  /** The payment it became when it cleared. */
  paymentId: z.uuid().nullable(),
  /** The 30 digits of its magnetic line; null when nobody read it. */
  cmc7: z
    .string()
    .regex(/^\d{30}$/)
    .nullable()
    .default(null),
  /** Document of who signed it, when it is not the customer's. */
  issuerTaxId: taxIdSchema.nullable().default(null),
  /** Whether it is to be presented where it was issued: 30 days, else 60 (Lei 7.357 art. 33). */
  samePlace: z.boolean().default(true),
  /** Its steps, oldest first. */
  events: z.array(chequeEventSchema).default([]),
})
export type Cheque = z.infer<typeof chequeSchema>
