import { allOf, buildOffer, type OfferTerms } from '#shared/domain/agreements/build-offer.ts'
import { freezeTitle } from '#shared/domain/agreements/freeze-title.ts'
import { breachesOf, isFinal } from '#shared/domain/agreements/offer-breaches.ts'
import { offersFor } from '#shared/domain/agreements/offers.ts'
import type { OfferFacts } from '#shared/domain/agreements/waiver.ts'
import { addDays, DEFAULT_BANK_CALENDAR as calendar, day } from '#shared/domain/calendar.ts'
import { gentleRules } from '#shared/domain/agreements/over-indebted.ts'
import { DEFAULT_AGREEMENT_RULES as rules } from '#shared/domain/agreements/discount-ladder.ts'
import { centavos, sum } from '#shared/domain/money.ts'
import { cashMeans } from '#shared/domain/payment.ts'
import { AGREED_ON, anyOfferFacts } from '#tests/support/agreement-case.ts'
import { uuidOf } from '#tests/support/build.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

const FRAME = { calendar, payChance: 7500 }

const anyTerms: fc.Arbitrary<OfferTerms> = fc
  .record({
    plan: fc.constantFrom('single' as const, 'interest-free' as const, 'linear' as const),
    instalments: fc.integer({ min: 1, max: 14 }),
    downPayment: fc.integer({ min: 0, max: 300_000 }).map(centavos),
    firstAfter: fc.integer({ min: -2, max: 20 }),
    rateBasisPoints: fc.integer({ min: 0, max: 200 }),
    means: fc.constantFrom(...cashMeans),
    waivedCharges: fc.integer({ min: 0, max: 60_000 }).map(centavos),
    waivedPrincipal: fc.integer({ min: 0, max: 600_000 }).map(centavos),
  })
  .map(
    ({ firstAfter, ...terms }): OfferTerms =>
      Object.assign(terms, { firstOn: addDays(AGREED_ON, firstAfter), nextOn: null }),
  )

/** 1.000,00 due a hundred days ago, 700,00 of which is cost nobody covered. */
const facts: OfferFacts = {
  on: AGREED_ON,
  rules,
  role: 'manager',
  creditClass: 'C',
  renegotiations: 0,
  superindebted: false,
  titles: [
    {
      receivableId: uuidOf(2, 1),
      dueOn: day('2026-08-15'),
      owed: { principal: centavos(100_000), lateFee: centavos(2000), lateInterest: centavos(3333) },
      daysLate: 100,
      uncovered: centavos(70_000),
    },
  ],
}
const cash: OfferTerms = {
  plan: 'single',
  instalments: 1,
  downPayment: centavos(0),
  firstOn: AGREED_ON,
  nextOn: null,
  rateBasisPoints: 0,
  means: 'pix',
  waivedCharges: centavos(0),
  waivedPrincipal: centavos(0),
}
const codes = (terms: Partial<OfferTerms>, given = facts) =>
  breachesOf(buildOffer(given, { ...cash, ...terms }, calendar)!, given).map(({ code }) => code)

describe('offers (E20, M02)', () => {
  it('use the ladder: all charges and 5 % of principal in cash at 100 days, charges alone in three', () => {
    const offers = offersFor(facts, FRAME).map(({ offer }) => offer)
    expect(offers.some(({ waived, terms }) => terms.plan === 'single' && waived === 5333 + 5000)).toBe(true)
    expect(offers.some(({ waived, terms }) => terms.instalments === 3 && waived === 5333)).toBe(true)
  })

  it('take discounts out of profit only', () => {
    const [title] = facts.titles
    const dear = { ...facts, titles: [{ ...title!, uncovered: centavos(98_000) }] }
    for (const { offer } of offersFor(dear, FRAME))
      expect(offer.terms.waivedPrincipal).toBeLessThanOrEqual(2000)
  })

  it.each<[string, Partial<OfferTerms>, string[]]>([
    [
      'leaves cost uncovered',
      { waivedPrincipal: centavos(40_000) },
      ['cost-uncovered', 'ladder-principal', 'role-principal'],
    ],
    ['goes beyond the ladder', { waivedPrincipal: centavos(5001) }, ['ladder-principal']],
    ['begins too late', { firstOn: addDays(AGREED_ON, 8) }, ['first-too-late']],
    ['began before today', { firstOn: addDays(AGREED_ON, -1) }, ['first-in-past']],
    [
      'is split for longer than the class may',
      { plan: 'linear', instalments: 7, rateBasisPoints: 100, downPayment: centavos(22_000) },
      ['too-many-instalments'],
    ],
    [
      'asks no interest for six',
      { plan: 'interest-free', instalments: 6, downPayment: centavos(22_000) },
      ['interest-missing'],
    ],
    [
      'asks more interest than the house',
      { plan: 'linear', instalments: 3, rateBasisPoints: 101 },
      ['interest-above'],
    ],
    [
      'has a small down payment',
      { plan: 'interest-free', instalments: 3, downPayment: centavos(10_000) },
      ['down-payment'],
    ],
  ])('say so when one %s', (_, terms, expected) => {
    expect(codes(terms)).toEqual(expected)
  })

  it('say that a receptionist may not, and that a debt was agreed on too often', () => {
    expect(codes({ waivedCharges: centavos(5333) }, { ...facts, role: 'receptionist' })).toEqual([
      'role-charges',
    ])
    expect(codes({}, { ...facts, renegotiations: 3 })).toEqual(['renegotiated-too-often'])
    expect(isFinal({ code: 'first-in-past', limit: 0, asked: -1 })).toBe(true)
  })

  it('to an over-indebted consumer begin with the longest plan, without interest or down payment (R2.23)', () => {
    const poor = { ...facts, creditClass: 'E' as const, superindebted: true, rules: gentleRules(rules) }
    const [first] = offersFor(poor, FRAME)
    // 1.053,33 in parts of 50,00 at least.
    expect(first!.offer.terms).toMatchObject({ plan: 'interest-free', instalments: 21, downPayment: 0 })
    expect(first!.offer.interest).toBe(0)
    const plan = { plan: 'interest-free' as const, instalments: 21 }
    expect(codes(plan, { ...poor, role: 'receptionist' })).toEqual([])
    expect(codes(plan)).toEqual(['down-payment', 'too-many-instalments', 'interest-missing'])
    expect(codes({ plan: 'interest-free', instalments: 61 }, poor)).toContain('too-many-instalments')
    // What it costs is still covered first, whoever asks.
    expect(codes({ waivedPrincipal: centavos(40_000) }, poor)).toContain('cost-uncovered')
  })

  property.prop([anyOfferFacts.filter(({ superindebted }) => superindebted)])(
    'to an over-indebted consumer are the lightest first, by nothing that presses or binds more',
    (any) => {
      const offers = offersFor(any, FRAME).map(({ offer }) => offer)
      const heaviest = offers.map(({ instalments }) => Math.max(...instalments.map(({ amount }) => amount)))
      expect(heaviest).toEqual(heaviest.toSorted((one, other) => one - other))
      for (const { interest, terms } of offers) {
        expect(interest).toBe(0)
        expect(terms.instalments).toBeLessThanOrEqual(60)
        expect(['cheque', 'card']).not.toContain(terms.means)
      }
    },
  )

  property.prop([anyOfferFacts])('are three at least, of any debt, and none leaves cost uncovered', (any) => {
    const offers = offersFor(any, FRAME)
    expect(offers.length).toBeGreaterThanOrEqual(3)
    for (const { offer, breaches } of offers) {
      expect(offer.coveredCost).toBe(offer.uncoveredCost)
      expect(breaches.every(({ code }) => code === 'renegotiated-too-often')).toBe(true)
    }
    if (any.superindebted) return
    const costs = offers.map(({ expectedCost }) => expectedCost)
    expect(costs).toEqual(costs.toSorted((one, other) => other - one))
  })

  property.prop([anyOfferFacts, anyTerms])(
    'made by hand add up, and without a breach leave no title below its cost',
    (any, terms) => {
      const offer = buildOffer(any, terms, calendar)
      fc.pre(offer !== null)
      expect(offer.owed - offer.waived + offer.interest).toBe(offer.total)
      expect(sum(offer.instalments.map(({ amount }) => amount))).toBe(offer.total)
      expect(sum(offer.titles.map(({ waived }) => allOf(waived)))).toBe(offer.waived)
      for (const title of offer.titles) {
        const frozen = freezeTitle(title, title.owed)!
        expect(frozen.amount).toBeGreaterThanOrEqual(1)
        for (const part of ['lateFee', 'lateInterest', 'principal'] as const)
          expect(frozen.settled[part]).toBeGreaterThanOrEqual(0)
        expect(frozen.amount + allOf(title.waived)).toBe(allOf(title.owed))
      }
      if (breachesOf(offer, any).length > 0) return
      for (const [at, { uncovered }] of any.titles.entries()) {
        const { owed, waived } = offer.titles[at]!
        expect(owed.principal - waived.principal).toBeGreaterThanOrEqual(uncovered)
      }
    },
  )
})
