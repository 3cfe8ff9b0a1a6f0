import type { DunningChannel } from '#shared/domain/dunning/policy.ts'
import type { TextParts } from '#shared/domain/messages/message-texts.ts'
import { messageField } from './fields.ts'
import type { MessageFacts } from './message-facts.ts'
import { plainSms } from './sms.ts'

/** `{{campo}}`, spaces allowed. */
const MARK = /\{\{\s*([^{}]*?)\s*\}\}/g

/** The keys of the fields a text names, with their places. */
export function marksOf(text: string): { key: string; start: number; end: number }[] {
  return [...text.matchAll(MARK)].map((match) => ({
    key: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** What a field that has to say something had nothing to say: its key. */
export type MissingField = { missing: string }

/**
 * A text with its fields filled in from the facts, in the form of the channel. An optional field without a value takes
 * its line with it when it was alone there; any other without one is `missing`, and the message is not made.
 */
export function composeMessage(
  parts: TextParts,
  channel: DunningChannel,
  facts: MessageFacts,
): { subject: string; text: string } | MissingField {
  const subject = fillIn(parts.subject, facts)
  const text = fillIn(channel === 'sms' ? parts.sms : channel === 'phone' ? parts.phone : parts.body, facts)
  if (typeof subject !== 'string') return subject
  if (typeof text !== 'string') return text
  return { subject: subject.replace(/\s+/g, ' '), text: channel === 'sms' ? plainSms(text) : text }
}

function fillIn(template: string, facts: MessageFacts): string | MissingField {
  const lines: string[] = []
  for (const line of template.split('\n')) {
    let nothing = false
    let missing: string | null = null
    const filled = line.replaceAll(MARK, (_mark, key: string) => {
      const known = messageField(key)
      const value = known?.value(facts) ?? null
      if (value === null && !known?.optional) missing ??= key
      if (value === null) nothing = true
      return value ?? ''
    })
    if (missing !== null) return { missing }
    if (!nothing || filled.trim() !== '')
      lines.push(nothing ? filled.replace(/ {2,}/g, ' ').trimEnd() : filled)
  }
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
