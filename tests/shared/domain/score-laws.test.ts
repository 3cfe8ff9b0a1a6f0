import { behaviourOf, type BoughtTitle } from '#shared/domain/behaviour-of.ts'
import { behaviourWindow } from '#shared/domain/behaviour-window.ts'
import { dayNumber } from '#shared/domain/calendar.ts'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import { type CreditPolicy, DEFAULT_CREDIT_POLICY, scoreFactorIds } from '#shared/domain/credit-policy.ts'
import { allocate, centavos } from '#shared/domain/money.ts'
import { creditScore } from '#shared/domain/score.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { TODAY, creditFacts } from '#tests/support/credit-facts.ts'

const RUNS = { numRuns: 1500 }
const today = dayNumber(TODAY)
const window = behaviourWindow(TODAY, { stepToleranceDays: 3, benefitsReturnAfterDays: 30 })

const amounts = fc.integer({ min: 1, max: 5_000_000 })

/** Any title issued by today, with any payments made by today: early, in time, late, in parts, or none. */
const titles = fc
  .record({
    dueAgo: fc.integer({ min: -60, max: 900 }),
    term: fc.integer({ min: 0, max: 90 }),
    amount: amounts,
    parts: fc.array(
      fc.record({ part: fc.integer({ min: 1, max: 100 }), after: fc.integer({ min: -90, max: 200 }) }),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({ dueAgo, term, amount, parts }): BoughtTitle => {
    const dueDay = today - dueAgo
    const issuedDay = Math.min(today, dueDay - term)
    const payments = parts
      .map(({ part, after }) => ({
        day: Math.min(today, Math.max(issuedDay, dueDay + after)),
        principal: Math.max(1, Math.floor((amount * part) / 100)),
      }))
      .toSorted((a, b) => a.day - b.day)
    return { issuedDay, dueDay, amount, payments }
  })

const histories = fc.array(titles, { maxLength: 14 })

function weighted(shares: readonly number[]): CreditPolicy {
  const parts = allocate(centavos(1000), shares)
  const weights: Record<string, number> = Object.fromEntries(
    scoreFactorIds.map((id, at) => [id, Number(parts[at])]),
  )
  return { ...DEFAULT_CREDIT_POLICY, score: { ...DEFAULT_CREDIT_POLICY.score, weights } }
}

const policies = fc
  .array(fc.integer({ min: 0, max: 50 }), { minLength: 8, maxLength: 8 })
  .filter((shares) => shares.some((share) => share > 0))
  .map(weighted)

const counts = fc.integer({ min: 0, max: 3 })
const circumstances = fc.record({
  basisPoints: fc.integer({ min: 0, max: 10_000 }),
  limit: fc.option(fc.integer({ min: 0, max: 10_000_000 })),
  restrictions: fc.option(counts),
  cheques: counts,
  kept: counts,
  broken: counts,
  adjustment: fc.option(fc.integer({ min: -300, max: 300 })),
})
type Circumstances = typeof circumstances extends fc.Arbitrary<infer Value> ? Value : never

function factsOf(history: readonly BoughtTitle[], given: Circumstances): CreditFacts {
  const plain = creditFacts({ behaviour: behaviourOf({ titles: history, orders: [] }, window) })
  const { restrictions } = given
  return {
    ...plain,
    registration: { ...plain.registration, basisPoints: given.basisPoints },
    returnedCheques12: given.cheques,
    promises12: { kept: given.kept, broken: given.broken },
    bureau:
      restrictions === null
        ? null
        : {
            bureau: 'spc',
            on: TODAY,
            restricted: restrictions > 0,
            restrictions,
            restrictedAmount: centavos(restrictions * 1000),
            score: null,
            newRestriction: false,
          },
    profile: {
      ...plain.profile,
      limit: given.limit === null ? null : centavos(given.limit),
      adjustment:
        given.adjustment === null
          ? null
          : { points: given.adjustment, until: TODAY, reason: 'Ajuste de teste', by: 'Ana', on: TODAY },
    },
  }
}

const scoreOf = (history: readonly BoughtTitle[], given: Circumstances, policy: CreditPolicy) =>
  creditScore(factsOf(history, given), policy).score

const cases = { history: histories, given: circumstances, policy: policies }

describe('laws of the score, under any weights', () => {
  test.prop(cases, RUNS)('the factors and the adjustment add up to it', ({ history, given, policy }) => {
    const { score, factors, adjustment } = creditScore(factsOf(history, given), policy)
    expect(factors.reduce((sum, { points }) => sum + points, 0) + adjustment).toBe(score)
    expect(score).toBeGreaterThanOrEqual(0)
    expect(score).toBeLessThanOrEqual(1000)
    for (const { id, points, most } of factors) {
      expect(Number.isInteger(points) && points >= 0 && points <= most).toBe(true)
      expect(most).toBe(policy.score.weights[id])
    }
  })

  test.prop(cases, RUNS)(
    'the same facts give the same, titles in any order',
    ({ history, given, policy }) => {
      const facts = factsOf(history, given)
      const again = structuredClone(facts)
      expect(creditScore(again, policy)).toEqual(creditScore(facts, policy))
      expect(scoreOf(history.toReversed(), given, policy)).toBe(scoreOf(history, given, policy))
    },
  )

  test.prop({ given: circumstances, policy: policies }, RUNS)(
    'no history is 500, half of each factor',
    ({ given, policy }) => {
      const unknown = { ...given, broken: 0, cheques: 0, adjustment: null }
      const clear = { ...unknown, restrictions: given.restrictions === null ? null : 0 }
      const { score, neutral, factors } = creditScore(factsOf([], clear), policy)
      expect(score).toBe(500)
      expect(neutral).toBe(true)
      for (const { points, most } of factors) expect(Math.abs(2 * points - most)).toBeLessThanOrEqual(1)
    },
  )

  test.prop({ ...cases, title: titles, delay: fc.integer({ min: 1, max: 400 }) }, RUNS)(
    'a new late payment never raises it',
    ({ history, given, policy, title, delay }) => {
      const dueDay = Math.min(title.dueDay, today - 1)
      const paid = { day: Math.min(today, dueDay + delay), principal: title.amount }
      const late = { ...title, dueDay, issuedDay: Math.min(title.issuedDay, dueDay), payments: [paid] }
      expect(scoreOf([...history, late], given, policy)).toBeLessThanOrEqual(scoreOf(history, given, policy))
    },
  )

  test.prop({ ...cases, title: titles }, RUNS)(
    'a new overdue title never raises it',
    ({ history, given, policy, title }) => {
      const dueDay = Math.min(title.dueDay, today - 1)
      const overdue = { ...title, dueDay, issuedDay: Math.min(title.issuedDay, dueDay), payments: [] }
      expect(scoreOf([...history, overdue], given, policy)).toBeLessThanOrEqual(
        scoreOf(history, given, policy),
      )
    },
  )

  test.prop({ ...cases, title: titles, more: fc.integer({ min: 1, max: 300 }) }, RUNS)(
    'a longer delay never raises it',
    ({ history, given, policy, title, more }) => {
      // Every payment of the title comes later, by today at the latest; one due before today may stay unpaid.
      const later = {
        ...title,
        payments: title.payments.flatMap(({ day, principal }) =>
          day + more > today && title.dueDay < today ? [] : [{ day: Math.min(today, day + more), principal }],
        ),
      }
      expect(scoreOf([...history, later], given, policy)).toBeLessThanOrEqual(
        scoreOf([...history, title], given, policy),
      )
    },
  )

  test.prop(cases, RUNS)(
    'broken promise, returned cheque and restriction never raise it',
    ({ history, given, policy }) => {
      const before = scoreOf(history, given, policy)
      const worse: Partial<Circumstances>[] = [
        { broken: given.broken + 1 },
        { cheques: given.cheques + 1 },
        { restrictions: (given.restrictions ?? 0) + 1 },
      ]
      for (const change of worse)
        expect(scoreOf(history, { ...given, ...change }, policy)).toBeLessThanOrEqual(before)
    },
  )

  test.prop({ ...cases, more: fc.integer({ min: 0, max: 10_000 }), amount: amounts }, RUNS)(
    'completing the registration and paying in time never lower it',
    ({ history, given, policy, more, amount }) => {
      const before = scoreOf(history, given, policy)
      const fuller = { ...given, basisPoints: Math.min(10_000, given.basisPoints + more) }
      expect(scoreOf(history, fuller, policy)).toBeGreaterThanOrEqual(before)
      const paid: BoughtTitle = {
        issuedDay: today - 30,
        dueDay: today,
        amount,
        payments: [{ day: today, principal: amount }],
      }
      expect(scoreOf([...history, paid], given, policy)).toBeGreaterThanOrEqual(before)
    },
  )

  test.prop(cases, RUNS)('advice says the points it brings', ({ history, given, policy }) => {
    const { advice } = creditScore(factsOf(history, given), policy)
    expect(advice.length).toBeLessThanOrEqual(4)
    expect(advice.map(({ points }) => points)).toEqual(
      advice.map(({ points }) => points).toSorted((a, b) => b - a),
    )
    for (const { points } of advice) expect(points).toBeGreaterThan(0)
  })
})
