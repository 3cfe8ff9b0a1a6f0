import { z } from 'zod'
import { daySchema } from './calendar.ts'
import { chargeTermsSchema } from './charges.ts'
import { positiveCentavosSchema } from './money.ts'

/** Something withdrawn for a reason; nothing is ever deleted. */
export const withdrawalSchema = z.object({
  on: daySchema,
  reason: z.string().trim().min(3).max(300),
})

const detailsFields = z.object({
  customerId: z.uuid(),
  /** The title's number as printed, unique for the customer together with the instalment: `1024`. */
  number: z.string().trim().min(1).max(40),
  instalment: z.int().min(1).max(360),
  instalments: z.int().min(1).max(360),
  description: z.string().trim().max(200),
  issuedOn: daySchema,
  /** Null is "sem vencimento": late only after a notice (R1.10). */
  dueOn: daySchema.nullable(),
  amount: positiveCentavosSchema,
  /** Terms agreed for this title alone; null follows the laboratory's. */
  terms: chargeTermsSchema.nullable(),
  externalCode: z.string().trim().min(1).max(60).nullable(),
})

type Timing = Pick<z.infer<typeof detailsFields>, 'instalment' | 'instalments' | 'issuedOn' | 'dueOn'>
const withinItsSeries = (title: Timing) => title.instalment <= title.instalments
const dueAfterIssue = (title: Timing) => title.dueOn === null || title.dueOn >= title.issuedOn
const INSTALMENT = { path: ['instalment'], error: 'instalment' }
const DUE = { path: ['dueOn'], error: 'due-before-issue' }

/** What a person or an import says of a title; one row per instalment. */
export const receivableDetailsSchema = detailsFields
  .refine(withinItsSeries, INSTALMENT)
  .refine(dueAfterIssue, DUE)
export type ReceivableDetails = z.infer<typeof receivableDetailsSchema>

export const receivableSchema = receivableDetailsSchema.safeExtend({
  id: z.uuid(),
  importId: z.uuid().nullable(),
  cancellation: withdrawalSchema.nullable(),
  /** The agreement whose instalment it is: no new purchase. Left out for any other title. */
  agreementId: z.uuid().optional(),
})
export type Receivable = z.infer<typeof receivableSchema>

/** A title of a customer still to be found: what an import knows. */
export const unassignedReceivableSchema = detailsFields
  .omit({ customerId: true })
  .refine(withinItsSeries, INSTALMENT)
  .refine(dueAfterIssue, DUE)
