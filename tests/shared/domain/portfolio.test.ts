import { behaviourWindow } from '#shared/domain/behaviour-window.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { centavos } from '#shared/domain/money.ts'
import { type PortfolioMember, portfolioOf } from '#shared/domain/portfolio.ts'
import { profitabilityOf } from '#shared/domain/profitability.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { exposedBy, titleDue, TODAY } from '#tests/support/credit-facts.ts'

const member = (exposure: number, at: number): PortfolioMember => ({
  customerId: `c${at}`,
  name: `Cliente ${at}`,
  exposure: exposedBy(exposure),
  class: at % 2 === 0 ? 'A' : 'E',
  light: at === 0 ? 'red' : 'green',
})
const policyWith = (portfolio: Partial<typeof DEFAULT_CREDIT_POLICY.portfolio>) => ({
  ...DEFAULT_CREDIT_POLICY,
  portfolio: { ...DEFAULT_CREDIT_POLICY.portfolio, ...portfolio },
})

describe('portfolio', () => {
  test('shares, index, alerts, classes and what it would pay for', () => {
    const policy = policyWith({ ceiling: centavos(200_000), monthlyFixedCost: centavos(60_000) })
    const found = portfolioOf([50_000, 30_000, 20_000, 0].map(member), policy)
    expect(found).toMatchObject({
      exposure: { total: 100_000 },
      useBasisPoints: 5000,
      daysFinanced: 50,
      top: { one: 5000, three: 10_000, five: 10_000, ten: 10_000 },
      // 0.5² + 0.3² + 0.2².
      concentrationIndex: 3800,
      lights: { green: 3, yellow: 0, red: 1 },
    })
    // Above 20 %, and not at it.
    expect(found.alerts.map(({ customerId, share }) => [customerId, share])).toEqual([
      ['c0', 5000],
      ['c1', 3000],
    ])
    expect(found.classes.find((one) => one.class === 'A')).toEqual({
      class: 'A',
      customers: 2,
      exposure: 70_000,
    })
  })

  test('nobody owes anything, and nothing was set', () => {
    expect(portfolioOf([member(0, 0)], DEFAULT_CREDIT_POLICY)).toMatchObject({
      useBasisPoints: null,
      daysFinanced: null,
      top: { one: 0, ten: 0 },
      concentrationIndex: 0,
      alerts: [],
    })
  })

  property.prop([fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 30 })])(
    'classes add up to the whole; shares rise with their number; the index is never below that of equal parts',
    (amounts) => {
      const { exposure, classes, top, concentrationIndex } = portfolioOf(
        amounts.map(member),
        DEFAULT_CREDIT_POLICY,
      )
      expect(classes.reduce((sum, one) => sum + one.exposure, 0)).toBe(exposure.total)
      expect(top.one <= top.three && top.three <= top.five && top.five <= top.ten).toBe(true)
      const lent = amounts.filter((amount) => amount > 0).length
      if (lent > 0) expect(concentrationIndex).toBeGreaterThanOrEqual(Math.floor(10_000 / lent))
    },
  )
})

describe('margin net of delay (E26)', () => {
  const window = behaviourWindow(TODAY, { stepToleranceDays: 3, benefitsReturnAfterDays: 30 })
  const order = (total: number, cost: number, isRemake = false) => ({
    totals: { total: centavos(total), cost: centavos(cost) },
    isRemake,
  })

  test('sold, cost, remakes at the house, and what waiting cost', () => {
    const titles = [
      // 1,000.00 for 30 days at 2 % a month, paid; 500.00 for 15 days, owed.
      titleDue(60, { paid: 30 }),
      titleDue(15, { amount: 50_000 }),
      titleDue(10, { paid: 0 }),
    ]
    const orders = [order(80_000, 30_000), order(0, 30_000, true), order(40_000, 30_000, true)]
    expect(profitabilityOf({ orders, titles }, window, 200)).toEqual({
      sold: 120_000,
      cost: 60_000,
      margin: 60_000,
      delayCost: 2500,
      remakeCost: 30_000,
      net: 27_500,
    })
  })

  test('a delay that began before the year costs only the days in it', () => {
    const found = profitabilityOf({ orders: [], titles: [titleDue(800, { amount: 30_000 })] }, window, 100)
    // 365 days of 300.00 at 1 % a month.
    expect(found).toMatchObject({ delayCost: 3650, net: -3650 })
  })
})
