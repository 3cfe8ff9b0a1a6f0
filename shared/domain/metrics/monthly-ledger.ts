import { agingBuckets } from '#shared/domain/aging.ts'
import { addMonths, type Day, type DayNumber, dayNumber } from '#shared/domain/calendar.ts'

export const BUCKETS = agingBuckets.length
/** Months of history behind the figures; the last one ends on the day asked for. */
export const MONTHS = 24
/** Months that a year's figures take. */
export const YEAR = 12

/**
 * What a laboratory's titles did month by month. Column 0 is the end of the month before the first; the month `k` lies
 * between the cuts `k − 1` and `k`. Principal in centavos; every cut replays what was known by it.
 */
export interface MonthlyLedger {
  asOf: DayNumber
  /** Last day of each month; of the last one, the day asked for. */
  cuts: Int32Array
  /** Open at each cut by bucket: `cut * BUCKETS + bucket`. */
  open: Float64Array
  /** Of what was open in a bucket at the cut before, what is still open in a later one. */
  rolled: Float64Array
  /** Of what was open at the cut before, what was withdrawn since. */
  withdrawn: Float64Array
  /** Issued in the month and not withdrawn by its end. */
  issued: Float64Array
  /** Issued in the month and not withdrawn by the day asked for. */
  sold: Float64Array
  /** Paid in the month and not reversed by its end. */
  received: Float64Array
  /** Of that, on titles that were late at the cut before. */
  recovered: Float64Array
  /** Σ paid × days after the due date; early payments are of 0 days. Titles without a due date are left out. */
  delayed: Float64Array
  /** Paid on titles with a due date. */
  datedPaid: Float64Array
  /** Amounts that fell due in the month, and what of them is late and unpaid on the day asked for. */
  fellDue: Float64Array
  unpaid: Float64Array
}

export function emptyMonthlyLedger(asOf: Day): MonthlyLedger {
  const columns = () => new Float64Array(MONTHS + 1)
  return {
    asOf: dayNumber(asOf),
    cuts: cutsUntil(asOf),
    open: new Float64Array((MONTHS + 1) * BUCKETS),
    rolled: new Float64Array((MONTHS + 1) * BUCKETS),
    withdrawn: columns(),
    issued: columns(),
    sold: columns(),
    received: columns(),
    recovered: columns(),
    delayed: columns(),
    datedPaid: columns(),
    fellDue: columns(),
    unpaid: columns(),
  }
}

function cutsUntil(asOf: Day): Int32Array {
  const first = `${asOf.slice(0, 8)}01` as Day
  const cuts = Int32Array.from(
    { length: MONTHS + 1 },
    (_, at) => dayNumber(addMonths(first, at - MONTHS + 1)) - 1,
  )
  cuts[MONTHS] = dayNumber(asOf)
  return cuts
}

/** What is open at a cut, in all buckets or from one on; `noDueDate` is never late. */
export function openAt(
  { open }: Pick<MonthlyLedger, 'open'>,
  cut: number,
  from = 0,
  to: number = BUCKETS,
): number {
  let total = 0
  for (let bucket = from; bucket < to; bucket++) total += open[cut * BUCKETS + bucket]!
  return total
}

/** What is late at a cut by more than the days that end before a bucket. */
export function lateAt(months: Pick<MonthlyLedger, 'open'>, cut: number, fromBucket = 1): number {
  return openAt(months, cut, fromBucket, BUCKETS - 1)
}

/** What is open and not late. */
export function currentAt(months: Pick<MonthlyLedger, 'open'>, cut: number): number {
  return openAt(months, cut) - lateAt(months, cut)
}
