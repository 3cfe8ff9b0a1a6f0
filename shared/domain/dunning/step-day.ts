import { addBusinessDays, isBusinessDay } from '../business-days.ts'
import { addDays, type BankCalendar, type Day } from '../calendar.ts'
import type { StepOffset } from './policy.ts'

/** Whole days from the due day at which hours end: they count from the end of it, so 24 hours is the day after. */
export function daysOfHours(hours: number): number {
  // Never minus zero, which is another number to `Object.is`.
  return Math.ceil(hours / 24) + 0
}

/** The day a step is written down for, before it gives way to weekends and holidays. */
export function plannedDay(
  { offset: { amount, unit } }: { offset: StepOffset },
  adjustedDueOn: Day,
  calendar: BankCalendar,
): Day {
  if (unit === 'business-days') return addBusinessDays(adjustedDueOn, amount, calendar)
  return addDays(adjustedDueOn, unit === 'hours' ? daysOfHours(amount) : amount)
}

/**
 * The day on which a step falls for a title, from its adjusted due day (R1.14). One that falls on a day without business moves
 * to the next one; before the due day, to the business day before, so that a reminder never comes late (K10).
 */
export function stepDay(step: { offset: StepOffset }, adjustedDueOn: Day, calendar: BankCalendar): Day {
  const planned = plannedDay(step, adjustedDueOn, calendar)
  const way = planned < adjustedDueOn ? -1 : 1
  let on = planned
  while (!isBusinessDay(on, calendar)) on = addDays(on, way)
  return on
}
