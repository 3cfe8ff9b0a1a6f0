import { costCoverOf, coverAfter, creditLeft, requiredEntry } from '#shared/domain/cost-cover.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import type { OrderDetails } from '#shared/domain/order.ts'
import { totalsOf } from '#shared/domain/order-money.ts'
import { lossSentence } from '#shared/pt-br/decisions.ts'
import { detailsOf, NOTHING_IN, orderItem, paid, POLICIES } from '#tests/support/order-case.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'

const RUNS = { numRuns: 2000 }

const policies = fc.oneof(
  fc.constantFrom(POLICIES.a, POLICIES.b, POLICIES.c, POLICIES.d),
  fc.record({
    id: fc.constant('x'),
    name: fc.constant('X'),
    description: fc.constant(''),
    entryBasis: fc.constantFrom('price' as const, 'cost' as const),
    entryBasisPoints: fc.integer({ min: 0, max: 10_000 }),
    rest: fc.constantFrom('on-delivery' as const, 'monthly-closing' as const),
    maxCheques: fc.constant(0),
    active: fc.constant(true),
  }),
)

/** Orders sold above cost, as the gate asks: discounts come out of the profit. */
const orders = fc
  .record({
    items: fc.array(
      fc.record({
        quantity: fc.integer({ min: 1, max: 20 }),
        cost: fc.integer({ min: 0, max: 200_000 }),
        profit: fc.integer({ min: 0, max: 200_000 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    discount: fc.integer({ min: 0, max: 1_000_000 }),
    policy: policies,
  })
  .map(({ items, discount, policy }): OrderDetails => {
    const lines = items.map(({ quantity, cost, profit }) =>
      orderItem({ quantity, unitCost: centavos(cost), unitPrice: centavos(cost + profit) }),
    )
    const { gross, cost } = totalsOf({ items: lines, discount: ZERO, remake: null })
    return detailsOf({ items: lines, discount: centavos(Math.min(discount, gross - cost)), policy })
  })

describe('what an order leaves at risk (X1)', () => {
  test.prop([orders, fc.nat(10_000)], RUNS)(
    'cost and profit not received add up to what is open',
    (order, share) => {
      const { total } = totalsOf(order)
      const received = centavos(Math.floor((total * share) / 10_000))
      const { uncoveredCost, unearnedProfit } = costCoverOf(order, paid(received))
      expect(uncoveredCost + unearnedProfit).toBe(total - received)
      expect(uncoveredCost).toBe(Math.max(0, totalsOf(order).cost - received))
    },
  )

  test.prop([orders, fc.nat(10_000), fc.nat(10_000)], RUNS)(
    'what an agreement forgave is no longer open: profit goes first, and no entry waits for it',
    (order, share, forgave) => {
      const { total, cost } = totalsOf(order)
      const received = Math.floor((total * share) / 10_000)
      const forgiven = centavos(Math.floor(((total - received) * forgave) / 10_000))
      const cover = costCoverOf(order, { ...paid(received), forgiven })
      expect(cover.uncoveredCost + cover.unearnedProfit).toBe(total - received - forgiven)
      expect(cover.missingEntry).toBeLessThanOrEqual(total - received - forgiven)
      const before = costCoverOf(order, paid(received))
      if (cover.unearnedProfit > 0) expect(cover.uncoveredCost).toBe(Math.max(0, cost - received))
      // Told again of the same forgiveness, nothing more is taken.
      expect(coverAfter(cover, forgiven)).toEqual(cover)
      expect(coverAfter(before, forgiven)).toEqual(cover)
    },
  )

  test.prop([orders], RUNS)(
    'the entry covers its part of the cost to the centavo, and never passes the total',
    (order) => {
      const { total, cost } = totalsOf(order)
      const { entryBasis, entryBasisPoints } = order.policy
      const entry = requiredEntry(order)
      const wanted = entryBasis === 'price' ? total : cost
      expect(entry).toBeLessThanOrEqual(total)
      expect(entry * 10_000).toBeGreaterThanOrEqual(Math.min(total * 10_000, wanted * entryBasisPoints))
    },
  )

  test.prop([orders, fc.nat(10_000), fc.nat(10_000)], RUNS)(
    'more money in never leaves more on credit, and what is left is never more than what is open',
    (order, one, other) => {
      const { total } = totalsOf(order)
      const [less, more] = [one, other]
        .toSorted((a, b) => a - b)
        .map((share) => Math.floor((total * share) / 10_000))
      expect(creditLeft(order, paid(more!))).toBeLessThanOrEqual(creditLeft(order, paid(less!)))
      expect(creditLeft(order, paid(less!))).toBeLessThanOrEqual(total - less!)
    },
  )

  test('is said in reais', () => {
    const order = detailsOf({ items: [orderItem({ unitCost: centavos(31_200) })] })
    expect(lossSentence(costCoverOf(order, NOTHING_IN)).replaceAll('\u00a0', ' ')).toBe(
      'Se ele não pagar, você perde R$ 312,00 de custo e R$ 488,00 de lucro.',
    )
  })

  test('by policy: A all of it, B the cost, C half of it and the rest on credit, D the rest by cheques', () => {
    const entries = Object.values(POLICIES).map((policy) => [
      requiredEntry(detailsOf({ policy })),
      creditLeft(detailsOf({ policy }), NOTHING_IN),
    ])
    expect(entries).toEqual([
      [80_000, 0],
      [30_000, 0],
      [15_000, 65_000],
      [0, 80_000],
    ])
  })

  test('a remake at the house costs all the same, and lends nothing', () => {
    const remake = { ofOrderId: '0', cause: 'lab-error', customerPaysBasisPoints: 0, note: '' } as const
    const order = detailsOf({ remake, policy: POLICIES.b })
    expect(totalsOf(order)).toMatchObject({ total: 0, cost: 30_000, profit: -30_000 })
    expect([requiredEntry(order), creditLeft(order, NOTHING_IN)]).toEqual([0, 0])
    // Nobody was asked to pay it: not paying loses nothing.
    const cover = costCoverOf(order, NOTHING_IN)
    expect(cover).toMatchObject({ uncoveredCost: 0, unearnedProfit: 0 })
    expect(lossSentence(cover)).toBe('O cliente não paga nada: não há o que perder por falta de pagamento.')
  })

  test('sold below cost, what is open is all cost, and what was given away is lost whoever pays', () => {
    const order = detailsOf({ items: [orderItem({ unitPrice: centavos(20_000) })] })
    const open = costCoverOf(order, NOTHING_IN)
    expect(open).toMatchObject({ uncoveredCost: 20_000, unearnedProfit: 0 })
    expect(lossSentence(open).replaceAll('\u00a0', ' ')).toBe(
      'Se ele não pagar, você perde R$ 200,00 de custo.',
    )
    expect(costCoverOf(order, paid(centavos(20_000)))).toMatchObject({ uncoveredCost: 0, unearnedProfit: 0 })
  })
})
