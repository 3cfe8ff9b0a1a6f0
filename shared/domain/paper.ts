import { z } from 'zod'
import { attachmentSchema } from './attachment.ts'
import { daySchema } from './calendar.ts'
import { withdrawalSchema } from './receivable.ts'
import { blockSchema, paperKinds } from './template.ts'

/** Where a paper that is signed stands; `expired` and `replaced` are derived from days and from what came after. */
export const paperStates = ['draft', 'sent', 'signed', 'expired', 'replaced', 'cancelled'] as const
export type PaperState = (typeof paperStates)[number]

/** A table of a paper, as its facts were on the day: texts as printed. */
export const paperTableSchema = z.object({
  headers: z.array(z.string()),
  /** Columns of figures, set to the right. */
  figures: z.array(z.int().min(0)),
  rows: z.array(z.array(z.string())),
  totals: z.array(z.string()).nullable(),
})
export type PaperTable = z.infer<typeof paperTableSchema>

/** What a paper says, frozen as it was made. */
export const paperTextSchema = z.object({
  /** The text with every field filled in. */
  blocks: z.array(blockSchema),
  tables: z.record(z.string(), paperTableSchema),
  pix: z.object({ payload: z.string(), txid: z.string() }).nullable(),
})
export type PaperText = z.infer<typeof paperTextSchema>

/** A paper in the register: which one it is, and how its life goes on. What it says lies apart and never changes. */
export const paperEntrySchema = z.object({
  id: z.uuid(),
  kind: z.enum(paperKinds),
  /** `CT-2026-000001`; the prefix tells the kind. */
  number: z.string(),
  /** Null for the house's own papers: policy, principles. */
  customerId: z.uuid().nullable(),
  customerName: z.string(),
  on: daySchema,
  by: z.string(),
  templateId: z.uuid().nullable(),
  templateVersion: z.int().min(0),
  /** Rules of the specification it satisfies: `R3.1`. */
  rules: z.array(z.string()),
  /** SHA-256, in hex, of the canonical JSON of what it says. */
  hash: z.string(),
  /** What it is about, for the register: `Confissão de dívida de R$ 1.000,00 em 3 parcelas`. */
  subject: z.string().trim().max(200),
  sentOn: daySchema.nullable(),
  signedOn: daySchema.nullable(),
  /** The signed scan. */
  scans: z.array(attachmentSchema),
  /** Last day of its validity; null has no end. */
  validUntil: daySchema.nullable(),
  replacedById: z.uuid().nullable(),
  cancellation: withdrawalSchema.nullable(),
})
export type PaperEntry = z.infer<typeof paperEntrySchema>

/** A paper made out to a customer, frozen as it was made: a second copy prints the same words and centavos. */
export const paperSchema = paperEntrySchema.extend(paperTextSchema.shape)
export type Paper = z.infer<typeof paperSchema>
