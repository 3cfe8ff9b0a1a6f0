import { getBoletoInfo } from '@brazilian-utils/brazilian-utils/get-boleto-info'
import { type Day, day } from './calendar.ts'
import type { Boleto } from './boleto.ts'
import { type Centavos, positiveCentavosSchema } from './money.ts'

/** What a line says of its boleto. */
export type BoletoLine = Pick<Boleto, 'line' | 'bank' | 'dueOn' | 'amount'>
/** `boleto-not-bank`: a bill of a utility or a tax, which no title is paid by; `boleto-invalid`: a digit is wrong. */
export type BoletoRefusal = 'boleto-invalid' | 'boleto-not-bank'

const LINE = 47
const BARCODE = 44

/**
 * Reads a linha digitável as typed or pasted, or the bar code as scanned (R5.1–R5.6). A due date is one of two, 9,000 days
 * apart: the one that the day the title was issued on makes likely (R5.5). Never guesses a digit.
 */
export function readBoletoLine(text: string, issuedOn: Day): BoletoLine | { refusal: BoletoRefusal } {
  const digits = text.replace(/[\s.\-–]/gu, '')
  if (!/^\d+$/.test(digits)) return { refusal: 'boleto-invalid' }
  if (digits.startsWith('8') && digits.length !== LINE) return { refusal: 'boleto-not-bank' }
  const line = digits.length === BARCODE ? lineOfBarcode(digits) : digits
  // The fourth digit is the currency: nothing but reais.
  if (line.length !== LINE || line[3] !== '9') return { refusal: 'boleto-invalid' }
  const [year, month, dayOfMonth] = issuedOn.split('-').map(Number)
  // No clock: the library takes a day as its local midnight, and gives one back so.
  // oxlint-disable-next-line no-restricted-globals
  const info = getBoletoInfo(line, { referenceDate: new Date(year!, month! - 1, dayOfMonth) })
  if (!info) return { refusal: 'boleto-invalid' }
  const amount = positiveCentavosSchema.safeParse(info.amount)
  return {
    line,
    bank: info.bankCode,
    dueOn: info.expirationDate && dayOfLocalDate(info.expirationDate),
    amount: amount.success ? amount.data : null,
  }
}

/** A line says its day as local midnight. */
// oxlint-disable-next-line no-restricted-globals
function dayOfLocalDate(date: Date): Day {
  const two = (count: number) => String(count).padStart(2, '0')
  return day(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`)
}

/** The line of a bar code: its three fields of the free part with a check digit each, then what is left (R5.2). */
function lineOfBarcode(code: string): string {
  const free = code.slice(19)
  const fields = [code.slice(0, 4) + free.slice(0, 5), free.slice(5, 15), free.slice(15, 25)]
  return fields.map((field) => field + mod10(field)).join('') + code.slice(4, 19)
}

/** Check digit of a field: weights 2 and 1 from the right, the digits of the products added (R5.3). */
function mod10(field: string): number {
  let sum = 0
  for (const [index, digit] of field.split('').toReversed().entries()) {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }
  return (10 - (sum % 10)) % 10
}

/** How a boleto differs from its title: it asks for another amount, or falls due on another day. */
export type BoletoDifference = { kind: 'amount'; boleto: Centavos } | { kind: 'dueOn'; boleto: Day }

/** The differences between a boleto and its title; a line that says no amount or day differs in nothing. */
export function boletoDifferences(
  { amount, dueOn }: Pick<Boleto, 'amount' | 'dueOn'>,
  title: { amount: Centavos; dueOn: Day | null },
): BoletoDifference[] {
  return [
    ...(amount !== null && amount !== title.amount ? [{ kind: 'amount' as const, boleto: amount }] : []),
    ...(dueOn !== null && dueOn !== title.dueOn ? [{ kind: 'dueOn' as const, boleto: dueOn }] : []),
  ]
}
