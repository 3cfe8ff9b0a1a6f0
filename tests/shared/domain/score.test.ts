import { addDays } from '#shared/domain/calendar.ts'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import type { WhatIf } from '#shared/domain/credit-score.ts'
import { centavos } from '#shared/domain/money.ts'
import { classOf, creditScore } from '#shared/domain/score.ts'
import { applyWhatIf } from '#shared/domain/what-if.ts'
import { adviceSentence, factorSentence } from '#shared/pt-br/score.ts'
import { describe, expect, test } from 'vitest'
import { behaviourAsOf, creditFacts, goodPayer, titleDue, TODAY } from '#tests/support/credit-facts.ts'

const policy = DEFAULT_CREDIT_POLICY
const clear: CreditFacts['bureau'] = {
  bureau: 'spc',
  on: TODAY,
  restricted: false,
  restrictions: 0,
  restrictedAmount: centavos(0),
  score: null,
  newRestriction: false,
}
const restricted = { ...clear, restricted: true, restrictions: 2, restrictedAmount: centavos(50_000) }
const scoreOf = (facts: CreditFacts) => creditScore(facts, policy)
const pointsOf = (facts: CreditFacts) =>
  Object.fromEntries(scoreOf(facts).factors.map(({ id, points }) => [id, points]))

describe('examples', () => {
  test('who paid everything in time for two years has all the points', () => {
    const facts = { ...goodPayer(30), bureau: clear }
    expect(pointsOf(facts)).toEqual({
      punctuality: 350,
      'worst-delay': 150,
      'overdue-use': 150,
      promises: 100,
      relationship: 100,
      volume: 50,
      registration: 50,
      restrictions: 50,
    })
    expect(scoreOf(facts)).toMatchObject({ score: 1000, class: 'A', neutral: false, advice: [] })
  })

  test('who only ever paid late, and owes, is an E', () => {
    const titles = [titleDue(50, { paid: 45 }), titleDue(20), titleDue(80, { paid: 60 })]
    const facts = creditFacts({ behaviour: behaviourAsOf({ titles }) })
    expect(pointsOf(facts)).toEqual({
      punctuality: 0,
      'worst-delay': 0,
      'overdue-use': 0,
      promises: 50,
      relationship: 0,
      volume: 0,
      registration: 25,
      restrictions: 25,
    })
    expect(scoreOf(facts)).toMatchObject({ score: 100, class: 'E' })
  })

  test('a restriction is something known: no longer neutral, and below 500', () => {
    expect(scoreOf(creditFacts({ bureau: restricted }))).toMatchObject({
      score: 475,
      neutral: false,
      class: 'D',
    })
    expect(scoreOf(creditFacts({ bureau: clear }))).toMatchObject({ score: 500, neutral: true, class: 'C' })
  })

  test.each([
    [1000, 'A'],
    [800, 'A'],
    [799, 'B'],
    [650, 'B'],
    [649, 'C'],
    [500, 'C'],
    [499, 'D'],
    [350, 'D'],
    [349, 'E'],
    [0, 'E'],
  ])('%i is class %s', (score, expected) => {
    expect(classOf(score, policy)).toBe(expected)
  })
})

describe('manual adjustment', () => {
  const adjusted = (points: number, facts: CreditFacts): CreditFacts => ({
    ...facts,
    profile: {
      ...facts.profile,
      adjustment: { points, until: TODAY, reason: 'Conheço há anos', by: 'Ana', on: TODAY },
    },
  })

  test('counts through its last day and not after', () => {
    const facts = adjusted(80, creditFacts())
    expect(scoreOf(facts)).toMatchObject({ score: 580, adjustment: 80, neutral: true })
    expect(scoreOf({ ...facts, today: addDays(TODAY, 1) })).toMatchObject({ score: 500, adjustment: 0 })
  })

  test('only as far as it fits between 0 and 1,000', () => {
    expect(scoreOf(adjusted(300, { ...goodPayer(30), bureau: clear }))).toMatchObject({
      score: 1000,
      adjustment: 0,
    })
    const late = creditFacts({ behaviour: behaviourAsOf({ titles: [titleDue(80)] }) })
    const { score } = scoreOf(late)
    expect(scoreOf(adjusted(-300, late))).toMatchObject({ score: 0, adjustment: -score })
  })
})

describe('what falls to the customer', () => {
  const NOTHING: WhatIf = {
    payOverdue: false,
    monthsOnTime: 0,
    lateDays: 0,
    completeRegistration: false,
    clearRestrictions: false,
  }
  const plain = creditFacts({
    behaviour: behaviourAsOf({ titles: [titleDue(40, { paid: 0 }), titleDue(10)] }),
    bureau: restricted,
  })
  const facts: CreditFacts = {
    ...plain,
    registration: { ...plain.registration, basisPoints: 4000, missingMandatory: ['Contrato'] },
  }

  test('advice is each change alone, best first, with the points it brings', () => {
    const { score, advice } = scoreOf(facts)
    expect(advice.map(({ sentence }) => sentence).sort()).toEqual([
      'buy-on-time',
      'clear-restrictions',
      'complete-registration',
      'pay-overdue',
    ])
    const paid = scoreOf(applyWhatIf(facts, { ...NOTHING, payOverdue: true })).score
    expect(advice.find(({ sentence }) => sentence === 'pay-overdue')!.points).toBe(paid - score)
    const complete = scoreOf(applyWhatIf(facts, { ...NOTHING, completeRegistration: true })).score
    expect(advice.find(({ sentence }) => sentence === 'complete-registration')!.points).toBe(complete - score)
  })

  test('what-if never touches the facts it plays with', () => {
    const before = structuredClone(facts)
    const after = applyWhatIf(facts, { ...NOTHING, payOverdue: true, clearRestrictions: true, lateDays: 50 })
    expect(facts).toEqual(before)
    expect(after.behaviour).toMatchObject({ overduePrincipal: 0, worstDelay12: 50, worstDaysLate: 0 })
    expect(after.exposure.total).toBe(0)
    expect(applyWhatIf(facts, NOTHING)).toEqual(facts)
  })

  test('paying in time raises, a late title lowers', () => {
    const { score } = scoreOf(facts)
    expect(scoreOf(applyWhatIf(facts, { ...NOTHING, monthsOnTime: 6 })).score).toBeGreaterThan(score)
    expect(scoreOf(applyWhatIf(facts, { ...NOTHING, lateDays: 30 })).score).toBeLessThan(score)
  })

  test('every factor and advice has its own words', () => {
    const cases = [facts, creditFacts(), goodPayer(30), goodPayer(2), { ...facts, returnedCheques12: 1 }]
    for (const one of cases) {
      const { factors, advice } = scoreOf(one)
      for (const factor of factors) {
        const sentence = factorSentence(factor)
        expect(sentence).toMatch(/^[A-ZÁÉÍÓÚ0-9].*\.$/)
        expect(sentence).not.toMatch(/undefined|NaN|\[object/)
        if (factor.sentence !== 'none') expect(sentence).not.toMatch(/^Ainda sem histórico/)
      }
      for (const one of advice) expect(adviceSentence(one)).toMatch(/^[A-Z].*\.$/)
    }
    const [punctuality] = scoreOf(facts).factors
    expect(factorSentence(punctuality!)).toBe(
      'Pagou 50% do valor em dia nos últimos 12 meses (1 de 2 títulos sem nenhum atraso).',
    )
  })
})
