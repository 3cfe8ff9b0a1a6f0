import { day, type Day } from '#shared/domain/calendar.ts'

/** The day on the wall calendar where the computer stands. */
export function civilDay(now: Date): Day {
  const [year, month, date] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return day(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
}
