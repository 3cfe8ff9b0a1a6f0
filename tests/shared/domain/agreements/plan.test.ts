import { isPlannable, planOf } from '#shared/domain/agreements/plan.ts'
import { instalmentOrders } from '#shared/domain/agreements/instalment-orders.ts'
import { isBusinessDay } from '#shared/domain/business-days.ts'
import { addDays, day, DEFAULT_BANK_CALENDAR } from '#shared/domain/calendar.ts'
import { centavos, sum, ZERO } from '#shared/domain/money.ts'
import { uuidOf } from '#tests/support/build.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

const ON = day('2026-11-23')
const asked = {
  plan: 'linear' as const,
  net: centavos(120_000),
  instalments: 6,
  downPayment: ZERO,
  rateBasisPoints: 100,
  on: ON,
  firstOn: day('2026-12-23'),
  nextOn: null,
}

describe('the plan of an agreement (R10.1)', () => {
  it('is linear as the worked example: 1.200,00 at 1 % in 6 is 202 to 212, 1.242,00 in all', () => {
    const amounts = planOf(asked, DEFAULT_BANK_CALENDAR).map(({ amount }) => amount)
    expect(amounts).toEqual([20_200, 20_400, 20_600, 20_800, 21_000, 21_200])
    expect(sum(amounts)).toBe(124_200)
  })

  it('puts odd centavos on the first instalments, and none is interest', () => {
    const plan = planOf(
      { ...asked, plan: 'interest-free', net: centavos(10_001), instalments: 3 },
      DEFAULT_BANK_CALENDAR,
    )
    expect(plan.map(({ amount, interest }) => [amount, interest])).toEqual([
      [3334, 0],
      [3334, 0],
      [3333, 0],
    ])
  })

  it('asks no interest on a down payment, and one month of it on the next', () => {
    const plan = planOf(
      { ...asked, instalments: 3, downPayment: centavos(40_000), firstOn: ON },
      DEFAULT_BANK_CALENDAR,
    )
    expect(plan.map(({ amount, interest }) => [amount, interest])).toEqual([
      [40_000, 0],
      [40_400, 400],
      [40_800, 800],
    ])
  })

  it('falls on days on which banks open', () => {
    // 23 January 2027 is a Saturday.
    const dates = planOf(asked, DEFAULT_BANK_CALENDAR).map(({ dueOn }) => dueOn)
    expect(dates.slice(0, 2)).toEqual(['2026-12-23', '2027-01-25'])
    expect(dates.every((on) => isBusinessDay(on, DEFAULT_BANK_CALENDAR))).toBe(true)
  })

  property.prop([
    fc.record({
      plan: fc.constantFrom('interest-free' as const, 'linear' as const),
      net: fc.integer({ min: 1, max: 90_000_000 }),
      instalments: fc.integer({ min: 1, max: 120 }),
      down: fc.integer({ min: 0, max: 9999 }),
      rateBasisPoints: fc.integer({ min: 0, max: 1000 }),
      days: fc.integer({ min: 0, max: 60 }),
    }),
  ])('adds up to the net debt and its interest, to the centavo', ({ net, down, days, ...drawn }) => {
    const plan = {
      ...drawn,
      net: centavos(net),
      downPayment: centavos(Math.floor((net * down) / 10_000)),
      on: ON,
      firstOn: addDays(ON, days),
      nextOn: null,
    }
    fc.pre(isPlannable(plan))
    const made = planOf(plan, DEFAULT_BANK_CALENDAR)
    const interest = made.reduce((total, part) => total + part.interest, 0)
    expect(sum(made.map(({ amount }) => amount))).toBe(net + interest)
    expect(made).toHaveLength(plan.instalments)
    expect(made.every(({ amount }) => amount >= 1)).toBe(true)
    expect(made.map(({ dueOn }) => dueOn)).toEqual(made.map(({ dueOn }) => dueOn).toSorted())
    if (plan.plan === 'interest-free') expect(interest).toBe(0)
  })
})

describe('the orders that instalments bill', () => {
  property.prop([
    fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 12 }),
    fc.array(fc.integer({ min: 1, max: 90_000 }), { maxLength: 6 }),
    fc.integer({ min: 0, max: 10_000 }),
  ])(
    'are those of the titles, each whole, and no instalment bills more than it asks',
    (parts, orders, share) => {
      const amounts = parts.map(centavos)
      // No more than the instalments hold.
      const whole = orders.reduce((total, amount) => total + amount, 0)
      const room = Math.floor((sum(amounts) * share) / 10_000)
      const carried = orders.map((amount, at) => ({
        orderId: uuidOf(5, at + 1),
        amount: whole === 0 ? 0 : Math.floor((amount * room) / whole),
      }))
      const made = instalmentOrders(amounts, carried)
      for (const { orderId, amount } of carried) {
        const got = made.flat().filter((one) => one.orderId === orderId)
        expect(sum(got.map((one) => one.amount))).toBe(amount)
      }
      for (const [at, shares] of made.entries())
        expect(sum(shares.map(({ amount }) => amount))).toBeLessThanOrEqual(amounts[at]!)
    },
  )
})
