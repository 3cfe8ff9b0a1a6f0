import { z } from 'zod'
import { attachmentSchema } from './attachment.ts'
import { daySchema } from './calendar.ts'
import { unsignedCentavosSchema } from './money.ts'

export const bureaus = ['serasa', 'spc', 'scpc', 'boa-vista', 'cdl', 'other'] as const
export type Bureau = (typeof bureaus)[number]

/** What a person read at a bureau and writes down here (I01, M07, R9.1, R9.2). Nothing is fetched. */
export const consultationDetailsSchema = z
  .object({
    bureau: z.enum(bureaus),
    /** Which one, when it is another. */
    bureauName: z.string().trim().max(60),
    on: daySchema,
    result: z.enum(['clear', 'restricted']),
    /** The bureau's own score and how it calls the range; null when it gives none. */
    score: z.int().min(0).max(1000).nullable(),
    band: z.string().trim().max(60),
    restrictions: z.int().min(0).max(9999),
    restrictedAmount: unsignedCentavosSchema,
    /** What the consultation cost, in centavos. */
    cost: unsignedCentavosSchema,
    note: z.string().trim().max(500),
    attachments: z.array(attachmentSchema).max(10),
  })
  .refine(({ result, restrictions }) => (result === 'restricted') === restrictions > 0, {
    path: ['restrictions'],
    error: 'restrictions-mismatch',
  })
  .refine(({ bureau, bureauName }) => bureau !== 'other' || bureauName.length >= 2, {
    path: ['bureauName'],
    error: 'bureau-name',
  })
export type ConsultationDetails = z.infer<typeof consultationDetailsSchema>

export const consultationSchema = consultationDetailsSchema.safeExtend({
  id: z.uuid(),
  customerId: z.uuid(),
  /** Who consulted. */
  by: z.string(),
  /** Registered by mistake; it no longer counts. */
  withdrawal: z.object({ on: daySchema, reason: z.string() }).nullable(),
})
export type Consultation = z.infer<typeof consultationSchema>
