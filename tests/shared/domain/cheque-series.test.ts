import { addDays, addMonths, day } from '#shared/domain/calendar.ts'
import { type ChequePlanTerms, chequePlanFault, planCheques } from '#shared/domain/cheque-series.ts'
import { centavos, sum } from '#shared/domain/money.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'

const RUNS = { numRuns: 2000 }
const FIRST = day('2026-11-30')

const requests = fc.record({
  amount: fc.integer({ min: 1, max: 5_000_000 }).map(centavos),
  uncoveredCost: fc.integer({ min: 0, max: 6_000_000 }).map(centavos),
  count: fc.integer({ min: 1, max: 24 }),
  firstOn: fc.integer({ min: 0, max: 400 }).map((days) => addDays(FIRST, days)),
  every: fc.oneof(
    fc.constant({ months: 1 }),
    fc.integer({ min: 1, max: 31 }).map((days) => ({ days })),
  ),
})

const plan = (amounts: readonly number[]) =>
  amounts.map((amount, at) => ({ amount: centavos(amount), depositOn: addMonths(FIRST, at) }))
const terms = (given: Partial<ChequePlanTerms> = {}): ChequePlanTerms => ({
  amount: centavos(80_000),
  uncoveredCost: centavos(30_000),
  maxCheques: 6,
  orderedOn: FIRST,
  ...given,
})

describe('cheques of an order (E19)', () => {
  test.prop([requests], RUNS)('never increase, cover the cost first and add up to the centavo', (request) => {
    const cheques = planCheques(request)
    const amounts = cheques.map(({ amount }) => amount)
    expect(sum(amounts)).toBe(request.amount)
    expect(amounts).toEqual(amounts.toSorted((one, other) => other - one))
    expect(amounts[0]).toBeGreaterThanOrEqual(Math.min(request.amount, request.uncoveredCost))
    expect(cheques.length).toBeLessThanOrEqual(request.count)
    expect(Math.min(...amounts)).toBeGreaterThan(0)
    const held = { ...request, maxCheques: 24, orderedOn: request.firstOn }
    expect(chequePlanFault(cheques, held)).toBeNull()
  })

  test.prop([requests, fc.nat(23), fc.integer({ min: 1, max: 1000 })], RUNS)(
    'that were touched in one amount do not pass',
    (request, which, by) => {
      const cheques = planCheques(request)
      const at = which % cheques.length
      const touched = cheques.map(({ amount, depositOn }, index) => ({
        amount: centavos(index === at ? amount + by : amount),
        depositOn,
      }))
      const held = { ...request, maxCheques: 24, orderedOn: request.firstOn }
      expect(chequePlanFault(touched, held)).toMatch(/^(sum|increases)$/)
    },
  )

  test('are equal where that covers the cost, and take the cost first where it does not', () => {
    const ask = (count: number, cost: number) =>
      planCheques({
        amount: centavos(80_000),
        uncoveredCost: centavos(cost),
        count,
        firstOn: FIRST,
        every: { months: 1 },
      })
    expect(ask(3, 0).map(({ amount }) => amount)).toEqual([26_667, 26_667, 26_666])
    expect(ask(3, 30_000).map(({ amount }) => amount)).toEqual([30_000, 25_000, 25_000])
    expect(ask(4, 90_000).map(({ amount }) => amount)).toEqual([80_000])
    // The last day of a month stays the last day.
    expect(ask(4, 0).map(({ depositOn }) => depositOn)).toEqual([
      '2026-11-30',
      '2026-12-30',
      '2027-01-30',
      '2027-02-28',
    ])
    expect(
      planCheques({ ...terms(), amount: centavos(0), count: 2, firstOn: FIRST, every: { days: 30 } }),
    ).toEqual([])
  })

  test('are told what is wrong with them', () => {
    const good = plan([30_000, 25_000, 25_000])
    expect(chequePlanFault(good, terms())).toBeNull()
    expect(chequePlanFault([], terms())).toBe('none')
    expect(chequePlanFault([], terms({ amount: centavos(0) }))).toBeNull()
    expect(chequePlanFault(good, terms({ maxCheques: 2 }))).toBe('too-many')
    expect(chequePlanFault(plan([30_000, 25_000, 25_001]), terms())).toBe('increases')
    expect(chequePlanFault(plan([30_000, 25_000, 24_999]), terms())).toBe('sum')
    expect(chequePlanFault(good, terms({ uncoveredCost: centavos(30_001) }))).toBe('first-below-cost')
    expect(chequePlanFault(good, terms({ orderedOn: addDays(FIRST, 1) }))).toBe('before-order')
    const late = (last: string) => [good[0]!, good[1]!, { ...good[2]!, depositOn: day(last) }]
    expect(chequePlanFault(late('2027-06-30'), terms())).toBeNull()
    expect(chequePlanFault(late('2027-07-01'), terms())).toBe('too-late')
    const sameDay = good.map(({ amount }) => ({ amount, depositOn: FIRST }))
    expect(chequePlanFault(sameDay, terms())).toBe('days-out-of-order')
  })
})
