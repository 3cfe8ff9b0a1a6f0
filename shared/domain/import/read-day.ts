import { type Day, dayOf, daySchema } from '../calendar.ts'
import { foldText } from '../search.ts'
import { BLANK, type Reading, refused, value } from './reading.ts'
import type { ImportCell } from './table.ts'

/** Which comes first in `03/04/2026`. */
export type DayOrder = 'dmy' | 'mdy'

const MONTHS = ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez']
const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The month of a folded name or abbreviation, in Portuguese or English, from 1; 0 when it is none. */
export function monthOfName(folded: string): number {
  const start = folded.slice(0, 3)
  return MONTHS.indexOf(start) + 1 || ENGLISH.indexOf(start) + 1
}

/** `22/11/2026`. */
export function writeDay(value: Day): string {
  return `${value.slice(8, 10)}/${value.slice(5, 7)}/${value.slice(0, 4)}`
}

// Excel's first serial after its imagined 29 February 1900, and the day number it stands for.
const SERIAL_OF_EPOCH = 25_569
const FIRST_SERIAL = 32_874
const LAST_SERIAL = 73_050

/** Whether a number may be a day of the 1900 system between 1990 and 2099. */
export function isDaySerial(serial: number): boolean {
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1
}

export function dayOfSerial(serial: number): Day {
  return dayOf(Math.floor(serial) - SERIAL_OF_EPOCH)
}

const SLASHED = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/
const NO_DAY = /^[\s/.\-–—0]*$|^(null|n\/[ad]|nd)$/i
const NO_DUE_DAY = /^(sem (vencimento|data)|a vista|s\/v|s\/ vencimento)$/

/** Text without a time of day. */
const withoutTime = (text: string) => text.replace(/(?:[T,]|\s)\s*\d{1,2}:\d{2}.*$/, '').trim()

/** The order that a column's cells prove; `mdy` only when some cell proves it and none denies it. */
export function dayOrderOf(cells: Iterable<ImportCell>): DayOrder {
  let proof = false
  for (const cell of cells) {
    if (typeof cell === 'number' || cell === '') continue
    const match = SLASHED.exec(withoutTime(cell.trim()))
    if (!match) continue
    if (Number(match[1]) > 12) return 'dmy'
    proof ||= Number(match[2]) > 12
  }
  return proof ? 'mdy' : 'dmy'
}

type Parts = { year: string; month: number; day: number }

function partsOf(text: string, order: DayOrder): Parts | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (iso) return { year: iso[1]!, month: Number(iso[2]), day: Number(iso[3]) }
  const slashed = SLASHED.exec(text)
  if (slashed) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])]
    const [day, month] = order === 'dmy' ? [first, second] : [second, first]
    return { year: slashed[3]!, month, day }
  }
  return partsOfDigits(text) ?? partsOfWords(foldText(text))
}

function partsOfDigits(text: string): Parts | null {
  if (!/^\d{8}$/.test(text)) return null
  const at = (from: number, to: number) => Number(text.slice(from, to))
  if (/^(19|20)/.test(text) && at(4, 6) >= 1 && at(4, 6) <= 12) {
    return { year: text.slice(0, 4), month: at(4, 6), day: at(6, 8) }
  }
  return { year: text.slice(4), month: at(2, 4), day: at(0, 2) }
}

/** `22-nov-2026`, `22 de novembro de 2026`, `nov 22, 2026`. */
function partsOfWords(folded: string): Parts | null {
  const dayFirst = /^(\d{1,2})[ºo]?(?:[-/. ]| de )([a-z]{3,9})\.?(?:[-/. ]| de )(\d{4}|\d{2})$/.exec(folded)
  if (dayFirst) {
    const month = monthOfName(dayFirst[2]!)
    return month === 0 ? null : { year: dayFirst[3]!, month, day: Number(dayFirst[1]) }
  }
  const monthFirst = /^([a-z]{3,9})\.?[- ](\d{1,2}),?[- ](\d{4})$/.exec(folded)
  const month = monthOfName(monthFirst?.[1] ?? '')
  return monthFirst && month > 0 ? { year: monthFirst[3]!, month, day: Number(monthFirst[2]) } : null
}

const pad = (count: number) => String(count).padStart(2, '0')
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The day of its parts. Two figures of a year are 1990–2089. Of a day that does not exist, the nearest that does is suggested. */
function dayOfParts({ year, month, day }: Parts): Reading<Day> {
  const inFull = year.length === 4 ? Number(year) : Number(year) + (Number(year) >= 90 ? 1900 : 2000)
  const write = (d: number, m: number) => `${pad(d)}/${pad(m)}/${inFull}`
  if (month < 1 || month > 12) {
    const swapped = month <= daysInMonth(inFull, day) && day >= 1 && day <= 12 && month > 12
    return refused('day', swapped ? write(month, day) : null)
  }
  if (day < 1) return refused('day')
  const last = daysInMonth(inFull, month)
  if (day > last) return refused('day', day <= 31 ? write(last, month) : null)
  const text = `${inFull}-${pad(month)}-${pad(day)}`
  // Built from checked parts; only the range is still to be looked at.
  return text >= '1990-01-01' && text <= '2099-12-31' ? value(text as Day) : refused('day-out-of-range')
}

/** A civil day, as people, databases and spreadsheets write it; times of day are dropped. */
export function readDay(cell: ImportCell, order: DayOrder): Reading<Day> {
  if (typeof cell === 'number') return dayOfNumber(cell, order)
  const text = withoutTime(cell.trim())
  if (NO_DAY.test(text) || NO_DUE_DAY.test(foldText(text))) return BLANK
  if (/^\d{5}([.,]\d+)?$/.test(text)) return dayOfNumber(Number(text.replace(',', '.')), order)
  const parts = partsOf(text, order)
  return parts ? dayOfParts(parts) : refused('day')
}

function dayOfNumber(number: number, order: DayOrder): Reading<Day> {
  if (isDaySerial(number)) return value(dayOfSerial(number))
  const parts = Number.isInteger(number) ? partsOf(String(number).padStart(8, '0'), order) : null
  if (parts && number >= 1_000_000) return dayOfParts(parts)
  return refused('day-out-of-range')
}

/** Whether text is an ISO day of the range. */
export function isIsoDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && daySchema.safeParse(text).success
}
