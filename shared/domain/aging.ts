import type { DayNumber } from './calendar.ts'

/** Aging buckets by days late, in order (R9.4). `noDueDate` is what has no due date and so is never late. */
export const agingBuckets = [
  'notDue',
  'd1to30',
  'd31to60',
  'd61to90',
  'd91to180',
  'd181to365',
  'over365',
  'noDueDate',
] as const
export type AgingBucket = (typeof agingBuckets)[number]

/** Last day late of each bucket from `notDue` to `d181to365`. */
const LAST_DAY = [0, 30, 60, 90, 180, 365]
export const NO_DUE_DATE = agingBuckets.length - 1

/** The position in `agingBuckets` of a title due on `dueDay` (−1: none) as of `asOf`; `dueDay` is the adjusted one. */
export function agingBucketIndex(dueDay: DayNumber, asOf: DayNumber): number {
  if (dueDay < 0) return NO_DUE_DATE
  const daysLate = asOf - dueDay
  let index = 0
  while (index < LAST_DAY.length && daysLate > LAST_DAY[index]!) index++
  return index
}
