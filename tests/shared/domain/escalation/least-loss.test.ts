import { DEFAULT_ROUTE_PRIORS } from '#shared/domain/escalation/default-route-priors.ts'
import {
  type LateCase,
  leastLoss,
  noCounts,
  type RouteCounts,
  type RouteEstimate,
} from '#shared/domain/escalation/least-loss.ts'
import {
  lateBuckets,
  type OpenRoute,
  type RoutePriors,
  routePriorsSchema,
} from '#shared/domain/escalation/route-priors.ts'
import { centavos } from '#shared/domain/money.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'

const HOUR = 2500
const known = (counts: RouteCounts = noCounts(), priors: RoutePriors = DEFAULT_ROUTE_PRIORS) => ({
  priors,
  counts,
  hourCost: HOUR,
})
const given = (amount: number, daysLate: number): LateCase => ({ amount: centavos(amount), daysLate })
const of = (estimates: readonly RouteEstimate[], route: RouteEstimate['route']) =>
  estimates.find((estimate) => estimate.route === route)!
const seen = (route: OpenRoute, bucket: number, tried: number, worked: number): RouteCounts => ({
  ...noCounts(),
  [route]: lateBuckets.map((_, at) => (at === bucket ? { tried, worked } : { tried: 0, worked: 0 })),
})

describe('the route of least loss (X12)', () => {
  test('with nothing seen is a first guess, worked out to the centavo', () => {
    const insist = of(leastLoss(given(100_000, 40), known()), 'insist')
    // 1.000,00 × 45 %; 1,5 months at 1,5 % a month; an hour of work at 25,00.
    expect(insist).toMatchObject({
      isGuess: true,
      chance: 4500,
      expected: 45_000,
      commission: 0,
      timeLoss: 45_000 - Math.floor(45_000 / 1.0225),
      work: 2500,
      cost: 0,
    })
    const agency = of(leastLoss(given(100_000, 40), known()), 'agency')
    // 1.000,00 × 48 % × 90 %, of which the agency keeps a quarter.
    expect(agency).toMatchObject({ expected: 43_200, commission: 10_800 })
  })

  test('learns: the guess weighs as its cases, the house’s own are added', () => {
    // 45 % of 10 guessed cases, and 10 of 10 that were seen: 14,5 of 20.
    const [counts] = [seen('insist', 1, 10, 10)]
    const insist = of(leastLoss(given(100_000, 30), known(counts)), 'insist')
    const later = of(leastLoss(given(100_000, 31), known(counts)), 'insist')
    // It would be better than younger debts: both ages are looked at together, (7 + 4,5 + 10) of 30.
    expect([insist.chance, later.chance]).toEqual([7167, 7167])
    expect(later).toMatchObject({ isGuess: false, tried: 10, worked: 10, guessTried: 20, buckets: [0, 1] })
  })

  test('gives up what costs more than it brings, and only then', () => {
    const [best] = leastLoss(given(500, 400), known())
    expect(best).toMatchObject({ route: 'write-off', net: 0 })
    expect(leastLoss(given(500_000, 400), known())[0]!.route).not.toBe('write-off')
  })

  test('small claims hear no more than their ceiling: the rest is renounced', () => {
    const { smallClaimsCeiling } = DEFAULT_ROUTE_PRIORS
    const claims = of(leastLoss(given(smallClaimsCeiling * 3, 100), known()), 'small-claims')
    expect(claims.asked).toBe(smallClaimsCeiling)
  })

  test('the guesses are the schema’s, and chances that rise with age are not', () => {
    expect(routePriorsSchema.parse(DEFAULT_ROUTE_PRIORS)).toEqual(DEFAULT_ROUTE_PRIORS)
    const rising = structuredClone(DEFAULT_ROUTE_PRIORS)
    rising.routes.insist.chances = [1000, 2000, 1000, 1000, 1000, 1000]
    expect(routePriorsSchema.safeParse(rising).success).toBe(false)
  })
})

const count = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 100 }))
  .map(([tried, part]) => ({ tried, worked: Math.floor((tried * part) / 100) }))
const counts: fc.Arbitrary<RouteCounts> = fc
  .array(fc.array(count, { minLength: 6, maxLength: 6 }), { minLength: 6, maxLength: 6 })
  .map(([insist, agreement, bureau, protest, agency, claims]) => ({
    insist: insist!,
    agreement: agreement!,
    bureau: bureau!,
    protest: protest!,
    agency: agency!,
    'small-claims': claims!,
  }))
const amounts = fc.integer({ min: 1, max: 20_000_000 })
const ages = fc.integer({ min: 1, max: 900 })

describe('the laws of the routes, whatever the house saw', () => {
  property.prop([counts, amounts, amounts, ages])(
    'more owed never leaves less',
    (history, one, other, age) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)]
      for (const estimate of leastLoss(given(less, age), known(history)))
        expect(of(leastLoss(given(more, age), known(history)), estimate.route).net).toBeGreaterThanOrEqual(
          estimate.net,
        )
    },
  )

  property.prop([counts, amounts, ages, ages])('older never leaves more', (history, amount, one, other) => {
    const [younger, older] = [Math.min(one, other), Math.max(one, other)]
    for (const estimate of leastLoss(given(amount, older), known(history)))
      expect(
        of(leastLoss(given(amount, younger), known(history)), estimate.route).net,
      ).toBeGreaterThanOrEqual(estimate.net)
  })

  property.prop([counts, amounts, ages])(
    'the numbers shown add up, the best stands first',
    (history, amount, age) => {
      const estimates = leastLoss(given(amount, age), known(history))
      for (const { expected, commission, timeLoss, cost, work, net, chance } of estimates) {
        expect(net).toBe(expected - commission - timeLoss - cost - work)
        expect(expected).toBeLessThanOrEqual(amount)
        expect(chance).toBeLessThanOrEqual(10_000)
      }
      const nets = estimates.map(({ net }) => net)
      expect(nets).toEqual(nets.toSorted((a, b) => b - a))
      expect(nets[0]).toBeGreaterThanOrEqual(0)
    },
  )

  property.prop([amounts, ages, fc.integer({ min: 1, max: 50 })])(
    'a case that worked never lowers a chance, one that failed never raises it',
    (amount, age, cases) => {
      const bucket = leastLoss(given(amount, age), known())
      for (const at of [0, 2, 5]) {
        const worked = of(leastLoss(given(amount, age), known(seen('bureau', at, cases, cases))), 'bureau')
        const failed = of(leastLoss(given(amount, age), known(seen('bureau', at, cases, 0))), 'bureau')
        expect(worked.chance).toBeGreaterThanOrEqual(of(bucket, 'bureau').chance)
        expect(failed.chance).toBeLessThanOrEqual(of(bucket, 'bureau').chance)
      }
    },
  )
})
