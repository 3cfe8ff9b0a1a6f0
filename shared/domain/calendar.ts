import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** A civil day, `YYYY-MM-DD`, between 1990 and 2099. Never a moment: no time zone can move it. */
export const daySchema = z.iso
  .date()
  .refine((value) => value >= '1990-01-01' && value <= '2099-12-31', { error: 'day-out-of-range' })
  .brand<'Day'>()
export type Day = z.infer<typeof daySchema>

/** A civil day as `daySchema`, but from 1900 on: births, foundations and the dates on old papers. */
export const pastDaySchema = z.iso
  .date()
  .refine((value) => value >= '1900-01-01' && value <= '2099-12-31', { error: 'day-out-of-range' })
  .brand<'Day'>()

/** Days since 1970-01-01. */
export type DayNumber = number

/** Brands text that is a real day; throws `RangeError` otherwise. */
export function day(text: string): Day {
  const parsed = daySchema.safeParse(text)
  if (!parsed.success) throw new RangeError(`not a day: ${text}`)
  return parsed.data
}

const DAYS_PER_ERA = 146_097
/** Days since 1970-01-01 of a day; the proleptic Gregorian count, hand-written because ledgers convert millions. */
export function dayNumber(value: Day): DayNumber {
  const month = Number(value.slice(5, 7))
  const year = Number(value.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(value.slice(8, 10)) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - 719_468
}

/** The day of a count of days since 1970-01-01. */
export function dayOf(count: DayNumber): Day {
  const shifted = count + 719_468
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as Day
}

/** Calendar days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day `count` calendar days later (earlier when negative). */
export function addDays(value: Day, count: number): Day {
  return dayOf(dayNumber(value) + count)
}

/** The same day `count` months later (earlier when negative), or the last day of that month when it has none. */
export function addMonths(value: Day, count: number): Day {
  return Temporal.PlainDate.from(value).add({ months: count }).toString() as Day
}

/** 1 (Monday) to 7 (Sunday). */
export function weekday(value: Day): number {
  return ((((dayNumber(value) + 3) % 7) + 7) % 7) + 1
}

/** A holiday the user adds: one day, or every year on `MM-DD` (R8.3). */
export const userHolidaySchema = z.object({
  on: z.union([daySchema, z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)]),
  name: z.string().trim().min(2).max(60),
})
export type UserHoliday = z.infer<typeof userHolidaySchema>

/** What decides whether banks open: the user's table and whether the last business day of the year counts (R8.2). */
export const bankCalendarSchema = z.object({
  holidays: z.array(userHolidaySchema).max(500),
  lastBusinessDayOfYearCloses: z.boolean(),
})
export type BankCalendar = z.infer<typeof bankCalendarSchema>

export const DEFAULT_BANK_CALENDAR: BankCalendar = { holidays: [], lastBusinessDayOfYearCloses: true }
