import { addBusinessDays, isBusinessDay } from '../business-days.ts'
import { addDays, type BankCalendar, type Day } from '../calendar.ts'
import type { StepOffset } from './policy.ts'

/**
 * The day on which a step falls for a title, from its adjusted due day (R1.14). Hours count from the end of that day, so 24
 * hours is the day after. A step that falls on a day without business moves to the next one; before the due day, to the
 * business day before, so that a reminder never comes late (K10).
 */
export function stepDay(
  { offset: { amount, unit } }: { offset: StepOffset },
  adjustedDueOn: Day,
  calendar: BankCalendar,
): Day {
  if (unit === 'business-days' && amount !== 0) return addBusinessDays(adjustedDueOn, amount, calendar)
  const days = unit === 'hours' ? Math.ceil(amount / 24) : amount
  let on = addDays(adjustedDueOn, days)
  while (!isBusinessDay(on, calendar)) on = addDays(on, days < 0 ? -1 : 1)
  return on
}
