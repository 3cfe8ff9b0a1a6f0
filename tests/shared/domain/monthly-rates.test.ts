import { addDays, day, dayNumber } from '#shared/domain/calendar.ts'
import { type ChargeTerms, DEFAULT_CHARGE_TERMS, interestBetween, lateFee } from '#shared/domain/charges.ts'
import {
  missingMonths,
  type MonthlyRates,
  monthlyRatesSchema,
  NO_RATES,
} from '#shared/domain/monthly-rates.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { DEFAULT_BANK_CALENDAR } from '#shared/domain/calendar.ts'
import { buildPayment, buildReceivable } from '#tests/support/build.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'

const LEGAL: ChargeTerms = { ...DEFAULT_CHARGE_TERMS, interestMode: 'legal' }
const CORRECTED: ChargeTerms = { ...DEFAULT_CHARGE_TERMS, correction: true }

/** Rates in percent, by month. */
const table = (
  months: Record<string, readonly [legal: number | null, index: number | null]>,
): MonthlyRates => ({
  indexName: 'IPCA',
  months: Object.entries(months).map(([month, [legal, index]]) => ({
    month,
    legal: legal === null ? null : Math.round(legal * 1e6),
    index: index === null ? null : Math.round(index * 1e6),
  })),
})
const between = (from: string, to: string) => ({ from: dayNumber(day(from)), to: dayNumber(day(to)) })

describe('the legal rate (R1.7, R1.8)', () => {
  const rates = table({ '2026-09': [0.6, 0], '2026-10': [0.62, 0], '2026-11': [0.9, 0] })

  test('adds whole months up and takes the days of those begun, simple', () => {
    // 20 of 30 days of September, October whole, 9 of 30 days of November: 0.4 + 0.62 + 0.27 = 1.29 %.
    expect(interestBetween(100_000, between('2026-09-11', '2026-11-10'), LEGAL, rates)).toBe(1_290)
    expect(interestBetween(100_000, between('2026-10-01', '2026-11-01'), LEGAL, rates)).toBe(620)
    expect(interestBetween(100_000, between('2026-10-01', '2026-10-02'), LEGAL, rates)).toBe(20)
  })

  test('adds nothing for months that the table lacks, and nothing backwards', () => {
    expect(interestBetween(100_000, between('2026-01-01', '2026-09-01'), LEGAL, rates)).toBe(0)
    expect(interestBetween(100_000, between('2026-12-01', '2027-06-01'), LEGAL, rates)).toBe(0)
    expect(interestBetween(100_000, between('2026-01-01', '2027-06-01'), LEGAL, rates)).toBe(2_120)
    expect(interestBetween(100_000, between('2026-10-31', '2026-10-01'), LEGAL, rates)).toBe(0)
    expect(interestBetween(100_000, between('2026-01-01', '2027-01-01'), LEGAL, NO_RATES)).toBe(0)
  })

  test('comes with no fine (R1.3) and with correction, compounded', () => {
    expect(lateFee(100_000, LEGAL)).toBe(0)
    // 1.01 × 1.02 − 1 = 3.02 %.
    const corrected = table({ '2026-09': [0, 1], '2026-10': [0, 2] })
    expect(interestBetween(100_000, between('2026-09-01', '2026-11-01'), LEGAL, corrected)).toBe(3_020)
  })
})

test('the law corrects by IPCA alone: another index of the table adds nothing to it', () => {
  const rates: MonthlyRates = { ...table({ '2026-10': [0.62, 0.45] }), indexName: 'IGP-M' }
  expect(interestBetween(100_000, between('2026-10-01', '2026-11-01'), LEGAL, rates)).toBe(620)
  expect(interestBetween(100_000, between('2026-10-01', '2026-11-01'), CORRECTED, rates)).toBe(1_033 + 450)
  const ipca: MonthlyRates = { ...rates, indexName: 'IPCA' }
  expect(interestBetween(100_000, between('2026-10-01', '2026-11-01'), LEGAL, ipca)).toBe(620 + 450)
})

describe('correction by an index that was agreed', () => {
  test('comes on top of the agreed interest, each rounded once', () => {
    const rates = table({ '2026-10': [null, 0.45] })
    expect(interestBetween(100_000, between('2026-10-01', '2026-10-31'), CORRECTED, rates)).toBe(1_000 + 435)
    expect(interestBetween(100_000, between('2026-10-01', '2026-11-01'), CORRECTED, rates)).toBe(1_033 + 450)
  })

  test('never takes away what is owed, when prices fall', () => {
    const rates = table({ '2026-10': [null, -0.5], '2026-11': [null, 1] })
    expect(interestBetween(100_000, between('2026-10-01', '2026-11-01'), CORRECTED, rates)).toBe(1_033)
    // 0.995 × 1.01 − 1 = 0.495 %.
    expect(interestBetween(100_000, between('2026-10-01', '2026-12-01'), CORRECTED, rates)).toBe(2_033 + 495)
  })
})

const months = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 0, maxLength: 40 })
const rows = months.chain((at) =>
  fc.tuple(
    ...at.map((month) =>
      fc.tuple(
        fc.constant(month),
        fc.integer({ min: 0, max: 2_000_000 }),
        fc.integer({ min: -2_000_000, max: 3_000_000 }),
      ),
    ),
  ),
)
const made = (parts: readonly (readonly [number, number, number])[]): MonthlyRates => ({
  indexName: 'IPCA',
  months: parts.map(([at, legal, index]) => ({
    month: `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    legal,
    index,
  })),
})

describe('charges by a table', () => {
  test.prop([
    rows,
    fc.integer({ min: 1, max: 10_000_000 }),
    fc.integer({ min: 0, max: 1500 }),
    fc.integer({ min: 0, max: 400 }),
  ])(
    'never fall as days go by at the legal rate alone, are the same however often and in whatever order asked',
    (parts, principal, start, days) => {
      const rates = made(parts.map(([at, legal]) => [at, legal, 0] as const))
      const from = dayNumber(day('2023-01-01')) + start
      const at = (to: number) => interestBetween(principal, { from, to }, LEGAL, rates)
      const [first, later] = [at(from + days), at(from + days + 1)]
      expect(later).toBeGreaterThanOrEqual(first)
      const shuffled = { ...rates, months: rates.months.toReversed() }
      for (let again = 0; again < 3; again++)
        expect(interestBetween(principal, { from, to: from + days }, LEGAL, shuffled)).toBe(first)
    },
  )

  test.prop([
    rows,
    fc.integer({ min: 1, max: 10_000_000 }),
    fc.integer({ min: 0, max: 1500 }),
    fc.integer({ min: 1, max: 400 }),
    fc.integer({ min: 0, max: 400 }),
  ])(
    'of two stretches are those of the whole, but for the rounding of each',
    (...[parts, principal, start, one, other]) => {
      const rates = made(parts.map(([at, legal]) => [at, legal, 0] as const))
      const from = dayNumber(day('2023-01-01')) + start
      const [middle, to] = [from + one, from + one + other]
      const whole = interestBetween(principal, { from, to }, LEGAL, rates)
      const split =
        interestBetween(principal, { from, to: middle }, LEGAL, rates) +
        interestBetween(principal, { from: middle, to }, LEGAL, rates)
      expect(Math.abs(whole - split)).toBeLessThanOrEqual(1)
    },
  )
})

test('a partial payment restarts the count on what is left', () => {
  const rates = table({ '2026-10': [0.62, 0], '2026-11': [0.9, 0] })
  const title = buildReceivable({
    issuedOn: day('2026-09-01'),
    dueOn: day('2026-10-01'),
    amount: 100_000 as never,
  })
  const payment = buildPayment({
    receivableId: title.id,
    paidOn: day('2026-11-01'),
    amount: 50_000 as never,
    settled: { lateFee: 0, lateInterest: 0, principal: 50_000 } as never,
  })
  const policy = { terms: LEGAL, calendar: DEFAULT_BANK_CALENDAR, rates }
  const standing = standingOf(title, [payment], policy, day('2026-11-11'))
  // October on the whole, ten of thirty days of November on half.
  expect(standing).toMatchObject({ principal: 50_000, lateFee: 0, lateInterest: 620 + 150 })
})

test('a month is in the table once', () => {
  const twice = {
    indexName: 'IPCA',
    months: [1, 2].map((legal) => ({ month: '2026-10', legal, index: null })),
  }
  expect(monthlyRatesSchema.safeParse(twice).success).toBe(false)
})

test('who keeps the table is told of the months that terms need and it lacks', () => {
  const today = day('2026-11-22')
  const all = Object.fromEntries(
    Array.from({ length: 12 }, (_, ago) => [
      addDays(day('2025-11-15'), (ago * 30.5) | 0).slice(0, 7),
      [0.6, 0.4] as const,
    ]),
  )
  expect(missingMonths(NO_RATES, DEFAULT_CHARGE_TERMS, today)).toEqual([])
  expect(missingMonths(NO_RATES, LEGAL, today)).toHaveLength(12)
  expect(missingMonths(table(all), LEGAL, today)).toEqual([])
  expect(missingMonths(table({ ...all, '2026-10': [null, 0.4] }), LEGAL, today)).toEqual(['2026-10'])
  expect(missingMonths(table({ ...all, '2026-10': [null, 0.4] }), CORRECTED, today)).toEqual([])
})
