import { foldAccents } from '#shared/domain/search.ts'

/** Characters of one SMS, and of each when it takes more (GSM 03.38). */
const ALONE = 160
const PART = 153

/** A text in the characters of one-byte SMS: with accents a message would hold 70 characters instead of 160. */
export function plainSms(text: string): string {
  return foldAccents(text)
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[–—−]/g, '-')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll('…', '...')
    .replaceAll('ª', 'a')
    .replaceAll('º', 'o')
    .replace(/[^\n\r -~]/g, '')
}

/** Characters and messages a text takes; beyond two messages (306 characters) phones may part it. */
export function smsSize(text: string): { characters: number; messages: number } {
  // `[ ] { } \ ~ ^ |` and the euro sign take two.
  const characters = text.length + (text.match(/[[\]{}\\~^|€]/g)?.length ?? 0)
  return { characters, messages: characters <= ALONE ? 1 : Math.ceil(characters / PART) }
}
