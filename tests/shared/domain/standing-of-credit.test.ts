import { addDays, day } from '#shared/domain/calendar.ts'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import { type CreditPolicy, DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { centavos } from '#shared/domain/money.ts'
import { creditStanding } from '#shared/domain/standing-of-credit.ts'
import { lostBenefitSentence, signSentence } from '#shared/pt-br/score.ts'
import { describe, expect, test } from 'vitest'
import {
  behaviourAsOf,
  creditFacts,
  exposedBy,
  goodPayer,
  titleDue,
  TODAY,
} from '#tests/support/credit-facts.ts'

const policy = DEFAULT_CREDIT_POLICY
const under = (change: Partial<CreditPolicy>): CreditPolicy => ({ ...policy, ...change })
const standingOf = (given: Partial<CreditFacts>, by = policy) => creditStanding(creditFacts(given), by)
const good = goodPayer(12)
const goodTitles = Array.from({ length: 12 }, (_, at) => titleDue(30 * at + 31, { paid: 0 }))
/** A good customer with one title so many days late, and perhaps paid. */
const withLate = (daysAgo: number, paid: number | null = null): CreditFacts =>
  creditFacts({
    behaviour: behaviourAsOf({ titles: [...goodTitles, titleDue(daysAgo, { amount: 5000, paid })] }),
  })

describe('the hold ladder and the light', () => {
  test.each([
    [0, 'none', 'green'],
    [1, 'none', 'yellow'],
    [7, 'none', 'yellow'],
    [8, 'soft', 'red'],
    [15, 'soft', 'red'],
    [16, 'hard', 'red'],
    [30, 'hard', 'red'],
    [31, 'delivery', 'red'],
    [40, 'delivery', 'red'],
  ])('a default on day %i: hold %s, light %s', (days, hold, light) => {
    expect(creditStanding(withLate(days), policy)).toMatchObject({ hold, light })
  })

  test('overdue up to the tolerance holds nothing, a centavo more does (complaint 15)', () => {
    const tolerant = (tolerance: number) =>
      under({ hold: { ...policy.hold, tolerance: centavos(tolerance) } })
    expect(creditStanding(withLate(40), tolerant(5000)).hold).toBe('none')
    expect(creditStanding(withLate(40), tolerant(4999)).hold).toBe('delivery')
  })

  test('a block is red at once', () => {
    const blocks = [{ blockId: 'b', name: 'Bia', reason: 'Calote', by: 'person' as const, personName: 'Bia' }]
    expect(standingOf({ ...good, blocks })).toMatchObject({ light: 'red', vip: { member: false } })
  })

  test('each sign of the sinal amarelo, and each can be left out', () => {
    const cases: [string, Partial<CreditFacts>, Partial<CreditPolicy['yellow']>][] = [
      ['broken-promise', { promises12: { kept: 0, broken: 1 } }, { brokenPromise: false }],
      ['limit-use', { exposure: exposedBy(80_001) }, { limitUseBasisPoints: null }],
      [
        'new-restriction',
        {
          bureau: {
            bureau: 'spc',
            on: TODAY,
            restricted: true,
            restrictions: 1,
            restrictedAmount: centavos(100),
            score: null,
            newRestriction: true,
          },
        },
        { newRestriction: false },
      ],
      [
        'delay-growing',
        { behaviour: { ...good.behaviour, averageDelayLast3: 6, averageDelayBefore: 1 } },
        { delayGrowthDays: null },
      ],
      ['overdue', { behaviour: behaviourAsOf({ titles: [titleDue(1)] }) }, { overdueDays: null }],
    ]
    for (const [sign, given, without] of cases) {
      const { light, signs } = standingOf({ exposure: exposedBy(0), ...given })
      expect([sign, light, signs.map((one) => one.sign)]).toEqual([sign, 'yellow', [sign]])
      expect(signSentence(signs[0]!)).toMatch(/^[A-ZR0-9].*\.$/)
      const silent = under({ yellow: { ...policy.yellow, ...without } })
      expect(standingOf({ exposure: exposedBy(0), ...given }, silent).light).toBe('green')
    }
    expect(standingOf({ exposure: exposedBy(80_000) }).light).toBe('green')
  })
})

describe('VIP', () => {
  const buyer = (months: number) =>
    creditFacts({
      behaviour: {
        ...good.behaviour,
        months: Array.from({ length: months }, (_, at) => ({
          month: `2026-${String(11 - at).padStart(2, '0')}`,
          orders: 2,
          amount: centavos(50_000),
        })).toReversed(),
      },
    })

  test.each([
    [8, 'months', 9, 8, false],
    [9, 'months', 9, 9, true],
    [9, 'orders', 18, 18, true],
    [9, 'orders', 19, 18, false],
    [9, 'amount', 450_000, 450_000, true],
    [9, 'amount', 450_001, 450_000, false],
  ] as const)('%i months by %s, threshold %i: counts %i', (...row) => {
    const [months, metric, threshold, count, member] = row
    const rule = under({ vip: { ...policy.vip, metric, threshold } })
    const vip = { member, count, metric, threshold, heldByOverdue: false }
    expect(creditStanding(buyer(months), rule).vip).toEqual(vip)
  })

  test('purchases before the window do not count', () => {
    const facts = { ...buyer(9), today: day('2027-11-22') }
    expect(creditStanding(facts, policy).vip.count).toBe(0)
    expect(creditStanding({ ...facts, today: day('2027-03-01') }, policy).vip.count).toBe(8)
  })

  test('held out by something overdue beyond what the rule bears', () => {
    expect(creditStanding(withLate(3), policy).vip).toMatchObject({ member: true, heldByOverdue: false })
    expect(creditStanding(withLate(4), policy).vip).toMatchObject({ member: false, heldByOverdue: true })
  })
})

describe('benefits and the table of prices', () => {
  const lostAt = (facts: CreditFacts) =>
    creditStanding(facts, policy).lost.map(({ benefit, trigger }) => `${benefit} ${trigger}`)

  test.each([
    [0, []],
    [1, ['discount overdue']],
    [3, ['vip-prices overdue', 'discount overdue']],
    [7, ['vip-prices overdue', 'agreed-prices overdue', 'discount overdue', 'priority overdue']],
    [
      15,
      ['vip-prices overdue', 'agreed-prices overdue', 'discount overdue', 'term overdue', 'priority overdue'],
    ],
  ])('%i days overdue takes %j', (days, expected) => {
    expect(lostAt(withLate(days))).toEqual(expected)
  })

  test('they come back after thirty days with nothing overdue, not before', () => {
    // Paid 20 days late, 29 and then 30 days ago.
    expect(lostAt(withLate(49, 20))).toContain('vip-prices returning')
    expect(creditStanding(withLate(49, 20), policy).lost[0]!.values).toEqual({
      days: 20,
      returnsOn: addDays(TODAY, 1),
    })
    expect(lostAt(withLate(50, 20))).toEqual([])
    expect(creditStanding(withLate(50, 20), policy).priceTable).toBe('vip')
  })

  test('a broken promise and a low score take them too', () => {
    expect(lostAt({ ...good, promises12: { kept: 0, broken: 1 } })).toContain('term broken-promise')
    const poor = creditFacts({ returnedCheques12: 1 })
    expect(lostAt(poor)).toEqual(['discount score'])
    for (const lost of creditStanding(withLate(49, 20), policy).lost)
      expect(lostBenefitSentence(lost)).toMatch(/^[A-Z].*: benefício suspenso .*\.$/)
  })

  test('defaulters buy at the full table (E23), members at theirs, others at the standard', () => {
    expect(creditStanding(good, policy).priceTable).toBe('vip')
    expect(creditStanding(creditFacts(), policy).priceTable).toBe('standard')
    expect(creditStanding(withLate(1), policy).priceTable).toBe('vip')
    expect(creditStanding(withLate(3), policy).priceTable).toBe('full')
    expect(creditStanding(withLate(49, 20), policy).priceTable).toBe('full')
    const promise = { ...good, promises12: { kept: 0, broken: 1 } }
    expect(creditStanding(promise, policy).priceTable).toBe('standard')
  })
})

describe('raises (M13)', () => {
  const current = centavos(100_050)
  const limited = (given: Partial<CreditFacts['profile']> = {}): CreditFacts => ({
    ...good,
    exposure: exposedBy(0),
    profile: { ...good.profile, limit: current, ...given },
  })
  const proposed = (facts: CreditFacts) => creditStanding(facts, policy).proposedLimit
  const decided = (on: string) => ({
    on: day(on),
    by: 'Ana',
    proposed: centavos(125_000),
    accepted: false,
  })

  test('one step, cut to whole reais', () => {
    expect(proposed(limited())).toBe(125_000)
    expect(proposed({ ...limited(), profile: good.profile })).toBe(125_000)
  })

  test.each<[string, CreditFacts]>([
    ['too few months in time', { ...limited(), behaviour: { ...good.behaviour, monthsOnTime: 2 } }],
    ['yellow', { ...limited(), promises12: { kept: 0, broken: 1 } }],
    ['frozen by hand', limited({ freeze: { on: TODAY, by: 'Ana', reason: 'Espera' } })],
    ['raised two months ago', limited({ limitOn: day('2026-09-22') })],
    ['turned down this month', limited({ lastProposal: decided('2026-10-23') })],
    [
      'new in the house',
      {
        ...limited(),
        registeredOn: day('2026-08-25'),
        behaviour: { ...good.behaviour, since: day('2026-08-25') },
      },
    ],
    ['nothing to raise', limited({ limit: centavos(0) })],
  ])('none: %s', (_, facts) => {
    expect(proposed(facts)).toBeNull()
  })

  test('again a month after it was turned down, three after a raise, and for whom the import brought', () => {
    expect(proposed(limited({ lastProposal: decided('2026-10-22') }))).toBe(125_000)
    expect(proposed(limited({ limitOn: day('2026-08-22') }))).toBe(125_000)
    expect(proposed({ ...limited(), registeredOn: TODAY })).toBe(125_000)
  })
})
