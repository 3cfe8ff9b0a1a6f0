import { isBusinessDay } from '#shared/domain/business-days.ts'
import { addDays, day, DEFAULT_BANK_CALENDAR, weekday } from '#shared/domain/calendar.ts'
import { canContact } from '#shared/domain/dunning/contact-time.ts'
import { DEFAULT_CONTACT_RULES } from '#shared/domain/dunning/contact-rules.ts'
import type { StepOffset } from '#shared/domain/dunning/policy.ts'
import { policyPresets, presetIds } from '#shared/domain/dunning/presets.ts'
import { stepDay } from '#shared/domain/dunning/step-day.ts'
import { timelineOf } from '#shared/domain/dunning/timeline.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'

const calendar = DEFAULT_BANK_CALENDAR
const at = (amount: number, unit: StepOffset['unit'] = 'days') => ({ offset: { amount, unit } })

const exactly = (amount: number) => ({ offset: { amount, unit: 'hours', exact: true } as const })

describe('the day of a step', () => {
  test.each([
    ['on an ordinary week', '2026-08-05', at(5), '2026-08-10'],
    ['on the due day itself', '2026-08-05', at(0), '2026-08-05'],
    ['a Saturday moves on to Monday', '2026-08-05', at(3), '2026-08-10'],
    ['before the due day a Sunday moves back to Friday', '2026-08-05', at(-3), '2026-07-31'],
    ['Good Friday and the weekend after it', '2026-04-01', at(2), '2026-04-06'],
    ['the Friday before Easter, counted back', '2026-04-06', at(-3), '2026-04-02'],
    ['Carnival, counted back from Ash Wednesday', '2026-02-18', at(-1), '2026-02-13'],
    ['Christmas', '2026-12-24', at(1), '2026-12-28'],
    ['over the end of the year, whose last business day is closed', '2026-12-30', at(1), '2027-01-04'],
    ['29 February', '2024-02-28', at(1), '2024-02-29'],
    ['29 February 2028, which is Carnival', '2028-02-28', at(1), '2028-03-01'],
    ['business days jump weekends', '2026-08-05', at(5, 'business-days'), '2026-08-12'],
    ['business days count back', '2026-08-05', at(-3, 'business-days'), '2026-07-31'],
    ['zero business days is the due day', '2026-08-05', at(0, 'business-days'), '2026-08-05'],
    ['business days over Easter', '2026-04-01', at(2, 'business-days'), '2026-04-06'],
    ['24 hours count from the end of the due day', '2026-08-05', at(24, 'hours'), '2026-08-06'],
    ['one hour is the day after', '2026-08-05', at(1, 'hours'), '2026-08-06'],
    ['25 hours are two days', '2026-08-05', at(25, 'hours'), '2026-08-07'],
    ['24 hours after a Friday is Monday', '2026-08-07', at(24, 'hours'), '2026-08-10'],
    ['23 hours before is still the due day', '2026-08-05', at(-23, 'hours'), '2026-08-05'],
    ['24 hours before is the day before', '2026-08-05', at(-24, 'hours'), '2026-08-04'],
    ['as hours: 24 from midnight is the day after', '2026-08-05', exactly(24), '2026-08-06'],
    ['as hours: 38 is the day after too', '2026-08-05', exactly(38), '2026-08-06'],
    ['as hours: 48 is two days', '2026-08-05', exactly(48), '2026-08-07'],
    ['as hours: 14 is the due day', '2026-08-05', exactly(14), '2026-08-05'],
    ['as hours: 10 before is the eve', '2026-08-05', exactly(-10), '2026-08-04'],
    ['as hours: a Saturday moves on to Monday', '2026-08-07', exactly(38), '2026-08-10'],
  ])('%s', (_, due, step, expected) => {
    expect(stepDay(step, day(due), calendar)).toBe(expected)
  })

  test('a holiday of the house moves it too', () => {
    const own = { ...calendar, holidays: [{ on: '08-10' as const, name: 'Padroeira' }] }
    expect(stepDay(at(5), day('2026-08-05'), own)).toBe('2026-08-11')
  })
})

test.each([
  [24, 0],
  [38, 14 * 60],
  [-10, 14 * 60],
  [-48, 0],
  [0, 0],
])('%i hours come at their hour of the day', (hours, minute) => {
  const line = timelineOf(
    { steps: [{ ...policyPresets.house.steps[0]!, ...exactly(hours) }] },
    day('2026-08-05'),
    calendar,
  )
  expect(line.map((at) => at.minute)).toEqual([minute])
})

test('a step that a weekend moved may be taken from the first hour of its new day; days have no hour', () => {
  const [step] = policyPresets.house.steps
  const minuteFrom = (due: string, offset: StepOffset) =>
    timelineOf({ steps: [{ ...step!, offset }] }, day(due), calendar)[0]!.minute
  expect(minuteFrom('2026-08-07', exactly(38).offset)).toBe(0)
  expect(minuteFrom('2026-08-05', at(25, 'hours').offset)).toBe(0)
  expect(minuteFrom('2026-08-05', at(1).offset)).toBe(0)
})

const dueDays = fc
  .integer({ min: 0, max: 14_000 })
  .map((count) => addDays(day('2020-01-01'), count))
  .filter((on) => isBusinessDay(on, calendar))
const offsets = fc.record({
  amount: fc.integer({ min: -90, max: 400 }),
  unit: fc.constantFrom<StepOffset['unit']>('days', 'business-days', 'hours'),
})
// Before the due day a weekend brings steps forward, past others of the Friday: one of the two is refused as of the same day.
const hours = fc.integer({ min: 0, max: 4000 })

property.prop([dueDays, hours, hours])(
  'more hours never come before fewer, day and hour together',
  (due, one, other) => {
    const momentOf = (amount: number) => {
      const [at] = timelineOf(
        { steps: [{ ...policyPresets.house.steps[0]!, ...exactly(amount) }] },
        due,
        calendar,
      )
      return `${at!.on} ${String(at!.minute).padStart(4, '0')}`
    }
    const [first, second] = one <= other ? [one, other] : [other, one]
    expect(momentOf(first) <= momentOf(second)).toBe(true)
  },
)

property.prop([dueDays, offsets])('never falls on a day without contact', (due, offset) => {
  const on = stepDay({ offset }, due, calendar)
  const moment = { state: null, on, minute: 600, calendar }
  expect(canContact(DEFAULT_CONTACT_RULES, moment)).toEqual({ ok: true })
  expect(weekday(on)).toBeLessThan(6)
})

property.prop([dueDays, offsets])(
  'a step before the due day never comes after it, and the reverse',
  (due, offset) => {
    const on = stepDay({ offset }, due, calendar)
    if (offset.amount <= 0) expect(on <= due).toBe(true)
    else expect(on > due).toBe(true)
  },
)

property.prop([dueDays, offsets, offsets])(
  'a later step of the same unit never comes before an earlier one',
  (due, one, other) => {
    const same = { ...other, unit: one.unit }
    const [first, second] = one.amount <= same.amount ? [one, same] : [same, one]
    expect(stepDay({ offset: first }, due, calendar) <= stepDay({ offset: second }, due, calendar)).toBe(true)
  },
)

property.prop([dueDays, fc.constantFrom(...presetIds)])(
  'a timeline is in order and has every step once',
  (due, id) => {
    const line = timelineOf(policyPresets[id], due, calendar)
    const days = line.map(({ on }) => on)
    expect(days).toEqual([...days].sort())
    expect(line.map(({ step }) => step.id).sort()).toEqual(
      policyPresets[id].steps.map((step) => step.id).sort(),
    )
  },
)
