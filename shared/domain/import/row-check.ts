import type { Day } from '../calendar.ts'
import type { Centavos } from '../money.ts'
import type { TaxId } from '../tax-id.ts'
import type { ColumnPlan } from './column-plan.ts'
import type { ImportFieldKey } from './fields.ts'
import type { ImportIssue, ImportIssueCode } from './import.ts'
import { readAmount } from './read-amount.ts'
import { readDay } from './read-day.ts'
import { readTaxId } from './read-tax-id.ts'
import { readText } from './read-text.ts'
import { BLANK, type Finding, type Reading, refused } from './reading.ts'
import { cellText, type ImportCell } from './table.ts'

/** No field holds more; a cell beyond it is a broken file's, and is not read at all. */
const LONGEST_CELL = 5000
/** Characters of a cell that an issue repeats. */
const LONGEST_SHOWN = 80
/** An amount this many times the column's middle one, and above R$ 10.000, is pointed at. */
const UNUSUAL = 100
const UNUSUAL_FROM = 1_000_000

/** Beyond `most` characters an identity is refused; other text is cut, with a warning. */
type TextLimits = { most: number; cut?: boolean; keepLines?: boolean }

/** Reads one row after another by the plan, and keeps what it finds. */
export class RowCheck {
  readonly issues: ImportIssue[] = []
  line = 0
  /** Whether the row has an error and may not be stored. */
  failed = false
  readonly plan: ColumnPlan
  #row: readonly ImportCell[] = []
  #refused = new Set<ImportFieldKey>()

  constructor(plan: ColumnPlan) {
    this.plan = plan
  }

  begin(row: readonly ImportCell[], line: number): void {
    this.#row = row
    this.line = line
    this.failed = false
    if (this.#refused.size > 0) this.#refused = new Set()
  }

  has(key: ImportFieldKey): boolean {
    return this.plan.columns[key] !== undefined
  }

  error(key: ImportFieldKey | null, { code, suggestion }: Finding, relatedLine?: number): void {
    this.failed = true
    if (key !== null) this.#refused.add(key)
    this.#add(key, code, { severity: 'error', suggestion, relatedLine })
  }

  warn(key: ImportFieldKey | null, { code, suggestion }: Finding, relatedLine?: number): void {
    this.#add(key, code, { severity: 'warning', suggestion, relatedLine })
  }

  /** Says that a field is missing, unless something was already said of it. */
  require(key: ImportFieldKey): void {
    if (!this.#refused.has(key)) this.error(key, { code: 'required', suggestion: null })
  }

  text(key: ImportFieldKey, { most, cut = false, keepLines = false }: TextLimits): string | null {
    const text = this.#settle(key, this.#clean(key, keepLines), true)
    if (text === null || text.length <= most) return text
    // Half of a character outside the basic plane is no character.
    const shorter = text
      .slice(0, most)
      .replace(/[\ud800-\udbff]$/, '')
      .trim()
    if (cut) this.warn(key, { code: 'too-long', suggestion: shorter })
    else this.error(key, { code: 'too-long', suggestion: null })
    return cut ? shorter : null
  }

  /** A value read from clean text; when `needed` is false a bad one is left out with a warning. */
  fromText<T>(key: ImportFieldKey, read: (text: string) => Reading<T>, needed: boolean): T | null {
    const text = this.#settle(key, this.#clean(key, false), needed)
    return text === null ? null : this.#settle(key, read(text), needed)
  }

  taxId(key: ImportFieldKey): TaxId | null {
    return this.#fromCell(key, readTaxId)
  }

  /** An amount of at least one centavo. */
  amount(key: ImportFieldKey): Centavos | null {
    const { decimalMark, typicalAmount } = this.plan
    const amount = this.#fromCell(key, (cell) => readAmount(cell, decimalMark))
    if (amount === null) return null
    if (amount <= 0) {
      this.error(key, { code: amount < 0 ? 'amount-negative' : 'amount-zero', suggestion: null })
      return null
    }
    if (typicalAmount !== null && amount > UNUSUAL_FROM && amount > typicalAmount * UNUSUAL) {
      this.warn(key, { code: 'amount-unusual', suggestion: null })
    }
    return amount
  }

  day(key: ImportFieldKey): Day | null {
    const order = this.plan.dayOrders[key] ?? 'dmy'
    return this.#fromCell(key, (cell) => readDay(cell, order))
  }

  /** A value of a kind that spreadsheets may hold as a number. */
  fromCell<T>(key: ImportFieldKey, read: (cell: ImportCell) => Reading<T>): T | null {
    return this.#fromCell(key, read)
  }

  /** Whether the row has something where the header has nothing. */
  hasExtraCells(): boolean {
    for (let i = this.plan.headers.length; i < this.#row.length; i++) {
      if (cellText(this.#row[i]) !== '') return true
    }
    return false
  }

  #cell(key: ImportFieldKey): ImportCell {
    const column = this.plan.columns[key]
    return column === undefined ? '' : (this.#row[column] ?? '')
  }

  #clean(key: ImportFieldKey, keepLines: boolean): Reading<string> {
    const cell = this.#cell(key)
    if (cell === '') return BLANK
    if (typeof cell === 'string' && cell.length > LONGEST_CELL) return refused('too-long')
    return readText(cell, keepLines)
  }

  #fromCell<T>(key: ImportFieldKey, read: (cell: ImportCell) => Reading<T>): T | null {
    const cell = this.#cell(key)
    if (typeof cell === 'number') return this.#settle(key, read(cell), true)
    const text = this.#settle(key, this.#clean(key, false), true)
    return text === null ? null : this.#settle(key, read(text), true)
  }

  /** Says what a reading found. What was lost or is a formula is an error even where the field may be left out. */
  #settle<T>(key: ImportFieldKey, read: Reading<T>, needed: boolean): T | null {
    if (read.kind === 'blank') return null
    if (read.kind === 'value') {
      if (read.warning) this.warn(key, read.warning)
      return read.value
    }
    if (needed) this.error(key, read)
    else this.warn(key, read)
    return null
  }

  #add(
    key: ImportFieldKey | null,
    code: ImportIssueCode,
    rest: Pick<ImportIssue, 'severity' | 'suggestion'> & { relatedLine: number | undefined },
  ): void {
    const column = key === null ? undefined : this.plan.columns[key]
    const shown = key === null ? '' : cellText(this.#cell(key))
    const { severity, suggestion, relatedLine } = rest
    this.issues.push({
      line: this.line,
      column: column === undefined ? '' : this.plan.headers[column]!,
      value: shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown,
      code,
      severity,
      suggestion,
      ...(relatedLine === undefined ? {} : { relatedLine }),
    })
  }
}
