import { messageTextSchema, textPartsSchema } from '#shared/domain/messages/message-texts.ts'
import type { z } from 'zod'

/** A text as its form holds it: its parts, its tone, and what changed. */
export const textFieldsSchema = textPartsSchema.extend({
  tone: messageTextSchema.shape.tone,
  note: messageTextSchema.shape.note,
})
export type TextFields = z.input<typeof textFieldsSchema>
