import { addMonths, type Day, type DayNumber, day, dayNumber } from './calendar.ts'

/** Months looked back on for purchases; the score itself looks at twelve. */
const MONTHS_KEPT = 24

/** The stretches of time a behaviour is measured over, worked out once for all customers. */
export interface BehaviourWindow {
  today: DayNumber
  /** A day after this one lies in the last twelve months. */
  twelveAgo: DayNumber
  /** A day after this one lies in the last three. */
  threeAgo: DayNumber
  /** `2026-11`, oldest first, this month last. */
  monthNames: readonly string[]
  /** First day of each of `monthNames`, in their order. */
  monthStarts: readonly DayNumber[]
  /** A month in which something was paid later than this, in days, is not one on time (M13). */
  stepToleranceDays: number
  /** Benefits come back after so many days with nothing overdue (E22). */
  benefitsReturnAfterDays: number
}

/** The window that ends on a day, by the days a policy gives. */
export function behaviourWindow(
  today: Day,
  rules: Pick<BehaviourWindow, 'stepToleranceDays' | 'benefitsReturnAfterDays'>,
): BehaviourWindow {
  const first = day(`${today.slice(0, 7)}-01`)
  const months = Array.from({ length: MONTHS_KEPT }, (_, at) => addMonths(first, at + 1 - MONTHS_KEPT))
  return {
    today: dayNumber(today),
    twelveAgo: dayNumber(addMonths(today, -12)),
    threeAgo: dayNumber(addMonths(today, -3)),
    monthNames: months.map((month) => month.slice(0, 7)),
    monthStarts: months.map(dayNumber),
    stepToleranceDays: rules.stepToleranceDays,
    benefitsReturnAfterDays: rules.benefitsReturnAfterDays,
  }
}

/** The position of a day's month in `monthNames`; −1 before the first. What comes after today counts as this month. */
export function monthIndex({ monthStarts }: BehaviourWindow, on: DayNumber): number {
  let at = monthStarts.length - 1
  while (at >= 0 && monthStarts[at]! > on) at--
  return at
}
