import type { Laboratory } from '../laboratory.ts'
import { foldText } from '../search.ts'
import type { GuardRule, GuardSeverity } from './guard-rules.ts'

/** Something found in a text as written, by its place. */
export type Found = { rule: GuardRule; severity: GuardSeverity; start: number; end: number }

/** What a message may say in figures: the amounts and codes of the object that the letter prints (complaint 21). */
export type TextFigures = {
  /** Every amount it may name, in centavos; null does not look. */
  amounts: readonly number[] | null
  /** The Pix code; null when the house has none. */
  pix: string | null
  /** Lines of boletos, digits only. */
  boletos: readonly string[]
}

const AMOUNT = /R\$\s*(\d[\d.]*(?:,\d{1,2})?)|(\d[\d.]*(?:,\d{2})?)\s*reais\b/giu
const PIX = /000201\d{2}[\s\S]{10,500}?6304[0-9A-Fa-f]{4}/g
const PIX_START = /0002\s?01\d{2}|br\.gov\.bcb\.pix/gi
const BOLETO = /\d[\d. -]{45,62}\d/g

/** The text with its codes of payment blanked out, as long as before: no word hides in them. Only the right ones are. */
export function withoutCodes(text: string, { pix, boletos }: Pick<TextFigures, 'pix' | 'boletos'>): string {
  const plain = pix ? text.replaceAll(pix, ' '.repeat(pix.length)) : text
  return plain.replace(BOLETO, (line) =>
    boletos.includes(line.replace(/\D/g, '')) ? ' '.repeat(line.length) : line,
  )
}

/** Amounts, Pix codes and boletos that the object does not have. */
export function figuresFound(text: string, figures: TextFigures): Found[] {
  const plain = withoutCodes(text, figures)
  const { amounts } = figures
  return [
    ...(amounts === null ? [] : wrongAmounts(plain, amounts)),
    ...placesOf(plain, PIX).map((place) => blocked('pix', place)),
    ...placesOf(
      plain.replace(PIX, (code) => ' '.repeat(code.length)),
      PIX_START,
    ).map((place) => blocked('pix', place)),
    ...placesOf(plain, BOLETO)
      .filter(({ start, end }) => [47, 48].includes(plain.slice(start, end).replace(/\D/g, '').length))
      .map((place) => blocked('boleto', place)),
  ]
}

function wrongAmounts(text: string, amounts: readonly number[]): Found[] {
  const right = new Set(amounts)
  return [...text.matchAll(AMOUNT)]
    .filter(([, before, after]) => !right.has(centavosIn(before ?? after ?? '')))
    .map((match) => blocked('amount', { start: match.index, end: match.index + match[0].length }))
}

function centavosIn(typed: string): number {
  const [whole = '', cents = ''] = typed.replaceAll('.', '').split(',')
  return Number(whole) * 100 + Number(cents.padEnd(2, '0'))
}

type Place = { start: number; end: number }

const blocked = (rule: GuardRule, { start, end }: Place): Found => ({ rule, severity: 'block', start, end })
const warned = (rule: GuardRule, { start, end }: Place): Found => ({ rule, severity: 'warn', start, end })

function placesOf(text: string, pattern: RegExp): Place[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** What a consumer must read of who collects, in writing: name, address and CPF or CNPJ (CDC 42-A, R2.1). */
export function namesCreditor(
  text: string,
  { name, taxId, street }: Pick<Laboratory, 'name'> & { taxId: string; street: string },
): boolean {
  const words = foldText(text)
  const digits = text.replace(/[^\dA-Za-z]/g, '')
  return words.includes(foldText(name)) && digits.includes(taxId) && words.includes(foldText(street))
}

/** Whether it says who writes, by either name of the laboratory. */
export function saysWhoWrites(
  text: string,
  { name, tradeName }: Pick<Laboratory, 'name' | 'tradeName'>,
): boolean {
  const words = foldText(text)
  return [name, tradeName].some((known) => known && words.includes(foldText(known)))
}

const THREATENING = /[👮🚓🚔🚨🔫🔪💀☠🪓💣👊🤬🖕⚰⛓🩸👿😈🥊🗡⚔🧨]/gu
const INSULTING = /[🤡💩🐀🐍🤥🤮🫵🖕]/gu
const ALARMING = /[⚠❗‼🔴⏰⚖😡😠😤🆘📢🔥⛔🚫]/gu

/** Signs that threaten or insult without a word. */
export function emojiFound(text: string): Found[] {
  return [
    ...placesOf(text, THREATENING).map((place) => blocked('emoji', place)),
    ...placesOf(text, INSULTING).map((place) => blocked('emoji', place)),
    ...placesOf(text, ALARMING).map((place) => warned('emoji', place)),
  ]
}

const WORD = /\p{L}{2,}/gu
/** Letters, of them in capitals, from which on a whole message shouts. */
const WHOLE = { letters: 25, share: 0.7 }
/** Words in capitals in a row. */
const RUN = 4

/** Capitals throughout, which blocks; four words of them in a row, which warns. Names are no shouting. */
export function shoutingFound(text: string, names: readonly string[]): Found[] {
  const plain = names
    .filter((name) => name.length > 1)
    .reduce((left, name) => left.replaceAll(name, ' '.repeat(name.length)), text)
  const words = [...plain.matchAll(WORD)]
  const letters = words.map(([word]) => word).join('')
  const capitals = letters.replace(/\P{Lu}/gu, '').length
  if (letters.length >= WHOLE.letters && capitals / letters.length >= WHOLE.share)
    return [blocked('shouting', { start: 0, end: text.length })]
  const found: Found[] = []
  let run: typeof words = []
  for (const word of [...words, null]) {
    if (word && word[0].length > 1 && word[0] === word[0].toUpperCase()) {
      run.push(word)
      continue
    }
    const [first, last] = [run[0], run.at(-1)]
    if (run.length >= RUN && first && last)
      found.push({
        rule: 'shouting',
        severity: 'warn',
        start: first.index,
        end: last.index + last[0].length,
      })
    run = []
  }
  return found
}

/** A word with stars in it: whoever reads it knows which one. */
export function disguisesFound(text: string): Found[] {
  return placesOf(text, /\p{L}[*#]{2,}\p{L}?|\p{L}+\*\p{L}+/gu).map((place) => warned('disguise', place))
}
