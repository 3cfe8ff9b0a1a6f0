import { addDays, type Day } from '#shared/domain/calendar.ts'

export const WEEKS = 13
const WEEK = 7
/** Days of the month that fixed cost is given for. */
const MONTH = 30
/** Days over which what is already late is expected, in equal parts. */
export const LATE_DAYS = 28
/** Days that the impact of what is late is told for (K16). */
const IMPACT_DAYS = 30

/** What should come in on each of the next `WEEKS × 7` days, the first being today; centavos. */
export interface ExpectedDays {
  /** What falls due, in full. */
  face: Float64Array
  /** The same weighted by how likely its customer's class pays (E25). */
  expected: Float64Array
  /** Cheques by the day they may be deposited, weighted. */
  cheques: Float64Array
  /** What is late today, in full and as it is expected to come in. */
  late: { face: number; expected: number }
}

export interface CashPlan {
  today: Day
  /** Money at hand today; null when nobody said. */
  cash: number | null
  monthlyFixedCost: number | null
  /** Days of fixed cost that the reserve should cover. */
  reserveDays: number
}

export const emptyExpectedDays = (): ExpectedDays => ({
  face: new Float64Array(WEEKS * WEEK),
  expected: new Float64Array(WEEKS * WEEK),
  cheques: new Float64Array(WEEKS * WEEK),
  late: { face: 0, expected: 0 },
})

/**
 * Cash by week from what is expected, not from what is owed, against fixed cost (E25). The reserve is so many days of
 * fixed cost; `belowReserveOn` and `redLineOn` are the first days cash ends below it and below zero.
 */
export function cashForecast(days: ExpectedDays, { today, cash, monthlyFixedCost, reserveDays }: CashPlan) {
  const daily = monthlyFixedCost === null ? null : monthlyFixedCost / MONTH
  const target = daily === null ? null : Math.round(daily * reserveDays)
  const latePerDay = days.late.expected / LATE_DAYS
  let balance = cash
  let belowReserveOn: Day | null = null
  let redLineOn: Day | null = null
  const weeks = Array.from({ length: WEEKS }, (_, week) => {
    const sums = { face: 0, expected: 0, cheques: 0, late: 0 }
    for (let at = week * WEEK; at < (week + 1) * WEEK; at++) {
      const late = at < LATE_DAYS ? latePerDay : 0
      sums.face += days.face[at]!
      sums.expected += days.expected[at]!
      sums.cheques += days.cheques[at]!
      sums.late += late
      if (balance === null || daily === null) continue
      balance += days.expected[at]! + days.cheques[at]! + late - daily
      if (target !== null && balance < target) belowReserveOn ??= addDays(today, at)
      if (balance < 0) redLineOn ??= addDays(today, at)
    }
    return {
      from: addDays(today, week * WEEK),
      to: addDays(today, week * WEEK + WEEK - 1),
      face: Math.round(sums.face),
      expected: Math.round(sums.expected),
      cheques: Math.round(sums.cheques),
      late: Math.round(sums.late),
      fixedCost: daily === null ? null : Math.round(daily * WEEK),
      balance: balance === null || daily === null ? null : Math.round(balance),
    }
  })
  return {
    weeks,
    reserve: {
      target,
      cash,
      /** Days of fixed cost that the cash of today pays. */
      covers: cash === null || daily === null || daily === 0 ? null : Math.max(0, Math.floor(cash / daily)),
      belowReserveOn,
      redLineOn,
    },
    impact: impactOf(days, daily),
  }
}

/** *Impacto no caixa* (K16): of what is late, what will not come in within thirty days, in days of fixed cost too. */
function impactOf({ late }: ExpectedDays, daily: number | null) {
  const expected = Math.round((late.expected * Math.min(IMPACT_DAYS, LATE_DAYS)) / LATE_DAYS)
  const missing = Math.max(0, late.face - expected)
  return {
    late: late.face,
    expected,
    missing,
    days: daily === null || daily === 0 ? null : Math.round((missing / daily) * 10) / 10,
  }
}
