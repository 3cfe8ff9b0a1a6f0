import { z } from 'zod'
import { daySchema } from '../calendar.ts'
import { dunningTones } from '../dunning/policy.ts'
import { lateReasons } from '../negotiation/outcomes.ts'

const reasonTexts = lateReasons.map((reason) => `reason-${reason}` as const)

/** What the house has a text for: steps of a policy first, then everything else that is written to customers. */
export const textIds = [
  'reminder-before',
  'due-today',
  'late-first',
  'late-second',
  'firm-demand',
  'orders-suspended',
  'measure-notice',
  'extrajudicial-notice',
  'last-proposal',
  'legal-notice',
  'thanks',
  'promise-formalise',
  'promise-reminder',
  'promise-broken',
  'agreement-offer',
  'agreement-reminder',
  'agreement-late',
  'invitation',
  'benefit-loss',
  'ombudsman-received',
  'ombudsman-answer',
  'message-left',
  'free',
  ...reasonTexts,
] as const
export type TextId = (typeof textIds)[number]

/** What a person may write of a text: one form for long messages, one for SMS, one to say on the phone. Fields are `{{titulos}}`. */
export const textPartsSchema = z.object({
  subject: z.string().trim().min(3).max(150),
  body: z.string().trim().min(10).max(4000),
  sms: z.string().trim().min(10).max(600),
  phone: z.string().trim().min(10).max(4000),
})
export type TextParts = z.infer<typeof textPartsSchema>
export const textPartNames = ['subject', 'body', 'sms', 'phone'] as const
export type TextPartName = (typeof textPartNames)[number]

/** A text as the house changed it; the versions before it stay, the house's own is version 0. */
export const messageTextSchema = textPartsSchema.extend({
  textId: z.enum(textIds),
  version: z.int().positive(),
  tone: z.enum(dunningTones),
  on: daySchema,
  by: z.string(),
  /** What changed and why. */
  note: z.string().trim().max(300),
})
export type MessageText = z.infer<typeof messageTextSchema>

/** Every text that was changed, all versions, oldest first; and the words that this house never writes. */
export const messageSettingsSchema = z.object({
  texts: z.array(messageTextSchema),
  /** Words and phrases blocked beside the built-in ones, which nobody can take out. */
  blockedWords: z.array(z.string().trim().min(2).max(60)).max(200),
})
export type MessageSettings = z.infer<typeof messageSettingsSchema>

export const DEFAULT_MESSAGES: MessageSettings = { texts: [], blockedWords: [] }

/** The text in force: the newest version of the house; null where it never changed it. */
export function changedText({ texts }: Pick<MessageSettings, 'texts'>, textId: TextId): MessageText | null {
  return texts.findLast((text) => text.textId === textId) ?? null
}
