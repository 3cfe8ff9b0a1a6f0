import { stalenessOf } from '#shared/domain/bank/staleness.ts'
import { DEFAULT_BANK_CALENDAR, type Day, day } from '#shared/domain/calendar.ts'
import { expect, test } from 'vitest'

const TODAY = day('2026-11-23')
const file = (until: string, importedOn = until, account = '1') => ({
  bank: '341',
  agency: '0001',
  account,
  importedOn: day(importedOn),
  to: day(until),
  createdOn: null,
})
const on = (files: ReturnType<typeof file>[], today: Day = TODAY) =>
  stalenessOf(files, today, DEFAULT_BANK_CALENDAR)

test.each([
  // From the 17th to Monday the 23rd there are three business days: Friday the 20th is a holiday.
  ['2026-11-17', 3, false],
  ['2026-11-16', 4, true],
  ['2026-11-19', 1, false],
  ['2026-11-23', 0, false],
])('news up to %s are %d business days old', (until, businessDays, stale) => {
  expect(on([file(until)])).toMatchObject({ businessDays, stale })
})

test('the newest file of an account counts, the oldest account warns', () => {
  const files = [file('2026-11-19'), file('2026-11-03'), file('2026-11-10', '2026-11-10', '2')]
  expect(on(files)).toMatchObject({
    stale: true,
    accounts: [
      { account: '2', until: '2026-11-10' },
      { account: '1', until: '2026-11-19' },
    ],
  })
})

test('an account that nobody imports any more does not warn while another is used', () => {
  expect(on([file('2026-11-20'), file('2026-03-02', '2026-03-02', 'fechada')])).toMatchObject({
    stale: false,
  })
  expect(on([file('2026-03-02', '2026-03-02', 'fechada')])).toMatchObject({ stale: true })
})

test('a file that tells of days to come is news of today', () => {
  expect(on([file('2026-12-31', '2026-11-20')])).toMatchObject({
    businessDays: 0,
    accounts: [{ until: TODAY }],
  })
})

test('without any file there is nothing to be old', () => {
  expect(on([])).toEqual({ stale: false, businessDays: 0, accounts: [] })
})
