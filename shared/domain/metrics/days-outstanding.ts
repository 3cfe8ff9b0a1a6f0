import { currentAt, MONTHS, type MonthlyLedger, openAt, YEAR } from './monthly-ledger.ts'
import { daysOf } from './ratios.ts'

/** Days of a business or a civil year. */
export type YearDays = 360 | 365

/** *Prazo médio de recebimento*: receivables / credit sales of the period × its days (R9.6). */
export function daysSalesOutstanding(receivables: number, sales: number, days: number): number | null {
  return daysOf(receivables * days, sales)
}

/** Credit sales of the twelve months that end at a month. */
export function yearlySales({ sold }: Pick<MonthlyLedger, 'sold'>, month: number = MONTHS): number {
  let sales = 0
  for (let at = Math.max(1, month - YEAR + 1); at <= month; at++) sales += sold[at]!
  return sales
}

/**
 * By count-back: receivables are taken off the sales of the last month, then of the one before, each month counting its
 * days. `atLeast` when they are more than all months sold.
 */
export function countBack({ sold, cuts, ...months }: MonthlyLedger): {
  days: number | null
  atLeast: boolean
} {
  let left = openAt(months, MONTHS)
  let days = 0
  for (let month = MONTHS; month >= 1; month--) {
    const length = cuts[month]! - cuts[month - 1]!
    const sales = sold[month]!
    if (left <= sales)
      return { days: sales === 0 ? round(days) : round(days + (length * left) / sales), atLeast: false }
    left -= sales
    days += length
  }
  return { days: round(days), atLeast: true }
}

const round = (days: number) => Math.round(days * 10) / 10

/** The four figures of a day: simple, counted back, the best it could be, and what lateness adds (R9.6). */
export function outstandingDays(months: MonthlyLedger, yearDays: YearDays) {
  const receivables = openAt(months, MONTHS)
  const current = currentAt(months, MONTHS)
  const sales = yearlySales(months)
  const simple = daysSalesOutstanding(receivables, sales, yearDays)
  const best = daysSalesOutstanding(current, sales, yearDays)
  return {
    receivables,
    current,
    sales,
    simple,
    countBack: countBack(months),
    best,
    /** ADD: the days that are late. */
    delay: simple === null || best === null ? null : round(simple - best),
  }
}
