import { addDays, day } from '#shared/domain/calendar.ts'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { emptyProfile } from '#shared/domain/credit-profile-draft.ts'
import type { CreditProfile } from '#shared/domain/credit-profile.ts'
import { creditLimit } from '#shared/domain/limit.ts'
import { centavos } from '#shared/domain/money.ts'
import { describe, expect, test } from 'vitest'
import { behaviourAsOf, creditFacts, exposedBy, titleDue, TODAY } from '#tests/support/credit-facts.ts'

const policy = DEFAULT_CREDIT_POLICY
const profile = (given: Partial<CreditProfile>): CreditProfile => ({ ...emptyProfile('c'), ...given })
const late = (days: number): Partial<CreditFacts> => {
  const behaviour = behaviourAsOf({ titles: [titleDue(days, { amount: 10_000 })] })
  return { behaviour, exposure: exposedBy(10_000) }
}
const limitOf = (given: Partial<CreditFacts>) => creditLimit(creditFacts(given), policy)

describe('own limit', () => {
  test.each([
    ['a new customer has the cap', null, null, 100_000, 'initial'],
    ['or the month it expects, when less', null, 40_000, 40_000, 'initial'],
    ['and not more than the cap', null, 900_000, 100_000, 'initial'],
    ['a decided limit is what was decided', 250_000, 40_000, 250_000, 'normal'],
    ['even none', 0, null, 0, 'normal'],
  ] as const)('%s', (...row) => {
    const [, limit, expectedMonthly, own, state] = row
    const plain = creditFacts()
    const found = limitOf({
      profile: profile({ limit: limit === null ? null : centavos(limit) }),
      registration: {
        ...plain.registration,
        expectedMonthly: expectedMonthly === null ? null : centavos(expectedMonthly),
      },
    })
    expect(found).toMatchObject({ own, total: own, state, available: own, endsOn: null })
  })

  test('available is what exposure leaves, below zero when it is passed', () => {
    expect(limitOf({ exposure: exposedBy(30_000) }).available).toBe(70_000)
    expect(limitOf({ exposure: exposedBy(130_000) }).available).toBe(-30_000)
  })
})

describe('freeze and zero', () => {
  test.each([
    [15, 'initial', 100_000, 90_000],
    [16, 'frozen', 100_000, 0],
    [30, 'frozen', 100_000, 0],
    [31, 'zero', 0, -10_000],
  ])('the worst title %i days late: %s', (days, state, total, available) => {
    expect(limitOf(late(days))).toMatchObject({ state, total, available })
  })

  test('overdue up to the tolerance of the ladder freezes nothing, a centavo more does', () => {
    const tolerant = (tolerance: number) => ({
      ...policy,
      hold: { ...policy.hold, tolerance: centavos(tolerance) },
    })
    expect(creditLimit(creditFacts(late(31)), tolerant(10_000)).state).toBe('initial')
    expect(creditLimit(creditFacts(late(31)), tolerant(9999)).state).toBe('zero')
    expect(creditLimit(creditFacts(late(16)), tolerant(9999)).state).toBe('frozen')
  })

  test('frozen by hand lends nothing and forgives nothing', () => {
    const freeze = { on: TODAY, by: 'Ana', reason: 'Em conversa' }
    const frozen = profile({ limit: centavos(50_000), freeze })
    expect(limitOf({ profile: frozen })).toMatchObject({
      state: 'frozen-by-hand',
      total: 50_000,
      available: 0,
    })
    expect(limitOf({ profile: frozen, exposure: exposedBy(60_000) }).available).toBe(-10_000)
  })

  test.each([
    ['a returned cheque', { returnedCheques12: 1 }],
    [
      'a block',
      { blocks: [{ blockId: 'b', name: 'Bia', reason: 'Calote', by: 'person' as const, personName: 'Bia' }] },
    ],
  ])('%s makes it zero, insurance and temporary limit too', (_, given) => {
    const rich = profile({
      limit: centavos(50_000),
      temporaryLimit: { amount: centavos(1000), until: TODAY, reason: 'Feira', by: 'Ana', on: TODAY },
      insurance: insured(TODAY, TODAY),
    })
    expect(limitOf({ ...given, profile: rich })).toMatchObject({ state: 'zero', total: 0, available: 0 })
  })
})

const insured = (grantedOn: string, expiresOn: string) => ({
  insurer: 'Seguradora',
  policyNumber: '123',
  amount: centavos(100_001),
  coverageBasisPoints: 9000,
  grantedOn: day(grantedOn),
  expiresOn: day(expiresOn),
  claimWithinDays: 60,
})

describe('what ends', () => {
  test('a temporary limit counts on its last day and is gone at the second of midnight', () => {
    const temporaryLimit = {
      amount: centavos(30_000),
      until: TODAY,
      reason: 'Feira',
      by: 'Ana',
      on: day('2026-11-01'),
    }
    const facts = creditFacts({ profile: profile({ temporaryLimit }) })
    expect(creditLimit(facts, policy)).toMatchObject({ temporary: 30_000, total: 130_000, endsOn: TODAY })
    const tomorrow = { ...facts, today: addDays(TODAY, 1) }
    expect(creditLimit(tomorrow, policy)).toMatchObject({ temporary: 0, total: 100_000, endsOn: null })
  })

  test.each([
    ['2026-11-23', '2027-11-22', 0],
    ['2026-11-22', '2027-11-22', 90_000],
    ['2025-11-22', '2026-11-22', 90_000],
    ['2025-11-22', '2026-11-21', 0],
  ])('an insurance from %s to %s covers %i today', (from, to, covered) => {
    const found = limitOf({ profile: profile({ insurance: insured(from, to) }) })
    expect(found).toMatchObject({ insured: covered, total: 100_000 + covered })
    expect(found.endsOn).toBe(covered === 0 ? null : to)
  })

  test('the first to end is told', () => {
    const until = day('2026-11-30')
    const temporaryLimit = { amount: centavos(1), until, reason: 'Feira', by: 'Ana', on: TODAY }
    const both = profile({ temporaryLimit, insurance: insured('2026-01-01', '2026-12-31') })
    expect(limitOf({ profile: both }).endsOn).toBe(until)
  })
})
