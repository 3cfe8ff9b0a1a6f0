import { type Centavos, LARGEST_AMOUNT } from '../money.ts'
import { BLANK, type Reading, refused, value } from './reading.ts'
import type { ImportCell } from './table.ts'

export type DecimalMark = ',' | '.'

const other = (mark: DecimalMark): DecimalMark => (mark === ',' ? '.' : ',')

/** `1.234,56`, as a person here would type it. */
export function writeAmount(amount: Centavos): string {
  const [sign, digits] = [amount < 0 ? '-' : '', String(Math.abs(amount)).padStart(3, '0')]
  return `${sign}${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.')},${digits.slice(-2)}`
}

type Parts = { negative: boolean; digits: string }

/** The digits and marks of an amount, without currency, sign and space; null when it has anything else. */
function partsOf(text: string): Parts | null {
  const bare = text
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .replace(/^\s*(?:R\$|BRL)\s*|\s*(?:R\$|BRL)\s*$/gi, '')
    .trim()
  const match = /^(\(|[-−–])?\s*(?:R\$\s*)?([-−–])?\s*([\d.,'’ ]*\d[,.]?)\s*(\)|[-−–])?$/.exec(bare)
  if (!match) return null
  const [, opening, sign, body, closing] = match
  if ((opening === '(') !== (closing === ')')) return null
  const grouped = /[ '’]/.test(body!)
  if (grouped && !/^\d{1,3}([ '’]\d{3})+([.,]\d*)?$/.test(body!)) return null
  return { negative: Boolean(opening ?? sign ?? closing), digits: body!.replace(/[ '’]/g, '') }
}

/** The decimal mark that the digits prove: `1.234,56`, `1,234.56`, `12,5`, `1.234.567`. Null when either is possible. */
function provenMark(digits: string): DecimalMark | null {
  const marks = digits.replace(/\d/g, '')
  if (marks === '') return null
  const last = marks.at(-1) as DecimalMark
  if (marks.includes(other(last))) return last
  if (marks.length > 1) return other(last)
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? null : last
}

/** The decimal mark of a column, from the cells that prove one; the more frequent wins, null when none does. */
export function decimalMarkOf(cells: Iterable<ImportCell>): DecimalMark | null {
  let commas = 0
  let dots = 0
  for (const cell of cells) {
    if (typeof cell === 'number' || cell === '') continue
    const mark = provenMark(partsOf(cell)?.digits ?? '')
    if (mark === ',') commas++
    else if (mark === '.') dots++
  }
  if (commas === dots) return commas === 0 ? null : ','
  return commas > dots ? ',' : '.'
}

const shapes: Record<DecimalMark, RegExp> = {
  ',': /^(\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d*))?$/,
  '.': /^(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?$/,
}

/** An amount in centavos, signed, by the column's decimal mark where the cell itself does not tell. */
export function readAmount(cell: ImportCell, columnMark: DecimalMark | null): Reading<Centavos> {
  if (typeof cell === 'number') return amountOfNumber(cell)
  if (/^[\s\-–—]*$/.test(cell)) return BLANK
  const parts = partsOf(cell)
  if (!parts) return refused('amount')
  const proven = provenMark(parts.digits) ?? columnMark
  const guessed = proven === null && /[.,]/.test(parts.digits)
  // Alone, `1.234` is a thousand in Brazil; `1,234` is no money at all.
  if (guessed && parts.digits.includes(',')) {
    return refused('amount', `${parts.digits.replace(',', '.')},00`)
  }
  const match = shapes[proven ?? ','].exec(parts.digits)
  if (!match) return refused('amount')
  const whole = match[1]!.replace(/[.,]/g, '')
  const fraction = (match[2] ?? '').replace(/0+$/, '')
  if (whole.length > 13) return refused('amount-too-large')
  const centavos = Math.round(Number(`${whole || '0'}.${fraction || '0'}`) * 100)
  const amount = (parts.negative && centavos > 0 ? -centavos : centavos) as Centavos
  if (fraction.length > 2) return refused('amount', writeAmount(amount))
  if (Math.abs(amount) > LARGEST_AMOUNT) return refused('amount-too-large')
  return value(amount, guessed ? { code: 'amount-ambiguous', suggestion: writeAmount(amount) } : undefined)
}

/** A spreadsheet's number: reais, rounded to the centavo; what was rounded beyond a float's own noise is said. */
function amountOfNumber(reais: number): Reading<Centavos> {
  if (!Number.isFinite(reais)) return refused('amount')
  if (Math.abs(reais) > LARGEST_AMOUNT / 100) return refused('amount-too-large')
  const exact = Math.abs(reais) * 100
  const rounded = Math.round(exact)
  const amount = (reais < 0 && rounded > 0 ? -rounded : rounded) as Centavos
  const changed = Math.abs(exact - rounded) > 1e-4
  return value(amount, changed ? { code: 'amount-rounded', suggestion: writeAmount(amount) } : undefined)
}

/** The middle amount of a column, in centavos, to tell what is out of all proportion; null of fewer than five. */
export function typicalAmount(cells: Iterable<ImportCell>, mark: DecimalMark | null): number | null {
  const amounts: number[] = []
  for (const cell of cells) {
    const read = readAmount(cell, mark)
    if (read.kind === 'value' && read.value > 0) amounts.push(read.value)
  }
  return amounts.length < 5 ? null : amounts.sort((a, b) => a - b)[Math.floor(amounts.length / 2)]!
}
