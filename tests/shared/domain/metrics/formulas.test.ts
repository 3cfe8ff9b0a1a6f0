import { day } from '#shared/domain/calendar.ts'
import { cashForecast, emptyExpectedDays } from '#shared/domain/metrics/cash-forecast.ts'
import { averageDelay, collectionEffectiveness, recovery, rolls } from '#shared/domain/metrics/collection.ts'
import { concentrationOf } from '#shared/domain/metrics/concentration.ts'
import { daysSalesOutstanding, outstandingDays } from '#shared/domain/metrics/days-outstanding.ts'
import { bucketAfter, rateByBalance, rateByVintage } from '#shared/domain/metrics/default-rates.ts'
import { BUCKETS, emptyMonthlyLedger, MONTHS } from '#shared/domain/metrics/monthly-ledger.ts'
import { policyEffect } from '#shared/domain/metrics/policy-effect.ts'
import { provisionOf, provisionRangeIndex, STARTER_MATRIX } from '#shared/domain/metrics/provision.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'

const asOf = day('2026-11-30')
/** Principal by bucket at a cut: not due, 1–30, 31–60, 61–90 … without due date. */
function openMonths(cuts: Record<number, number[]>) {
  const months = emptyMonthlyLedger(asOf)
  for (const [cut, buckets] of Object.entries(cuts)) months.open.set(buckets, Number(cut) * BUCKETS)
  return months
}

describe('worked by hand from R9.6', () => {
  test('200.000 of receivables over 1.000.000 of sales in 360 days is 72 days', () => {
    expect(daysSalesOutstanding(20_000_000, 100_000_000, 360)).toBe(72)
    const months = openMonths({ [MONTHS]: [15_000_000, 5_000_000] })
    months.sold.fill(0)
    months.sold.set([40_000_000, 60_000_000], MONTHS - 1)
    // The best possible takes only what is not late: 54 days; 18 are delay.
    expect(outstandingDays(months, 360)).toMatchObject({ simple: 72, best: 54, delay: 18 })
    // All of it was sold in November: a third of its thirty days.
    expect(outstandingDays(months, 360).countBack).toEqual({ days: 10, atLeast: false })
  })

  test('counted back over more than a month, and over more than was ever sold', () => {
    const months = openMonths({ [MONTHS]: [10_000] })
    months.sold.set([20_000, 4000], MONTHS - 1)
    // November's 30 days, and 6.000 of October's 20.000: 9,3 of its 31 days.
    expect(outstandingDays(months, 365).countBack).toEqual({ days: 39.3, atLeast: false })
    months.open[MONTHS * BUCKETS] = 1_000_000
    expect(outstandingDays(months, 365).countBack).toMatchObject({ atLeast: true })
    expect(outstandingDays(emptyMonthlyLedger(asOf), 365)).toMatchObject({ simple: null, delay: null })
  })

  test('default by balance beyond N days, and by vintage', () => {
    const months = openMonths({ [MONTHS]: [500, 200, 150, 50, 0, 0, 0, 100] })
    expect(rateByBalance(months, MONTHS, 0)).toEqual({ part: 400, whole: 1000, basisPoints: 4000 })
    expect(rateByBalance(months, MONTHS, 30)).toEqual({ part: 200, whole: 1000, basisPoints: 2000 })
    expect(rateByBalance(months, MONTHS, 90).basisPoints).toBe(0)
    months.fellDue[20] = 8000
    months.unpaid[20] = 600
    expect(rateByVintage(months, 20).basisPoints).toBe(750)
    expect(rateByVintage(months, 21).basisPoints).toBeNull()
    expect([0, 30, 60, 90].map((after) => bucketAfter(after as 0))).toEqual([1, 2, 3, 4])
  })

  test('CEI: (opening + sales − closing) / (opening + sales − closing current); withdrawing is not collecting', () => {
    const months = openMonths({ [MONTHS - 1]: [600, 400], [MONTHS]: [500, 300] })
    months.issued[MONTHS] = 1000
    // (1000 + 1000 − 800) / (1000 + 1000 − 500)
    expect(collectionEffectiveness(months, MONTHS)).toEqual({ part: 1200, whole: 1500, basisPoints: 8000 })
    months.withdrawn[MONTHS] = 100
    expect(collectionEffectiveness(months, MONTHS)).toEqual({ part: 1100, whole: 1400, basisPoints: 7857 })
  })

  test('recovery, roll rate and average delay', () => {
    const months = openMonths({ [MONTHS - 1]: [600, 400] })
    months.recovered[MONTHS] = 100
    expect(recovery(months, MONTHS)).toEqual({ part: 100, whole: 400, basisPoints: 2500 })
    months.rolled.set([60, 80], MONTHS * BUCKETS)
    expect(rolls(months, MONTHS).slice(0, 2)).toEqual([
      { bucket: 'notDue', part: 60, whole: 600, basisPoints: 1000 },
      { bucket: 'd1to30', part: 80, whole: 400, basisPoints: 2000 },
    ])
    months.delayed.set([1000 * 10, 3000 * 2], MONTHS - 1)
    months.datedPaid.set([1000, 3000], MONTHS - 1)
    expect(averageDelay(months)).toEqual({ days: 4, paid: 4000 })
    expect(averageDelay(months, MONTHS, 1).days).toBe(2)
  })

  test('concentration: shares of the largest and Σ share²', () => {
    const found = concentrationOf([10, 0, 50, 40])
    expect(found).toMatchObject({ total: 100, top: { one: 5000, three: 10_000 }, largest: [2, 3, 0] })
    // 0,5² + 0,4² + 0,1²
    expect(found.index).toBe(4200)
    expect(concentrationOf([])).toMatchObject({ total: 0, index: 0, top: { one: 0 } })
  })

  test('provision by the starter matrix', () => {
    const { rows, amount } = provisionOf(
      [100_000, 10_000, 10_000, 10_000, 10_000, 10_000, 10_000],
      STARTER_MATRIX,
    )
    expect(rows.map((row) => row.amount)).toEqual([500, 300, 1000, 3000, 5000, 7000, 10_000])
    expect(amount).toBe(26_800)
    expect(
      [0, 1, 30, 31, 90, 91, 120, 121, 180, 181].map((late) => provisionRangeIndex(1000 - late, 1000)),
    ).toEqual([0, 1, 1, 2, 3, 4, 4, 5, 5, 6])
    expect(provisionRangeIndex(-1, 1000)).toBe(0)
  })

  test('cash by week: the days it falls below the reserve and below zero', () => {
    const days = emptyExpectedDays()
    days.expected[7] = 30_000
    days.face[7] = 40_000
    days.late = { face: 28_000, expected: 2800 }
    const plan = { today: day('2026-11-23'), cash: 100_000, monthlyFixedCost: 300_000, reserveDays: 5 }
    const { weeks, reserve, impact } = cashForecast(days, plan)
    // 10.000 a day go out, 100 of what is late come in.
    expect(weeks[0]).toMatchObject({ late: 700, fixedCost: 70_000, balance: 30_700 })
    expect(weeks[1]).toMatchObject({ from: '2026-11-30', to: '2026-12-06', face: 40_000, expected: 30_000 })
    expect(reserve).toMatchObject({
      target: 50_000,
      covers: 10,
      belowReserveOn: '2026-11-28',
      redLineOn: '2026-12-06',
    })
    expect(impact).toEqual({ late: 28_000, expected: 2800, missing: 25_200, days: 2.5 })
    const unknown = cashForecast(days, { ...plan, cash: null, monthlyFixedCost: null })
    expect(unknown.reserve).toEqual({
      target: null,
      cash: null,
      covers: null,
      belowReserveOn: null,
      redLineOn: null,
    })
  })

  test('three months before a policy against three after, its own month in neither', () => {
    const months = openMonths({
      18: [50, 0, 50],
      19: [50, 0, 50],
      20: [50, 0, 50],
      21: [0, 0, 100],
      22: [80, 0, 20],
      23: [90, 0, 10],
    })
    const effect = policyEffect(months, { publishedOn: day('2026-08-10'), asOf, after: 30 })
    expect(effect).toMatchObject({
      month: 21,
      before: { months: 3, defaultBasisPoints: 5000 },
      after: { months: 2, defaultBasisPoints: 1500 },
    })
    expect(policyEffect(months, { publishedOn: day('2026-11-10'), asOf, after: 30 }).after).toBeNull()
    expect(policyEffect(months, { publishedOn: day('2020-01-10'), asOf, after: 30 }).before).toBeNull()
  })
})

describe('laws', () => {
  const balances = fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 7, maxLength: 7 })
  property.prop([balances, fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 7, maxLength: 7 })])(
    'a provision is never more than the balance it is for',
    (amounts, rates) => {
      const matrix = Object.fromEntries(Object.keys(STARTER_MATRIX).map((range, at) => [range, rates[at]!]))
      const { rows, amount, balance } = provisionOf(amounts, matrix as typeof STARTER_MATRIX)
      for (const row of rows) expect(row.amount).toBeLessThanOrEqual(row.balance)
      expect(amount).toBeLessThanOrEqual(balance)
    },
  )

  property.prop([fc.array(fc.integer({ min: 0, max: 1e11 }), { maxLength: 60 })])(
    'shares grow with how many are counted, and the index lies between 1/n and 1',
    (amounts) => {
      const { top, index, total } = concentrationOf(amounts)
      expect(top.one).toBeLessThanOrEqual(top.three)
      expect(top.three).toBeLessThanOrEqual(top.five)
      expect(top.five).toBeLessThanOrEqual(top.ten)
      expect(top.ten).toBeLessThanOrEqual(10_000)
      const owing = amounts.filter((amount) => amount > 0).length
      if (total > 0) expect(index).toBeGreaterThanOrEqual(Math.floor(10_000 / owing) - 1)
      expect(index).toBeLessThanOrEqual(10_000)
    },
  )

  property.prop([
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.array(fc.nat(1e7), { minLength: 91, maxLength: 91 }),
  ])('weeks follow one another: cash + what is expected − fixed cost', (cash, expected) => {
    const days = emptyExpectedDays()
    days.expected.set(expected)
    const { weeks } = cashForecast(days, { today: asOf, cash, monthlyFixedCost: 3_000_000, reserveDays: 30 })
    let balance = cash
    for (const week of weeks) {
      balance += week.expected + week.cheques + week.late - week.fixedCost!
      expect(week.balance).toBe(balance)
    }
  })
})
