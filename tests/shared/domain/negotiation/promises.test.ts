import { addBusinessDays, isBusinessDay } from '#shared/domain/business-days.ts'
import { addDays, type Day, day, DEFAULT_BANK_CALENDAR } from '#shared/domain/calendar.ts'
import { promiseMeasures } from '#shared/domain/negotiation/promise-measures.ts'
import {
  holdsCollection,
  lastDayOf,
  type PromisePayment,
  type PromiseStanding,
  promiseStanding,
  type PromiseTerms,
} from '#shared/domain/negotiation/promise-standing.ts'
import { centavos } from '#shared/domain/money.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'

const calendar = DEFAULT_BANK_CALENDAR
const MONDAY = day('2026-11-23')

const promise = (part: Partial<PromiseTerms> = {}): PromiseTerms => ({
  on: MONDAY,
  dueOn: day('2026-11-27'),
  amount: centavos(100_000),
  paidBefore: [],
  replaced: null,
  cancellation: null,
  ...part,
})
const paid = (amount: number, paidOn: Day, id = `p${paidOn}${amount}`, agreed = false): PromisePayment => ({
  id,
  paidOn,
  amount,
  agreed,
})
const standing = (terms: PromiseTerms, payments: PromisePayment[], on: Day) =>
  promiseStanding(terms, payments, calendar, on)

describe('a promise for Friday 27 November', () => {
  const monday = day('2026-11-30')
  test('is open until the business day after, and broken on the next', () => {
    expect(standing(promise(), [], day('2026-11-27'))).toBe('open')
    expect(standing(promise(), [], monday)).toBe('open')
    expect(standing(promise(), [], day('2026-12-01'))).toBe('broken')
  })
  test('is kept by 95 % of it, and by no centavo less', () => {
    expect(standing(promise(), [paid(95_000, monday)], monday)).toBe('kept')
    expect(standing(promise(), [paid(94_999, monday)], addDays(monday, 1))).toBe('partial')
  })
  test('is not kept by money that came before it was made, nor after its last day', () => {
    const before = paid(100_000, addDays(MONDAY, -1))
    const morning = paid(100_000, MONDAY, 'morning')
    const late = paid(100_000, addDays(monday, 1))
    expect(standing(promise({ paidBefore: ['morning'] }), [before, morning, late], addDays(monday, 2))).toBe(
      'broken',
    )
  })
  test('gives way to another, and to an agreement', () => {
    const replaced = { on: day('2026-11-25'), byId: 'x' }
    expect(standing(promise({ replaced }), [], day('2026-11-24'))).toBe('open')
    expect(standing(promise({ replaced }), [paid(100_000, day('2026-11-25'))], monday)).toBe('rescheduled')
    expect(standing(promise({ replaced }), [paid(100_000, day('2026-11-24'))], monday)).toBe('kept')
    expect(standing(promise(), [paid(100_000, day('2026-11-24'), 'a', true)], addDays(monday, 1))).toBe(
      'rescheduled',
    )
  })
  test('keeps the house quiet until its grace is over', () => {
    const quiet = (on: Day, afterPromiseDays: number, payments: PromisePayment[] = []) =>
      holdsCollection(promise(), payments, { calendar, afterPromiseDays }, on)
    expect(quiet(MONDAY, 0)).toBe(true)
    expect(quiet(monday, 1)).toBe(true)
    expect(quiet(addDays(monday, 1), 1)).toBe(false)
    expect(quiet(monday, 0)).toBe(false)
    expect(quiet(addDays(monday, 1), 3)).toBe(true)
    expect(quiet(monday, 1, [paid(100_000, MONDAY)])).toBe(false)
    expect(quiet(addDays(MONDAY, -1), 1)).toBe(false)
  })
})

const offset = fc.integer({ min: -5, max: 20 })
const payments = fc
  .array(fc.record({ days: offset, amount: fc.integer({ min: 1, max: 120_000 }), agreed: fc.boolean() }), {
    maxLength: 6,
  })
  .map((list) =>
    list.map(({ days, amount, agreed }, at) => paid(amount, addDays(MONDAY, days), `p${at}`, agreed)),
  )
const promises = fc
  .record({
    due: fc.integer({ min: 0, max: 12 }),
    amount: fc.integer({ min: 1, max: 200_000 }),
    replaced: fc.option(fc.integer({ min: 0, max: 15 })),
    cancelled: fc.option(fc.integer({ min: 0, max: 15 })),
  })
  .map(({ due, amount, replaced, cancelled }) =>
    promise({
      dueOn: addDays(MONDAY, due),
      amount: centavos(amount),
      replaced: replaced === null ? null : { on: addDays(MONDAY, replaced), byId: 'x' },
      cancellation: cancelled === null ? null : { on: addDays(MONDAY, cancelled), reason: 'Engano' },
    }),
  )
const better: Record<PromiseStanding, number> = {
  broken: 0,
  partial: 1,
  open: 2,
  rescheduled: 2,
  kept: 3,
  cancelled: 4,
}

describe('laws of promises', () => {
  property.prop([promises, payments, offset, fc.tuple(fc.integer({ min: 1, max: 120_000 }), offset)])(
    'one more payment never makes it worse',
    (terms, list, on, [amount, paidOn]) => {
      const asOf = addDays(MONDAY, on)
      const more = [...list, paid(amount, addDays(MONDAY, paidOn), 'more')]
      expect(better[standing(terms, more, asOf)]).toBeGreaterThanOrEqual(better[standing(terms, list, asOf)])
    },
  )
  property.prop([promises, payments])(
    'what ended stays ended, as long as nothing is taken back',
    (terms, list) => {
      const after = addBusinessDays(terms.dueOn, 2, calendar)
      const days = Array.from({ length: 30 }, (_, at) => standing(terms, list, addDays(after, at)))
      const settled = days.at(-1)!
      const firstSettled = days.indexOf(settled)
      expect(new Set(days.slice(firstSettled)).size).toBe(1)
      expect(settled).not.toBe('open')
    },
  )
  property.prop([promises, payments, offset])('each is counted once, whatever it is', (terms, list, on) => {
    const asOf = addDays(MONDAY, Math.max(0, on))
    const { byStanding, ended, kept } = promiseMeasures([{ promise: terms, payments: list }], calendar, asOf)
    expect(Object.values(byStanding).reduce((a, b) => a + b, 0)).toBe(1)
    expect(byStanding[standing(terms, list, asOf)]).toBe(1)
    expect(ended.count).toBe(byStanding.kept + byStanding.partial + byStanding.broken)
    expect(kept.count).toBe(byStanding.kept)
  })
  property.prop([fc.integer({ min: 0, max: 700 })])(
    'its last day is a business day after its day',
    (days) => {
      const dueOn = addDays(MONDAY, days)
      const last = lastDayOf({ dueOn }, calendar)
      expect(last > dueOn).toBe(true)
      expect(isBusinessDay(last, calendar)).toBe(true)
    },
  )
})

test('measures say how many were kept, of how much, and how soon', () => {
  const on = day('2026-12-10')
  const { ended, kept, tenthsOfDayToPay } = promiseMeasures(
    [
      { promise: promise(), payments: [paid(40_000, addDays(MONDAY, 1)), paid(60_000, addDays(MONDAY, 3))] },
      { promise: promise(), payments: [] },
      { promise: promise({ on: day('2027-01-05') }), payments: [] },
    ],
    calendar,
    on,
  )
  expect(ended).toEqual({ count: 2, amount: 200_000 })
  expect(kept).toEqual({ count: 1, amount: 100_000 })
  // Enough had come in on the third day.
  expect(tenthsOfDayToPay).toBe(30)
})
