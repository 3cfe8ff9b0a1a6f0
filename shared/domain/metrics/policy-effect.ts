import type { Day } from '#shared/domain/calendar.ts'
import { type DefaultAfter, rateByBalance, shareOf } from './default-rates.ts'
import { averageDelay } from './collection.ts'
import { MONTHS, type MonthlyLedger } from './monthly-ledger.ts'

/** Months looked at on each side of a change. */
const SIDE = 3

/** The figures of the months on one side of a change; null when the history has none there. */
export type PolicySide = { months: number; defaultBasisPoints: number | null; delayDays: number | null }

/**
 * Default and delay in the three months before the month a policy was published in, and in the three after (I13). The
 * month itself is in neither, nor is a month that has not ended.
 */
export function policyEffect(
  months: MonthlyLedger,
  { publishedOn, asOf, after }: { publishedOn: Day; asOf: Day; after: DefaultAfter },
): { month: number; before: PolicySide | null; after: PolicySide | null } {
  const month = MONTHS - monthsBetween(publishedOn, asOf)
  return {
    month,
    before: side(months, month - SIDE, month - 1, after),
    after: side(months, month + 1, Math.min(month + SIDE, MONTHS - 1), after),
  }
}

function side(months: MonthlyLedger, first: number, last: number, after: DefaultAfter): PolicySide | null {
  const from = Math.max(1, first)
  if (from > last || last > MONTHS) return null
  let [part, whole] = [0, 0]
  for (let month = from; month <= last; month++) {
    const rate = rateByBalance(months, month, after)
    part += rate.part
    whole += rate.whole
  }
  const count = last - from + 1
  return {
    months: count,
    defaultBasisPoints: shareOf(part, whole).basisPoints,
    delayDays: averageDelay(months, last, count).days,
  }
}

function monthsBetween(from: Day, to: Day): number {
  const count = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return count(to) - count(from)
}
