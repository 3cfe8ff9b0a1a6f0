import { addDays, type Day } from './calendar.ts'

/** Whether the computer's day lies before what was written last: its clock was set back. A day's difference is a time zone. */
export function isClockBehind(today: Day, writtenOn: Day | null): boolean {
  return writtenOn !== null && today < addDays(writtenOn, -1)
}
