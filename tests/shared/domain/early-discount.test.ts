import { day, dayNumber } from '#shared/domain/calendar.ts'
import {
  discountOn,
  earlyDiscount,
  type EarlyDiscounts,
  earlyDiscountsSchema,
} from '#shared/domain/early-discount.ts'
import { centavos } from '#shared/domain/money.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

const STEPS: EarlyDiscounts = [
  { daysBefore: 10, basisPoints: 500 },
  { daysBefore: 3, basisPoints: 200 },
]
const DUE = day('2026-12-07')
const open = {
  dueOn: DUE,
  standing: { principal: centavos(30_000), status: 'open' as const },
  contested: false,
}

describe('what who pays early saves (K06)', () => {
  it.each([
    ['2026-11-01', { amount: 1500, until: '2026-11-27' }],
    ['2026-11-27', { amount: 1500, until: '2026-11-27' }],
    ['2026-11-28', { amount: 600, until: '2026-12-04' }],
    ['2026-12-04', { amount: 600, until: '2026-12-04' }],
    ['2026-12-05', null],
    ['2026-12-20', null],
  ])('on %s', (on, expected) => {
    expect(earlyDiscount(open, day(on), STEPS)).toEqual(expected)
  })

  it.each([
    ['late', { ...open, standing: { ...open.standing, status: 'overdue' as const } }],
    ['paid', { ...open, standing: { principal: centavos(0), status: 'paid' as const } }],
    ['contested', { ...open, contested: true }],
    ['without a due date', { ...open, dueOn: null }],
    [
      'so small that it rounds to nothing',
      { ...open, standing: { principal: centavos(9), status: 'open' as const } },
    ],
  ])('is not offered on a title that is %s', (_, title) => {
    expect(earlyDiscount(title, day('2026-11-01'), STEPS)).toBeNull()
  })

  it('is nothing for a house that offers none', () => {
    expect(earlyDiscount(open, day('2026-11-01'), undefined)).toBeNull()
    expect(earlyDiscount(open, day('2026-11-01'), [])).toBeNull()
  })

  it.each([
    ['later steps that give more', [STEPS[1]!, STEPS[0]!]],
    ['the same day twice', [STEPS[0]!, STEPS[0]!]],
    ['less for paying earlier', [{ daysBefore: 10, basisPoints: 100 }, STEPS[1]!]],
    ['four steps', [30, 20, 10, 5].map((daysBefore) => ({ daysBefore, basisPoints: daysBefore * 10 }))],
  ])('refuses %s', (_, steps) => {
    expect(earlyDiscountsSchema.safeParse(steps).success).toBe(false)
  })
})

const tables = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 180 }), fc.integer({ min: 1, max: 5000 })), {
    maxLength: 3,
    selector: ([days]) => days,
  })
  .map((given) => {
    const days = given.map(([daysBefore]) => daysBefore).toSorted((one, other) => other - one)
    const points = [...new Set(given.map(([, basisPoints]) => basisPoints))].toSorted(
      (one, other) => other - one,
    )
    return points.map((basisPoints, at) => ({ daysBefore: days[at]!, basisPoints }))
  })

describe('laws', () => {
  property.prop([tables, fc.integer({ min: 1, max: 100_000_000 }), fc.integer({ min: -200, max: 30 })])(
    'waiting never saves more, nothing is saved after the due date, and at most half ever',
    (steps, principal, offset) => {
      expect(earlyDiscountsSchema.safeParse(steps).success).toBe(true)
      const dueDay = dayNumber(DUE)
      const on = dueDay + offset
      const today = discountOn({ principal, dueDay, on }, steps)
      expect(discountOn({ principal, dueDay, on: on + 1 }, steps)).toBeLessThanOrEqual(today)
      expect(today).toBeLessThanOrEqual(Math.ceil(principal / 2))
      if (offset > 0) expect(today).toBe(0)
      expect(discountOn({ principal, dueDay: -1, on }, steps)).toBe(0)
    },
  )
})
