import { z } from 'zod'
import { attachmentSchema } from '../attachment.ts'
import { daySchema } from '../calendar.ts'
import { withdrawalSchema } from '../receivable.ts'
import { lateReasons, outcomeIds } from './outcomes.ts'

export const contactChannels = ['phone', 'whatsapp', 'sms', 'email', 'letter', 'in-person'] as const
export type ContactChannel = (typeof contactChannels)[number]

const line = (max: number) => z.string().trim().max(max)

/** What a person writes down of a contact; the form and the store share it. */
export const contactDetailsSchema = z.object({
  customerId: z.uuid(),
  on: daySchema,
  direction: z.enum(['outbound', 'inbound']),
  channel: z.enum(contactChannels),
  address: line(120),
  /** Who was spoken to. */
  person: line(80),
  outcome: z.enum(outcomeIds),
  /** Mandatory when the right person was reached and something is overdue (K14). */
  reason: z.enum(lateReasons).nullable(),
  /** *Dificuldade relatada* and *sugestão do cliente* (M01). */
  difficulty: line(500),
  suggestion: line(500),
  note: line(2000),
  /** What was offered and refused (R06). */
  offersRefused: z.array(line(200)).max(10),
  /** What comes next; always set but after an end (I12, K11). */
  nextStep: z.object({ on: daySchema, what: line(200).min(3) }).nullable(),
  /** Titles it was about; empty is all of them. */
  receivableIds: z.array(z.uuid()).max(500),
  attachments: z.array(attachmentSchema).max(10),
  /** Minutes it took: what collecting costs (R10). */
  minutes: z.int().min(0).max(480),
})
export type ContactDetails = z.infer<typeof contactDetailsSchema>

/** A contact as logged: append-only, taken back only with a reason (R03). */
export const contactEntrySchema = contactDetailsSchema.extend({
  id: z.uuid(),
  /** Instant it was logged, ISO 8601. */
  at: z.string(),
  by: z.string(),
  /** The message or letter it answers or confirms, the promise and the agreement that came of it. */
  actionId: z.uuid().nullable(),
  /** The step of the policy that the call took, of which version; absent when no policy asked for it. */
  step: z.object({ policyId: z.uuid(), version: z.int(), stepId: z.string(), name: z.string() }).optional(),
  promiseId: z.uuid().nullable(),
  agreementId: z.uuid().nullable(),
  /** How what the customer claimed or contested was settled; until then its titles are left alone (R10.3). */
  resolution: z.object({ on: daySchema, by: z.string(), note: line(300).min(3) }).nullable(),
  reversal: withdrawalSchema.nullable(),
})
export type ContactEntry = z.infer<typeof contactEntrySchema>
