import { day } from '#shared/domain/calendar.ts'
import { segmentsOf } from '#shared/domain/dunning/segments.ts'
import { expect, test } from 'vitest'

const today = day('2026-11-18')
test.each<[string, [string, string | null, string | null], string[]]>([
  ['registered 179 days ago', ['2026-05-23', null, null], ['new', 'new-and-inactive']],
  ['registered 180 days ago, never bought', ['2026-05-22', null, null], ['new-and-inactive']],
  ['came with the titles of an old system', ['2026-11-01', '2024-02-10', '2026-11-01'], ['traditional']],
  ['first title after an old registration', ['2020-01-01', '2026-11-01', '2026-11-01'], ['traditional']],
  ['bought 180 days ago', ['2020-01-01', '2020-02-01', '2026-05-22'], ['traditional']],
  ['bought 181 days ago', ['2020-01-01', '2020-02-01', '2026-05-21'], ['new-and-inactive']],
])('%s', (_, [registered, first, last], expected) => {
  const facts = {
    registeredOn: day(registered),
    firstPurchaseOn: first === null ? null : day(first),
    lastPurchaseOn: last === null ? null : day(last),
  }
  expect(segmentsOf({ ...facts, vip: false }, today)).toEqual(expected)
  expect(segmentsOf({ ...facts, vip: true }, today)).toEqual([...expected, 'vip'])
})
