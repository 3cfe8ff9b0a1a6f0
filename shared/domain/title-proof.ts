import { z } from 'zod'
import { attachmentSchema } from './attachment.ts'
import { daySchema } from './calendar.ts'
import { debtInstruments } from './escalation/prescription.ts'

/** An act by which the debtor himself says that he owes: a payment of part that names the debt, a message, a paper (R2.16). */
export const acknowledgementSchema = z.object({
  on: daySchema,
  /** What he said or did. */
  note: z.string().trim().min(5).max(300),
  scans: z.array(attachmentSchema).max(10),
})

/** What a person knows of what proves a title; a title without one is proved by the contract or the service note. */
export const titleProofSchema = z.object({
  receivableId: z.uuid(),
  customerId: z.uuid(),
  instrument: z.enum(debtInstruments),
  acknowledgement: acknowledgementSchema.nullable(),
  on: daySchema,
  by: z.string(),
})
export type TitleProof = z.infer<typeof titleProofSchema>
