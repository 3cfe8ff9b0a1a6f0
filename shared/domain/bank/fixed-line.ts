import { type Day, daySchema } from '../calendar.ts'
import { type Centavos, centavos, ZERO } from '../money.ts'
import type { BankFileIssue } from './bank-file.ts'

/** First and last column of a field, from 1, as bank manuals give them. */
export type Span = readonly [first: number, last: number]

/** What a line says wrong: where it is told, and nothing of the line counts. */
export class LineFault extends Error {
  readonly issue: BankFileIssue

  constructor(issue: BankFileIssue) {
    super(issue.code)
    this.issue = issue
  }
}

/** A line of fixed columns. Reads throw `LineFault`, naming line and column. */
export class FixedLine {
  readonly line: number
  readonly text: string

  constructor(line: number, text: string) {
    this.line = line
    this.text = text
  }

  /** As it stands, without the blanks around it. */
  words([first, last]: Span): string {
    return this.text.slice(first - 1, last).trim()
  }

  /** A number that names something, without the zeros in front; null when it is blank or zero. */
  code(span: Span): string | null {
    return this.words(span).replace(/^0+/, '') || null
  }

  /** An amount without separators, two decimals implied; blank is zero. */
  amount(span: Span): Centavos {
    const text = this.words(span)
    if (text === '') return ZERO
    if (!/^\d+$/.test(text)) throw this.fault(span, 'not-an-amount', text)
    const value = Number(text)
    if (!Number.isSafeInteger(value)) throw this.fault(span, 'not-an-amount', text)
    return centavos(value)
  }

  /** A day; null when it is blank or all zeros. Two digits of a year are of 1990 to 2089. */
  day(span: Span, format: 'DDMMYYYY' | 'DDMMYY' | 'YYYYMMDD'): Day | null {
    const text = this.words(span)
    if (/^0*$/.test(text)) return null
    const iso = isoOf(text, format)
    const day = daySchema.safeParse(iso)
    if (!day.success) throw this.fault(span, 'not-a-day', text)
    return day.data
  }

  /** A day on which nothing hangs: null also when it is none. */
  dayIfAny(span: Span, format: 'DDMMYYYY' | 'DDMMYY'): Day | null {
    return daySchema.safeParse(isoOf(this.words(span), format)).data ?? null
  }

  fault([first]: Span, code: string, text: string): LineFault {
    return new LineFault({ line: this.line, column: first, code, details: { text: text.slice(0, 40) } })
  }
}

const CENTURY_TURNS = 90

function isoOf(text: string, format: 'DDMMYYYY' | 'DDMMYY' | 'YYYYMMDD'): string {
  if (!/^\d+$/.test(text) || text.length !== format.length) return ''
  if (format === 'YYYYMMDD') return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
  const year = text.slice(4)
  const whole = year.length === 4 ? year : `${Number(year) >= CENTURY_TURNS ? 19 : 20}${year}`
  return `${whole}-${text.slice(2, 4)}-${text.slice(0, 2)}`
}

/** The lines of a text with their numbers, without the mark some systems begin with; blank ones are left out. */
export function numberedLines(text: string): FixedLine[] {
  return (
    text
      .replace(/^\uFEFF/, '')
      .split(/\r\n|\r|\n/)
      .map((line, at) => new FixedLine(at + 1, line))
      // A lone end-of-file mark of old systems is no line.
      .filter((line) => line.text.replaceAll('\u001A', '').trim() !== '')
  )
}
