import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { centavos } from '#shared/domain/money.ts'
import { DEFAULT_PAYMENT_POLICIES, type PaymentPolicy } from '#shared/domain/payment-policy.ts'
import { creditStanding } from '#shared/domain/standing-of-credit.ts'
import { comebackPolicy } from '#shared/domain/trust-recovery/comeback.ts'
import { earnedBenefits } from '#shared/domain/trust-recovery/earned-benefits.ts'
import { coversCostFirst } from '#shared/domain/trust-recovery/recovery-terms.ts'
import { creditFacts } from '#tests/support/credit-facts.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'

const [a, b, c, d] = DEFAULT_PAYMENT_POLICIES as [PaymentPolicy, PaymentPolicy, PaymentPolicy, PaymentPolicy]

describe('the way to pay that an invitation back offers (M11)', () => {
  test.each<[string, PaymentPolicy[], Parameters<typeof comebackPolicy>[1], string | null]>([
    [
      'the best that covers the cost first',
      [c, d, b, a],
      { worstDaysLate: 12, underPlan: false },
      'b cost-first',
    ],
    ['in advance after a long delay', [c, d, b, a], { worstDaysLate: 31, underPlan: false }, 'a long-late'],
    ['thirty days are not long', [c, b, a], { worstDaysLate: 30, underPlan: false }, 'b cost-first'],
    [
      'in advance where nothing else covers the cost',
      [c, d, a],
      { worstDaysLate: 0, underPlan: false },
      'a advance-only',
    ],
    ['what the plan leaves', [b, a], { worstDaysLate: 90, underPlan: true }, 'b plan'],
    ['nothing, where nothing is offered', [], { worstDaysLate: 0, underPlan: false }, null],
  ])('is %s', (_, offered, past, expected) => {
    const found = comebackPolicy(offered, past)
    expect(found && `${found.policy.id} ${found.cause}`).toBe(expected)
  })

  property.prop([
    fc.subarray([a, b, c, d], { minLength: 1 }),
    fc.record({ worstDaysLate: fc.nat(400), underPlan: fc.boolean() }),
  ])('is one he may have, and lends nothing of the cost outside a plan', (some, past) => {
    const offered = some.includes(a) ? some : [...some, a]
    const found = comebackPolicy(offered, past)!
    expect(offered).toContain(found.policy)
    if (!past.underPlan) expect(coversCostFirst(found.policy)).toBe(true)
  })
})

describe('what a customer has for paying on time (I14)', () => {
  const steps = [{ daysBefore: 10, basisPoints: 300 }]
  const standing = creditStanding(creditFacts({}), DEFAULT_CREDIT_POLICY)
  const kinds = (given: Partial<Parameters<typeof earnedBenefits>[0]>) =>
    earnedBenefits({ standing, offered: [c, b, a], earlyDiscounts: steps, ...given }).map(({ kind }) => kind)

  test('is what the rules of the house give him today', () => {
    const limit = { ...standing.limit, state: 'normal' as const, total: centavos(300_000) }
    const vip = { ...standing.vip, member: true }
    expect(kinds({ standing: { ...standing, vip, limit, priceTable: 'vip', lost: [] } })).toEqual([
      'vip',
      'vip-prices',
      'term',
      'limit',
      'early-discount',
      'priority',
    ])
  })

  test('is nothing that was lost, frozen or never granted', () => {
    const frozen = { ...standing.limit, state: 'frozen' as const, total: centavos(300_000) }
    const lost = (['discount', 'priority'] as const).map((benefit) => ({
      benefit,
      trigger: 'overdue' as const,
      values: {},
    }))
    const vip = { ...standing.vip, member: true }
    const given = { ...standing, limit: frozen, lost, vip, priceTable: 'standard' as const }
    expect(kinds({ standing: given, offered: [b, a] })).toEqual(['vip'])
    expect(kinds({ standing: { ...given, vip: standing.vip }, offered: [a], earlyDiscounts: [] })).toEqual([])
  })
})
