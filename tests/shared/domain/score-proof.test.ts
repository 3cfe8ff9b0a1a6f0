import { creditScore } from '#shared/domain/score.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { dayNumber } from '#shared/domain/calendar.ts'
import { factorSentence } from '#shared/pt-br/score.ts'
import { behaviourAsOf, creditFacts, goodPayer, TODAY } from '#tests/support/credit-facts.ts'
import { describe, expect, test } from 'vitest'

const score = (facts: Parameters<typeof creditScore>[0]) => creditScore(facts, DEFAULT_CREDIT_POLICY)

describe('what a newcomer has proven', () => {
  test('one title paid in time is a beginning: the class does not jump, and grows month by month', () => {
    const scores = [1, 2, 3, 4, 5, 6].map((months) => score(goodPayer(months)))
    expect(scores[0]!.class).toBe('C')
    expect(scores.map(({ score: points }) => points)).toEqual(
      scores.map(({ score: points }) => points).toSorted((one, other) => one - other),
    )
    expect(scores[5]!.class).toBe('A')
    expect(factorSentence(scores[0]!.factors[0]!)).toMatch(/Com 1 mês de pagamento em dia/)
    expect(factorSentence(scores[5]!.factors[0]!)).not.toMatch(/só parte dos pontos/)
  })

  test('cash proves nothing about credit: paid when it was issued, the customer stays without history', () => {
    const today = dayNumber(TODAY)
    const cash = { issuedDay: today - 40, dueDay: today - 40, amount: 50_000 }
    const paid = { ...cash, payments: [{ day: today - 40, principal: 50_000 }] }
    const neutral = score(creditFacts({ behaviour: behaviourAsOf({ titles: [paid] }) }))
    expect(neutral).toMatchObject({ score: 500, neutral: true })
    const late = { ...cash, payments: [{ day: today - 10, principal: 50_000 }] }
    expect(score(creditFacts({ behaviour: behaviourAsOf({ titles: [late] }) })).score).toBeLessThan(500)
  })
})
