import { type AgingBucket, agingBuckets } from '#shared/domain/aging.ts'
import { type Share, shareOf } from './default-rates.ts'
import { BUCKETS, currentAt, lateAt, MONTHS, type MonthlyLedger, openAt, YEAR } from './monthly-ledger.ts'
import { daysOf } from './ratios.ts'

/**
 * *Eficácia da cobrança* (CEI) of a month: (opening + sales − closing) / (opening + sales − closing current) (R9.6).
 * What was withdrawn since is taken off the opening: withdrawing is not collecting.
 */
export function collectionEffectiveness(months: MonthlyLedger, month: number): Share {
  const base = openAt(months, month - 1) - months.withdrawn[month]! + months.issued[month]!
  const part = Math.max(0, base - openAt(months, month))
  return shareOf(part, Math.max(0, base - currentAt(months, month)))
}

/** *Recuperação* of a month: received on what was late at its start / late at its start (R9.6). */
export function recovery(months: MonthlyLedger, month: number): Share {
  const late = lateAt(months, month - 1)
  return shareOf(Math.min(late, months.recovered[month]!), late)
}

/** Average days from due date to payment weighted by amount, over the months of a year or of one. */
export function averageDelay(
  { delayed, datedPaid }: MonthlyLedger,
  last: number = MONTHS,
  months: number = YEAR,
): { days: number | null; paid: number } {
  let [days, paid] = [0, 0]
  for (let month = Math.max(1, last - months + 1); month <= last; month++) {
    days += delayed[month]!
    paid += datedPaid[month]!
  }
  return { days: daysOf(days, paid), paid }
}

/** A bucket's balance at the start of a month, and what of it was in a later one at the end (*rolagem*, R9.6). */
export type Roll = Share & { bucket: AgingBucket }

/** Roll rates of a month; nothing rolls out of the last bucket nor without a due date. */
export function rolls({ open, rolled }: MonthlyLedger, month: number): Roll[] {
  return agingBuckets.slice(0, BUCKETS - 2).map((bucket, at) => {
    const { part, whole, basisPoints } = shareOf(
      rolled[month * BUCKETS + at]!,
      open[(month - 1) * BUCKETS + at]!,
    )
    return { bucket, part, whole, basisPoints }
  })
}
