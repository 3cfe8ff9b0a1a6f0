import { z } from 'zod'
import { daySchema } from '../calendar.ts'
import { positiveCentavosSchema } from '../money.ts'
import { bankFileContentSchema, bankMovementSchema } from './bank-file.ts'

/** Why an entry and titles are thought to belong together, strongest first. */
export const matchReasons = [
  'txid',
  'our-number',
  'document-number',
  'amount-and-payer',
  'amount-and-window',
  'payer',
] as const
export type MatchReason = (typeof matchReasons)[number]

/** A bank file that was taken in, once: the same content is refused a second time. */
export const bankFileSchema = bankFileContentSchema.omit({ movements: true }).extend({
  id: z.uuid(),
  fileName: z.string().max(260),
  /** Of the file's bytes, in hex. */
  sha256: z.string(),
  importedOn: daySchema,
  by: z.string(),
  entries: z.int().min(0),
})
export type BankFile = z.infer<typeof bankFileSchema>

/** One movement taken in, and what became of it. */
export const bankEntrySchema = bankMovementSchema.extend({
  id: z.uuid(),
  fileId: z.uuid(),
  /** `bank|agency|account|key`: once in the store, whatever file it came in. */
  uniqueKey: z.string(),
  status: z.enum(['waiting', 'settled', 'ignored', 'notice']),
  /** What it settled; null while it waits. */
  settlement: z
    .object({
      on: daySchema,
      by: z.string(),
      receiptId: z.uuid(),
      reason: z.enum(matchReasons).or(z.literal('by-hand')),
      titles: z.array(z.object({ receivableId: z.uuid(), amount: positiveCentavosSchema })),
    })
    .nullable(),
  /** Why it was left out; null unless ignored. */
  ignoredBecause: z.string().trim().max(300).nullable(),
})
export type BankEntry = z.infer<typeof bankEntrySchema>
