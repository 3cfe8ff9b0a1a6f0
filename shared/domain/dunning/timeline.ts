import type { BankCalendar, Day } from '../calendar.ts'
import type { DunningPolicy, DunningStep } from './policy.ts'
import { plannedDay, stepDay, stepMinute } from './step-day.ts'

/**
 * A step with the day it falls on for one title; `planned` is another one where weekends or holidays moved it. `minute` is
 * that of the day from which it may be taken: one that was moved may be taken from the first.
 */
export type StepOnDay = { step: DunningStep; planned: Day; on: Day; minute: number }

/** The steps of a policy for a title, in the order of their days; on the same day as the policy has them (K09). */
export function timelineOf(
  { steps }: Pick<DunningPolicy, 'steps'>,
  adjustedDueOn: Day,
  calendar: BankCalendar,
): StepOnDay[] {
  return steps
    .map((step) => {
      const planned = plannedDay(step, adjustedDueOn, calendar)
      const on = stepDay(step, adjustedDueOn, calendar)
      return { step, planned, on, minute: on === planned ? stepMinute(step) : 0 }
    })
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}
