import { type TextPartName, type TextParts, textPartNames } from '#shared/domain/messages/message-texts.ts'
import { foldText } from '#shared/domain/search.ts'
import { marksOf } from './compose.ts'
import { messageField, messageFields } from './fields.ts'

/** A field that does not exist, or braces left over, in a part of a text; the place is in the part. */
export type FieldProblem = {
  part: TextPartName
  kind: 'unknown-field' | 'broken-mark'
  excerpt: string
  start: number
  end: number
  /** The field that was probably meant. */
  meant: string | null
}

/** What keeps an edited text from being kept, beside what the guard finds. */
export function fieldProblems(parts: TextParts): FieldProblem[] {
  return textPartNames.flatMap((part) =>
    unknownFields(part, parts[part]).concat(brokenMarks(part, parts[part])),
  )
}

function unknownFields(part: TextPartName, text: string): FieldProblem[] {
  return marksOf(text)
    .filter(({ key }) => messageField(key) === null)
    .map(({ key, start, end }) => ({
      part,
      kind: 'unknown-field' as const,
      excerpt: text.slice(start, end),
      start,
      end,
      meant: nearest(key),
    }))
}

function brokenMarks(part: TextPartName, text: string): FieldProblem[] {
  const blank = marksOf(text).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  )
  return [...blank.matchAll(/\{+[^{}\n]*\}?|\}+/g)].map((match) => ({
    part,
    kind: 'broken-mark' as const,
    excerpt: text.slice(match.index, match.index + 24),
    start: match.index,
    end: match.index + match[0].length,
    meant: null,
  }))
}

function nearest(typed: string): string | null {
  const bare = (key: string) => foldText(key).replace(/[^a-z0-9]/g, '')
  const wanted = bare(typed)
  if (wanted.length < 3) return null
  const keys = messageFields.map(({ key }) => key)
  return (
    keys.find((key) => bare(key) === wanted) ??
    keys.find((key) => bare(key).startsWith(wanted) || wanted.startsWith(bare(key))) ??
    keys.find((key) => bare(key).includes(wanted) || wanted.includes(bare(key))) ??
    null
  )
}
