import { addDays, day } from '#shared/domain/calendar.ts'
import { isClockBehind } from '#shared/domain/clock-behind.ts'
import { expect, test } from 'vitest'

const written = day('2026-11-23')

test.each([
  [0, false],
  // Written in UTC, in the evening it is already tomorrow there.
  [-1, false],
  [-2, true],
  [-31, true],
  [400, false],
])('a clock that is %i days from what was written last is behind: %s', (days, behind) => {
  expect(isClockBehind(addDays(written, days), written)).toBe(behind)
})

test('before anything is written no clock is behind', () => {
  expect(isClockBehind(written, null)).toBe(false)
})
