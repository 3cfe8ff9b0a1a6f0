import { fc, test } from '@fast-check/vitest'
import { Temporal } from 'temporal-polyfill'
import { describe, expect } from 'vitest'
import {
  addDays,
  addMonths,
  type Day,
  day,
  dayNumber,
  dayOf,
  daysBetween,
  daySchema,
  userHolidaySchema,
  weekday,
} from '#shared/domain/calendar.ts'

const FIRST = 7305
const LAST = 47_481
const anyDay = fc.integer({ min: FIRST, max: LAST }).map((count) => dayOf(count))

describe('days', () => {
  test('every day from 1990 to 2099 is numbered, written and named as Temporal does', () => {
    const epoch = Temporal.PlainDate.from('1970-01-01')
    let count = FIRST
    for (let date = Temporal.PlainDate.from('1990-01-01'); date.year < 2100; date = date.add({ days: 1 })) {
      const text = date.toString()
      // Plain comparison first: forty thousand assertions would take longer than the arithmetic.
      if (
        dayNumber(text as Day) !== count ||
        dayOf(count) !== text ||
        weekday(text as Day) !== date.dayOfWeek
      ) {
        expect.fail(`${text} is ${dayNumber(text as Day)}, ${dayOf(count)}, ${weekday(text as Day)}`)
      }
      count++
    }
    expect(count - 1).toBe(LAST)
    expect(epoch.until('2099-12-31').days).toBe(LAST)
  })

  test.prop([anyDay, fc.integer({ min: -3000, max: 3000 })])(
    'moving by days is undone by counting',
    (start, n) => {
      expect(daysBetween(start, addDays(start, n))).toBe(n)
      expect(addDays(start, n)).toBe(Temporal.PlainDate.from(start).add({ days: n }).toString())
    },
  )

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-05-10', 0, '2026-05-10'],
  ])('%s and %i months is %s', (start, months, end) => {
    expect(addMonths(day(start), months)).toBe(end)
  })

  test.each([
    '2026-02-29',
    '2026-13-01',
    '1989-12-31',
    '2100-01-01',
    '2026-1-1',
    '22/11/2026',
    '2026-11-22T00:00',
    '',
  ])('%s is no day', (text) => {
    expect(daySchema.safeParse(text).success).toBe(false)
    expect(() => day(text)).toThrow(RangeError)
  })

  test('a user holiday is a day or a month and day', () => {
    const accepts = (on: string) => userHolidaySchema.safeParse({ on, name: 'Aniversário' }).success
    expect(['2026-01-25', '01-25', '02-29'].map(accepts)).toEqual([true, true, true])
    expect(['13-01', '25/01', '2026-02-30', '1-5'].map(accepts)).toEqual([false, false, false, false])
  })
})
