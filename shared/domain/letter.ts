import { z } from 'zod'
import { daySchema } from './calendar.ts'
import { chargeTermsSchema } from './charges.ts'
import { addressSchema } from './contact.ts'
import { laboratorySchema } from './laboratory.ts'
import { centavosSchema, unsignedCentavosSchema } from './money.ts'
import { taxIdSchema } from './tax-id.ts'

/** Tone of a collection letter: friendly reminder (3.2), firm demand (3.3), notice of a measure (3.4). */
export const letterTones = ['reminder', 'firm', 'notice'] as const
export type LetterTone = (typeof letterTones)[number]

/** One title in a letter, as calculated on the letter's day; amounts in centavos. */
export const letterLineSchema = z.object({
  receivableId: z.uuid(),
  /** Number and instalment as printed: `1024 · 2/3`. */
  title: z.string(),
  description: z.string(),
  issuedOn: daySchema,
  dueOn: daySchema.nullable(),
  daysLate: z.int().min(0),
  originalAmount: centavosSchema,
  /** Principal still owed; the original amount less what was paid. */
  principal: unsignedCentavosSchema,
  lateFee: unsignedCentavosSchema,
  lateInterest: unsignedCentavosSchema,
  total: unsignedCentavosSchema,
  /** The line of the boleto that asks for just this title, when a bank issued one (I06). */
  boletoLine: z.string().optional(),
})
export type LetterLine = z.infer<typeof letterLineSchema>

/** The policy of collection a letter goes out under, and the step of it that it takes (E04, E28). */
export const letterPolicySchema = z.object({
  id: z.uuid(),
  name: z.string(),
  version: z.int().min(0),
  /** Null when a person issued it and no step asked for it. */
  step: z.object({ id: z.string(), name: z.string() }).nullable(),
})
export type LetterPolicy = z.infer<typeof letterPolicySchema>

/** Everything a letter says: the same object for the screen, the message and the PDF, frozen when it is issued. */
export const letterSchema = z.object({
  id: z.uuid(),
  /** `CC-2026-000123`; null while it is only a preview. */
  number: z.string().nullable(),
  tone: z.enum(letterTones),
  /** The day of issue and of calculation. */
  on: daySchema,
  /** Last day of the offer to pay or answer; null for a reminder. */
  replyBy: daySchema.nullable(),
  creditor: laboratorySchema,
  debtor: z.object({
    customerId: z.uuid(),
    number: z.int(),
    name: z.string(),
    taxId: taxIdSchema.nullable(),
    address: addressSchema.nullable(),
  }),
  lines: z.array(letterLineSchema).min(1),
  /** What of the debtor's titles it leaves out because it is contested; absent when nothing is. */
  disputed: z.array(z.object({ title: z.string(), amount: unsignedCentavosSchema })).optional(),
  terms: chargeTermsSchema,
  /** Absent in previews, and in letters issued before it was noted. */
  policy: letterPolicySchema.optional(),
  principal: unsignedCentavosSchema,
  lateFee: unsignedCentavosSchema,
  lateInterest: unsignedCentavosSchema,
  total: unsignedCentavosSchema,
  pix: z.object({ payload: z.string(), txid: z.string() }).nullable(),
  /** SHA-256, in hex, of the letter's canonical JSON without this field; null while it is only a preview. */
  hash: z.string().nullable(),
})
export type Letter = z.infer<typeof letterSchema>
