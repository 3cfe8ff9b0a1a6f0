import { getHolidays } from '@brazilian-utils/brazilian-utils/get-holidays'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  addBusinessDays,
  bankHolidays,
  isBusinessDay,
  makeAdjuster,
  nextBusinessDay,
} from '#shared/domain/business-days.ts'
import {
  type BankCalendar,
  DEFAULT_BANK_CALENDAR,
  day,
  dayNumber,
  dayOf,
  type UserHoliday,
} from '#shared/domain/calendar.ts'
import { referenceClosedDays } from './reference-aging.ts'

const PLAIN: BankCalendar = { holidays: [], lastBusinessDayOfYearCloses: false }
const anyDay = fc.integer({ min: 7305, max: 47_400 }).map((count) => dayOf(count))
const yearly = (on: string): UserHoliday => ({ on, name: 'Feriado municipal' })

/** The lists published for banks, weekends included (R8.1). */
const PUBLISHED = {
  2023: '01-01 02-20 02-21 04-07 04-21 05-01 06-08 09-07 10-12 11-02 11-15 12-25',
  2024: '01-01 02-12 02-13 03-29 04-21 05-01 05-30 09-07 10-12 11-02 11-15 11-20 12-25',
  2025: '01-01 03-03 03-04 04-18 04-21 05-01 06-19 09-07 10-12 11-02 11-15 11-20 12-25',
  2026: '01-01 02-16 02-17 04-03 04-21 05-01 06-04 09-07 10-12 11-02 11-15 11-20 12-25',
  2027: '01-01 02-08 02-09 03-26 04-21 05-01 05-27 09-07 10-12 11-02 11-15 11-20 12-25',
}

describe('bank holidays', () => {
  test.each(Object.entries(PUBLISHED))('of %s are the published ones', (year, days) => {
    const found = bankHolidays(Number(year), PLAIN).map(({ on }) => on)
    expect(found).toEqual(days.split(' ').map((monthDay) => `${year}-${monthDay}`))
  })

  test('Easter agrees with a library in every year from 1990 to 2099', () => {
    for (let year = 1990; year <= 2099; year++) {
      const friday = getHolidays(year).find(({ name }) => name === 'Sexta-feira Santa')!.date
      const expected = new Date(Date.UTC(year, friday.getMonth(), friday.getDate()))
        .toISOString()
        .slice(0, 10)
      expect(bankHolidays(year, PLAIN).find(({ name }) => name === 'Sexta-feira Santa')?.on).toBe(expected)
    }
  })

  test.each([
    [2024, '2024-12-31'],
    [2025, '2025-12-31'],
    [2027, '2027-12-31'],
    // 31 December 2028 is a Sunday.
    [2028, '2028-12-29'],
    [2033, '2033-12-30'],
  ])('the last business day of %i, %s, closes when the calendar says so', (year, last) => {
    expect(bankHolidays(year, DEFAULT_BANK_CALENDAR).at(-1)?.on).toBe(last)
    expect(isBusinessDay(day(last), DEFAULT_BANK_CALENDAR)).toBe(false)
    expect(isBusinessDay(day(last), PLAIN)).toBe(true)
  })

  test("the user's table closes one day or one a year, and skips days that do not exist", () => {
    const calendar = {
      ...PLAIN,
      holidays: [yearly('01-25'), yearly('2026-07-09'), yearly('02-29'), yearly('02-30')],
    }
    expect(isBusinessDay(day('2027-01-25'), calendar)).toBe(false)
    expect(isBusinessDay(day('2026-07-09'), calendar)).toBe(false)
    expect(isBusinessDay(day('2027-07-09'), calendar)).toBe(true)
    expect(isBusinessDay(day('2028-02-29'), calendar)).toBe(false)
    expect(bankHolidays(2026, calendar)).toHaveLength(15)
    expect(bankHolidays(2028, calendar)).toHaveLength(15)
  })

  test("the last business day moves before the user's holidays", () => {
    const calendar = { lastBusinessDayOfYearCloses: true, holidays: [yearly('12-31'), yearly('12-30')] }
    expect(bankHolidays(2026, calendar).map(({ on }) => on)).toContain('2026-12-29')
  })

  test('are the same days as the reference calculation, every year', () => {
    const calendar = { lastBusinessDayOfYearCloses: true, holidays: [yearly('01-25'), yearly('2031-07-09')] }
    for (let year = 1990; year <= 2099; year++) {
      const found = new Set<string>(bankHolidays(year, calendar).map(({ on }) => on))
      const expected = [...referenceClosedDays(year, calendar)].filter((on) => on.startsWith(String(year)))
      expect([...found].sort()).toEqual(expected.sort())
    }
  })

  test('Ash Wednesday, Holy Thursday and Christmas Eve are business days (R8.2)', () => {
    for (const open of ['2026-02-18', '2026-04-02', '2026-12-24', '2026-10-28']) {
      expect(isBusinessDay(day(open), DEFAULT_BANK_CALENDAR)).toBe(true)
    }
  })
})

describe('business days', () => {
  test.each([
    ['2026-10-10', '2026-10-13'],
    ['2026-11-15', '2026-11-16'],
    ['2026-11-20', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
    // Friday's end of year, its weekend and New Year's Day.
    ['2027-12-31', '2028-01-03'],
    ['2026-02-14', '2026-02-18'],
  ])('what falls on %s is payable on %s (R1.14)', (due, payable) => {
    expect(nextBusinessDay(day(due), DEFAULT_BANK_CALENDAR)).toBe(payable)
  })

  test.prop([anyDay])('the next one is open, not before, and nothing between is open', (start) => {
    const next = nextBusinessDay(start, DEFAULT_BANK_CALENDAR)
    expect(isBusinessDay(next, DEFAULT_BANK_CALENDAR)).toBe(true)
    expect(next >= start).toBe(true)
    for (let count = dayNumber(start); count < dayNumber(next); count++) {
      expect(isBusinessDay(dayOf(count), DEFAULT_BANK_CALENDAR)).toBe(false)
    }
    expect(nextBusinessDay(next, DEFAULT_BANK_CALENDAR)).toBe(next)
  })

  test.prop([anyDay])('day numbers are adjusted like days, the first time and again', (start) => {
    const adjust = makeAdjuster(DEFAULT_BANK_CALENDAR)
    const expected = dayNumber(nextBusinessDay(start, DEFAULT_BANK_CALENDAR))
    expect([adjust(dayNumber(start)), adjust(dayNumber(start))]).toEqual([expected, expected])
  })

  test('no due date stays none, and another calendar has its own table', () => {
    const monday = day('2026-01-26')
    const closing = { ...PLAIN, holidays: [yearly('01-26')] }
    expect(makeAdjuster(PLAIN)(-1)).toBe(-1)
    expect(makeAdjuster(PLAIN)(dayNumber(monday))).toBe(dayNumber(monday))
    expect(makeAdjuster(closing)(dayNumber(monday))).toBe(dayNumber(monday) + 1)
    expect(makeAdjuster(PLAIN)(dayNumber(monday))).toBe(dayNumber(monday))
  })

  test.each([
    ['2026-11-19', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-23', 5, '2026-11-30'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-11-23', -1, '2026-11-19'],
  ])('%s and %i business days is %s', (start, count, end) => {
    expect(addBusinessDays(day(start), count, DEFAULT_BANK_CALENDAR)).toBe(end)
  })

  test.prop([anyDay, fc.integer({ min: 1, max: 40 })])(
    'business days are added one at a time',
    (start, count) => {
      const before = addBusinessDays(start, count - 1, DEFAULT_BANK_CALENDAR)
      const end = addBusinessDays(start, count, DEFAULT_BANK_CALENDAR)
      expect(addBusinessDays(before, 1, DEFAULT_BANK_CALENDAR)).toBe(end)
      expect(isBusinessDay(end, DEFAULT_BANK_CALENDAR)).toBe(true)
    },
  )
})
