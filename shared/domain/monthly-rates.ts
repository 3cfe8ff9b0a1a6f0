import { z } from 'zod'
import { addMonths, type Day, type DayNumber, dayNumber } from './calendar.ts'

/** The indices people agree on; only the name, what they were the user types. */
export const indexNames = ['IPCA', 'IGP-M', 'INPC'] as const

/** The index of the law, where nothing was agreed (R1.7, CC 389). */
export const LEGAL_INDEX = 'IPCA'

const percentSchema = z.int().min(-50_000_000).max(50_000_000)

/** A month of the table, as published (R1.8: SGS 29543 and the index). */
export const monthlyRateSchema = z.object({
  /** `2026-10`. */
  month: z.string().regex(/^(19[9]\d|20\d\d)-(0[1-9]|1[0-2])$/, { error: 'month' }),
  /** The *taxa legal* of the month, in millionths of a percent: 686,513 is 0.686513 %; never negative (CC 406 § 3). Null when it is not known. */
  legal: percentSchema.min(0).nullable(),
  /** The index of the month, in millionths of a percent; negative when prices fell. Null when it is not known. */
  index: percentSchema.nullable(),
})
export type MonthlyRate = z.infer<typeof monthlyRateSchema>

/** Rates by month, each once, kept by the user: the app is offline and invents none. */
export const monthlyRatesSchema = z.object({
  indexName: z.enum(indexNames),
  months: z
    .array(monthlyRateSchema)
    .max(600)
    .refine((months) => new Set(months.map(({ month }) => month)).size === months.length, {
      error: 'month-twice',
    }),
})
export type MonthlyRates = z.infer<typeof monthlyRatesSchema>

export const NO_RATES: MonthlyRates = { indexName: 'IPCA', months: [] }

/** Millionths of a percent in one. */
const ONE = 100_000_000
/** Divisible by the days of every month, 28 to 31: sums of months and days are whole numbers. */
const DAYS = 377_580
/** The index is compounded with so many digits. */
const SCALE = 10n ** 24n

type Month = {
  first: DayNumber
  days: number
  legal: number
  index: number
  legalBefore: number
  factorBefore: bigint
}

/** What the months of a table add up to between two days. */
export type CompiledRates = {
  /** Simple interest at the legal rate: months added up, and of a month begun its days (R1.8). A month that is not known adds nothing. */
  legalInterest: (principal: number, from: DayNumber, to: DayNumber) => { dividend: bigint; divisor: bigint }
  /** What the index adds to a principal, compounded month by month; never below nothing. */
  correction: (principal: number, from: DayNumber, to: DayNumber) => { dividend: bigint; divisor: bigint }
}

const compiled = new WeakMap<MonthlyRates, CompiledRates>()

/** The table ready to be asked; made once for each. */
export function compileRates(rates: MonthlyRates): CompiledRates {
  const known = compiled.get(rates)
  if (known) return known
  const months = monthsOf(rates)
  const made: CompiledRates = {
    legalInterest: (principal, from, to) => ({
      dividend: BigInt(principal) * BigInt(legalUpTo(months, to) - legalUpTo(months, from)),
      divisor: BigInt(ONE) * BigInt(DAYS),
    }),
    correction: (principal, from, to) => {
      const [before, after] = [factorAt(months, from), factorAt(months, to)]
      return { dividend: after > before ? BigInt(principal) * (after - before) : 0n, divisor: before }
    },
  }
  compiled.set(rates, made)
  return made
}

function monthsOf({ months }: MonthlyRates): Month[] {
  let [legalBefore, factorBefore] = [0, SCALE]
  return months
    .toSorted((one, other) => (one.month < other.month ? -1 : 1))
    .map(({ month, legal, index }) => {
      const first = dayNumber(`${month}-01` as Day)
      const made = {
        first,
        days: lengthOf(month),
        legal: legal ?? 0,
        index: index ?? 0,
        legalBefore,
        factorBefore,
      }
      legalBefore += made.legal * DAYS
      factorBefore = (factorBefore * BigInt(ONE + made.index)) / BigInt(ONE)
      return made
    })
}

function lengthOf(month: string): number {
  const [year, at] = month.split('-').map(Number) as [number, number]
  const next = at === 12 ? `${year + 1}-01-01` : `${year}-${String(at + 1).padStart(2, '0')}-01`
  return dayNumber(next as Day) - dayNumber(`${month}-01` as Day)
}

/** The last month that began by a day, and how many of its days have passed. */
function monthOn(months: readonly Month[], day: DayNumber): { month: Month; passed: number } | null {
  let [low, high] = [0, months.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (months[middle]!.first <= day) low = middle + 1
    else high = middle
  }
  const month = months[low - 1]
  return month ? { month, passed: Math.min(month.days, day - month.first) } : null
}

function legalUpTo(months: readonly Month[], day: DayNumber): number {
  const found = monthOn(months, day)
  if (!found) return 0
  const { month, passed } = found
  return month.legalBefore + month.legal * passed * (DAYS / month.days)
}

function factorAt(months: readonly Month[], day: DayNumber): bigint {
  const found = monthOn(months, day)
  if (!found) return SCALE
  const { month, passed } = found
  const whole = BigInt(ONE * month.days)
  return (month.factorBefore * (whole + BigInt(month.index * passed))) / whole
}

const A_YEAR = 12

/**
 * The months of the last year, the running one left out, that terms need and the table lacks: `2026-10`. Whoever keeps the
 * table is told, for nothing is charged by them meanwhile.
 */
export function missingMonths(
  { months }: MonthlyRates,
  {
    interestMode,
    correction,
  }: { interestMode?: 'agreed' | 'legal' | undefined; correction?: boolean | undefined },
  today: Day,
): string[] {
  const needsLegal = interestMode === 'legal'
  if (!needsLegal && !correction) return []
  const known = new Map(months.map((row) => [row.month, row]))
  return Array.from({ length: A_YEAR }, (_, ago) => addMonths(today, ago - A_YEAR).slice(0, 7)).filter(
    (month) => {
      const row = known.get(month)
      return !row || row.index === null || (needsLegal && row.legal === null)
    },
  )
}
