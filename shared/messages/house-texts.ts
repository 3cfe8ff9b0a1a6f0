import {
  changedText,
  type MessageSettings,
  type TextId,
  type TextParts,
} from '#shared/domain/messages/message-texts.ts'
import { demandTexts } from './texts/demands.ts'
import type { HouseText } from './texts/house-text.ts'
import { reasonTexts } from './texts/reasons.ts'
import { relationTexts } from './texts/relations.ts'
import { reminderTexts } from './texts/reminders.ts'

/** Every text of the house as it comes, in the order they are listed. */
export const houseTexts: readonly HouseText[] = [
  ...reminderTexts,
  ...demandTexts,
  ...relationTexts,
  ...reasonTexts,
]

const byId = new Map(houseTexts.map((text) => [text.id, text]))

/** The house's own text of an id. */
export function houseText(id: TextId): HouseText {
  return byId.get(id)!
}

/** A text in force, with the version it is of: the house's newest, or version 0 as it comes. */
export function textInForce(
  settings: Pick<MessageSettings, 'texts'>,
  id: TextId,
): HouseText & { version: number } {
  const own = houseText(id)
  const changed = changedText(settings, id)
  if (!changed) return { ...own, version: 0 }
  const { subject, body, sms, phone }: TextParts = changed
  return { ...own, subject, body, sms, phone, tone: changed.tone, version: changed.version }
}
