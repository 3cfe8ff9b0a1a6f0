import { addBusinessDays, isBusinessDay } from '../business-days.ts'
import { addDays, type BankCalendar, type Day } from '../calendar.ts'
import type { StepOffset } from './policy.ts'

/** Days from the due day to the one on which hours end, and the minute of that day from which the step may be taken. */
export function placeOfHours({ amount, exact }: Pick<StepOffset, 'amount' | 'exact'>): {
  days: number
  minute: number
} {
  // Never minus zero, which is another number to `Object.is`.
  if (!exact) return { days: Math.ceil(amount / 24) + 0, minute: 0 }
  const days = Math.floor(amount / 24)
  return { days, minute: (amount - days * 24) * 60 }
}

/** The day a step is written down for, before it gives way to weekends and holidays. */
export function plannedDay(
  { offset }: { offset: StepOffset },
  adjustedDueOn: Day,
  calendar: BankCalendar,
): Day {
  const { amount, unit } = offset
  if (unit === 'business-days') return addBusinessDays(adjustedDueOn, amount, calendar)
  return addDays(adjustedDueOn, unit === 'hours' ? placeOfHours(offset).days : amount)
}

/** The minute of its day from which a step may be taken; 0 for one that has no hour (R08). */
export function stepMinute({ offset }: { offset: StepOffset }): number {
  return offset.unit === 'hours' ? placeOfHours(offset).minute : 0
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
