import { type Day, daySchema, pastDaySchema } from '#shared/domain/calendar.ts'
import { type Centavos, LARGEST_AMOUNT, centavos } from '#shared/domain/money.ts'

const amountFormat = new Intl.NumberFormat('pt-BR', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const countFormat = new Intl.NumberFormat('pt-BR')
const months = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
]

/** `1.234,56`. */
export function formatAmount(amount: Centavos): string {
  return amountFormat.format(amount / 100)
}

/** `R$ 1.234,56`, with a no-break space so that a line never ends at the symbol. */
export function formatMoney(amount: Centavos): string {
  return `${amount < 0 ? '−' : ''}R$\u00a0${formatAmount(centavos(Math.abs(amount)))}`
}

/** `22/11/2026`. */
export function formatDay(value: Day): string {
  return `${value.slice(8, 10)}/${value.slice(5, 7)}/${value.slice(0, 4)}`
}

/** `22 de novembro de 2026`; the first of a month is `1º`. */
export function formatDayInWords(value: Day): string {
  const dayOfMonth = Number(value.slice(8, 10))
  return `${dayOfMonth === 1 ? '1º' : dayOfMonth} de ${months[Number(value.slice(5, 7)) - 1]} de ${value.slice(0, 4)}`
}

/** An ISO instant in the person's own time zone: `22/11/2026 14:05`. */
export function formatInstant(instant: string): string {
  const parts = new Intl.DateTimeFormat('pt-BR', { dateStyle: 'short', timeStyle: 'short' })
  return parts.format(new Date(instant)).replace(', ', ' ')
}

/** An ISO instant's time of day: `14:05`. */
export function formatTime(instant: string): string {
  return new Intl.DateTimeFormat('pt-BR', { timeStyle: 'short' }).format(new Date(instant))
}

/** Basis points as a percentage: 200 is `2%`, 33 is `0,33%`. */
export function formatBasisPoints(basisPoints: number): string {
  return `${new Intl.NumberFormat('pt-BR', { maximumFractionDigits: 2 }).format(basisPoints / 100)}%`
}

/** `1.234`. */
export function formatNumber(count: number): string {
  return countFormat.format(count)
}

/** `1 título`, `2.345 títulos`; zero takes the plural. */
export function formatCount(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`
}

/** `12 dias`, `1 dia`. */
export function formatDays(count: number): string {
  return formatCount(count, 'dia', 'dias')
}

/**
 * Reads an amount as a person in Brazil types it: `1.234,56`, `R$ 1234,5`, `1234.56`, `12`. Null when it is none
 * or above the largest accepted.
 */
export function parseMoney(text: string): Centavos | null {
  const plain = text.replace(/[R$\s\u00a0]/g, '')
  const match =
    /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{0,2}))?$/.exec(plain) ?? /^(-?)(\d+)\.(\d{1,2})$/.exec(plain)
  if (!match) return null
  const amount = Number(match[2]!.replaceAll('.', '')) * 100 + Number((match[3] ?? '').padEnd(2, '0'))
  return amount <= LARGEST_AMOUNT ? centavos(match[1] && amount ? -amount : amount) : null
}

/** How a typed day is read: in any year from 1990 on, or a past one, from 1900 on. */
export type DayRange = 'any' | 'past'

/**
 * Reads a day as a person types it: `22/11/2026`, `22/11/26`, `22/11` or `2211` (this year), `22112026`, ISO.
 * Null when there is no such day. Two-digit years are of this century, but a past day's never come after today's:
 * `09/03/84` is of 1984.
 */
export function parseDay(text: string, today: Day, range: DayRange = 'any'): Day | null {
  const schema = range === 'past' ? pastDaySchema : daySchema
  const plain = text.trim()
  const iso = schema.safeParse(plain)
  if (iso.success) return iso.data
  const match =
    /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?$/.exec(plain) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})?$/.exec(plain)
  if (!match) return null
  const candidate = `${yearOf(match[3], today, range)}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`
  return schema.safeParse(candidate).data ?? null
}

function yearOf(typed: string | undefined, today: Day, range: DayRange): string {
  if (typed?.length !== 2) return typed ?? today.slice(0, 4)
  return range === 'past' && typed > today.slice(2, 4) ? `19${typed}` : `20${typed}`
}
