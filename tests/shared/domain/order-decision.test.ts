import { addDays, day } from '#shared/domain/calendar.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import type { DecisionReasonCode } from '#shared/domain/decision.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import { decideOrder } from '#shared/domain/order-decision.ts'
import { reasonSentence } from '#shared/pt-br/decisions.ts'
import { buildOrder } from '#tests/support/build-credit.ts'
import { behaviourAsOf, creditFacts, exposedBy, titleDue, TODAY } from '#tests/support/credit-facts.ts'
import { detailsOf, fairFacts, newOrder, orderItem, paid, POLICIES } from '#tests/support/order-case.ts'
import { describe, expect, test } from 'vitest'

const policy = DEFAULT_CREDIT_POLICY
const owing = (days: number, amount = 20_000) =>
  behaviourAsOf({
    titles: [
      ...Array.from({ length: 12 }, (_, at) => titleDue(30 * at + 40, { paid: 0 })),
      titleDue(days, { amount }),
    ],
  })
const registration = creditFacts().registration

type Decided = ReturnType<typeof decideOrder>
const weights = ({ reasons }: Decided) => reasons.map(({ code, weight }) => `${weight} ${code}`)
const decide = (facts: Parameters<typeof decideOrder>[0], order = newOrder(), rules = policy) =>
  decideOrder(facts, rules, order)

describe('the decision at an order', () => {
  test('approves where nothing speaks against it but the entry', () => {
    const decision = decide(fairFacts(), newOrder({}, { money: paid(15_000) }))
    expect(weights(decision)).toEqual([])
    expect(decision).toMatchObject({ verdict: 'approve', exposureAfter: 65_000, priceTable: 'standard' })
    expect(decide(fairFacts())).toMatchObject({
      verdict: 'conditions',
      reasons: [
        { code: 'entry-missing', by: 'production', values: { missing: 15_000, entry: 15_000, received: 0 } },
      ],
    })
  })

  const block = { blockId: '0', name: 'Sicrano', reason: 'Três cheques devolvidos' }
  const cases: [string, DecisionReasonCode, string, () => Decided][] = [
    [
      'without a contract where the house has one, on credit',
      'contract-missing',
      'refuse',
      () => decide(fairFacts({ contractAdopted: true })),
    ],
    [
      'with a contract that was sent and did not come back',
      'contract-missing',
      'refuse',
      () => decide(fairFacts({ contractAdopted: true, contract: 'sent' })),
    ],
    [
      'with a contract whose term is over, costs paid beforehand',
      'contract-missing',
      'refuse',
      () =>
        decide(fairFacts({ contractAdopted: true, contract: 'expired' }), newOrder({ policy: POLICIES.b })),
    ],
    [
      'without a contract, asking for nothing more than what was let pass',
      'contract-missing',
      'warn',
      () => decide(fairFacts({ contractAdopted: true }), newOrder({}, { before: buildOrder(detailsOf()) })),
    ],
    [
      'on the block list',
      'blocked',
      'refuse',
      () => decide(fairFacts({ blocks: [{ ...block, by: 'customer', personName: null }] })),
    ],
    [
      'on the block list since it was paid whole, at the delivery',
      'blocked',
      'warn',
      () =>
        decide(
          fairFacts({ blocks: [{ ...block, by: 'customer', personName: null }] }),
          newOrder({ policy: POLICIES.a }, { money: paid(80_000), checkpoint: 'delivery' }),
        ),
    ],
    [
      'on the block list before it was paid whole, at the delivery',
      'blocked',
      'refuse',
      () =>
        decide(
          fairFacts({ blocks: [{ ...block, by: 'customer', personName: null }] }),
          newOrder({ policy: POLICIES.a }, { money: paid(79_999), checkpoint: 'delivery' }),
        ),
    ],
    [
      'on the block list, though paid in advance',
      'blocked',
      'refuse',
      () =>
        decide(
          fairFacts({ blocks: [{ ...block, by: 'customer', personName: null }] }),
          newOrder({ policy: POLICIES.a }, { money: paid(80_000) }),
        ),
    ],
    [
      'a partner on the block list',
      'blocked-person',
      'refuse',
      () => decide(fairFacts({ blocks: [{ ...block, by: 'person', personName: 'Sicrano' }] })),
    ],
    ['a consumer', 'consumer', 'warn', () => decide(fairFacts({ kind: 'consumer' }))],
    [
      'a draft of a registration',
      'registration-not-approved',
      'refuse',
      () => decide(fairFacts({ registration: { ...registration, status: 'draft' } })),
    ],
    [
      'a draft of a registration, paid in advance',
      'registration-not-approved',
      'warn',
      () =>
        decide(
          fairFacts({ registration: { ...registration, status: 'draft' } }),
          newOrder({ policy: POLICIES.a }),
        ),
    ],
    [
      'a mandatory item missing',
      'registration-mandatory-missing',
      'refuse',
      () => decide(fairFacts({ registration: { ...registration, missingMandatory: ['CRO'] } })),
    ],
    [
      'an incomplete registration',
      'registration-incomplete',
      'refuse',
      () => decide(fairFacts({ registration: { ...registration, basisPoints: 6999 } })),
    ],
    [
      'a stale item',
      'registration-stale',
      'warn',
      () => decide(fairFacts({ registration: { ...registration, stale: ['Endereço'] } })),
    ],
    [
      'contact confirmed long ago',
      'contact-unconfirmed',
      'warn',
      () => decide(fairFacts({ registration: { ...registration, contactConfirmedOn: day('2026-08-23') } })),
    ],
    ['no consultation', 'bureau-missing', 'refuse', () => decide(fairFacts({ bureau: null }))],
    [
      'a consultation past its days',
      'bureau-old',
      'refuse',
      () => decide(fairFacts({ bureau: { ...fairFacts().bureau!, on: day('2026-08-23') } })),
    ],
    [
      'restrictions',
      'bureau-restricted',
      'warn',
      () => decide(fairFacts({ bureau: { ...fairFacts().bureau!, restricted: true, restrictions: 2 } })),
    ],
    ['something eight days late', 'hold-soft', 'refuse', () => decide(fairFacts({ behaviour: owing(8) }))],
    [
      'something eight days late, paid in advance',
      'hold-soft',
      'warn',
      () => decide(fairFacts({ behaviour: owing(8) }), newOrder({ policy: POLICIES.a })),
    ],
    [
      'something late that holds nothing yet',
      'open-debts',
      'warn',
      () => decide(fairFacts({ behaviour: owing(5) })),
    ],
    [
      'something open that is not due',
      'open-debts',
      'note',
      () => decide(fairFacts({ behaviour: owing(-5) })),
    ],
    [
      'more than the limit',
      'limit-exceeded',
      'refuse',
      () => decide(fairFacts({ exposure: exposedBy(35_001) })),
    ],
    [
      "more than a newcomer's cap",
      'first-purchase-cap',
      'refuse',
      () => decide(fairFacts({ exposure: exposedBy(35_001) }, { limit: null })),
    ],
    [
      'a limit frozen by a delay',
      'limit-frozen',
      'refuse',
      () => decide(fairFacts({ behaviour: owing(16) })),
    ],
    [
      'a limit frozen by hand',
      'limit-frozen-by-hand',
      'refuse',
      () => decide(fairFacts({}, { freeze: { on: TODAY, by: 'Célia', reason: 'Mudou de dono' } })),
    ],
    ['a returned cheque', 'limit-zero', 'refuse', () => decide(fairFacts({ returnedCheques12: 1 }))],
    [
      'a temporary limit that ended yesterday',
      'temporary-limit-ended',
      'note',
      () =>
        decide(
          fairFacts(
            { exposure: exposedBy(35_001) },
            {
              temporaryLimit: {
                amount: centavos(50_000),
                until: addDays(TODAY, -1),
                reason: 'Feira',
                by: 'Célia',
                on: day('2026-11-01'),
              },
            },
          ),
        ),
    ],
    [
      'more than the laboratory can lend',
      'portfolio-ceiling',
      'refuse',
      () =>
        decide(fairFacts({ portfolioExposure: centavos(935_001) }), newOrder(), {
          ...policy,
          portfolio: { ...policy.portfolio, ceiling: centavos(1_000_000) },
        }),
    ],
    [
      'a fifth of all that is lent',
      'concentration',
      'warn',
      () => decide(fairFacts({ portfolioExposure: centavos(200_000) })),
    ],
    [
      'a policy of another class',
      'policy-not-offered',
      'refuse',
      () => decide(fairFacts({}, { paymentPolicyId: null })),
    ],
    [
      "a policy with the form's own terms",
      'policy-not-offered',
      'refuse',
      () => decide(fairFacts(), newOrder({ policy: { ...POLICIES.c, entryBasisPoints: 4999 } })),
    ],
    [
      'a sale below cost',
      'below-cost',
      'refuse',
      () =>
        decide(
          fairFacts(),
          newOrder({ items: [orderItem({ serviceId: null, unitPrice: centavos(29_999) })] }),
        ),
    ],
    [
      'work outside the catalogue that costs nothing',
      'cost-missing',
      'refuse',
      () => decide(fairFacts(), newOrder({ items: [orderItem({ serviceId: null, unitCost: centavos(0) })] })),
    ],
    [
      'a discount above the profit',
      'discount-eats-cost',
      'refuse',
      () => decide(fairFacts(), newOrder({ discount: centavos(50_001) })),
    ],
    [
      'a discount to who owes',
      'benefit-lost',
      'refuse',
      () => decide(fairFacts({ behaviour: owing(2) }), newOrder({ discount: centavos(100) })),
    ],
    ['who owes at the full table', 'price-table', 'note', () => decide(fairFacts({ behaviour: owing(8) }))],
    [
      'a price below the table',
      'price-below-table',
      'refuse',
      () => decide(fairFacts(), newOrder({ items: [orderItem({ unitPrice: centavos(79_999) })] })),
    ],
    [
      'a remake of nothing',
      'remake-without-origin',
      'refuse',
      () =>
        decide(
          fairFacts(),
          newOrder(
            { remake: { ofOrderId: '0', cause: 'fit', customerPaysBasisPoints: 0, note: '' } },
            { remakeOrigin: false },
          ),
        ),
    ],
    [
      'production without the entry',
      'entry-missing',
      'refuse',
      () => decide(fairFacts(), newOrder({}, { checkpoint: 'production', money: paid(14_999) })),
    ],
    [
      'delivery without the rest',
      'balance-missing',
      'refuse',
      () =>
        decide(
          fairFacts(),
          newOrder({ policy: POLICIES.b }, { checkpoint: 'delivery', money: paid(79_999) }),
        ),
    ],
    [
      'production without the cheques',
      'cheques-missing',
      'refuse',
      () =>
        decide(
          fairFacts(),
          newOrder({ policy: POLICIES.d }, { checkpoint: 'production', money: paid(0, 79_999) }),
        ),
    ],
    [
      'cheques that were not agreed',
      'cheque-plan-invalid',
      'refuse',
      () => decide(fairFacts({}, { paymentPolicyId: 'd' }), newOrder({ policy: POLICIES.d })),
    ],
    [
      'a stage under the hard hold',
      'hold-hard',
      'refuse',
      () =>
        decide(
          fairFacts({ behaviour: owing(16) }),
          newOrder({}, { checkpoint: 'production', money: paid(15_000) }),
        ),
    ],
    [
      'a delivery under the last hold',
      'hold-delivery',
      'refuse',
      () =>
        decide(
          fairFacts({ behaviour: owing(31) }),
          newOrder({}, { checkpoint: 'delivery', money: paid(15_000) }),
        ),
    ],
  ]
  test.each(cases)('%s: %s, %s', (_name, code, weight, given) => {
    const decision = given()
    const found = decision.reasons.find((reason) => reason.code === code)
    expect(found?.weight).toBe(weight)
    if (weight === 'refuse') expect(decision.verdict).toBe('refuse')
    const { what, next } = reasonSentence(found!)
    expect(what).not.toMatch(/undefined|NaN|null/)
    expect(what.length).toBeGreaterThan(10)
    expect(next.length).toBeGreaterThan(5)
  })

  test('asks nobody for a contract who signed it, who pays before, who pays nothing, or before the house has one', () => {
    const signed = fairFacts({ contractAdopted: true, contract: 'signed' })
    const none = fairFacts({ contractAdopted: true })
    const codes = ({ reasons }: Decided) => reasons.map(({ code }) => code)
    expect(codes(decide(signed))).not.toContain('contract-missing')
    expect(codes(decide(none, newOrder({ policy: POLICIES.a })))).not.toContain('contract-missing')
    const remake = {
      ofOrderId: buildOrder().id,
      cause: 'lab-error' as const,
      customerPaysBasisPoints: 0 as const,
      note: '',
    }
    expect(codes(decide(none, newOrder({ remake })))).not.toContain('contract-missing')
    expect(codes(decide(fairFacts()))).not.toContain('contract-missing')
  })

  test('does not speak of it one day, one centavo or one point before', () => {
    const quiet: [DecisionReasonCode, Decided][] = [
      ['hold-soft', decide(fairFacts({ behaviour: owing(7) }))],
      ['limit-frozen', decide(fairFacts({ behaviour: owing(15) }))],
      ['limit-exceeded', decide(fairFacts({ exposure: exposedBy(35_000) }))],
      [
        'registration-incomplete',
        decide(fairFacts({ registration: { ...registration, basisPoints: 7000 } })),
      ],
      ['bureau-old', decide(fairFacts({ bureau: { ...fairFacts().bureau!, on: day('2026-08-24') } }))],
      [
        'cost-missing',
        decide(fairFacts(), newOrder({ items: [orderItem({ serviceId: null, unitCost: centavos(1) })] })),
      ],
      ['discount-eats-cost', decide(fairFacts(), newOrder({ discount: centavos(50_000) }))],
      ['entry-missing', decide(fairFacts(), newOrder({}, { money: paid(15_000), checkpoint: 'production' }))],
      ['balance-missing', decide(fairFacts(), newOrder({ policy: POLICIES.b }, { money: paid(80_000) }))],
      [
        'hold-hard',
        decide(
          fairFacts({ behaviour: owing(16) }),
          newOrder({}, { checkpoint: 'production', criticalStage: true, money: paid(15_000) }),
        ),
      ],
    ]
    for (const [code, decision] of quiet)
      expect(decision.reasons.map((reason) => reason.code)).not.toContain(code)
  })

  test('up to the tolerance holds nothing (complaint 15)', () => {
    const tolerant = { ...policy, hold: { ...policy.hold, tolerance: centavos(20_000) } }
    expect(weights(decide(fairFacts({ behaviour: owing(9) }), newOrder(), tolerant))).not.toContain(
      'refuse hold-soft',
    )
  })

  test('a limit lasts its last day whole, and is gone at midnight', () => {
    const temporaryLimit = {
      amount: centavos(50_000),
      until: TODAY,
      reason: 'Feira',
      by: 'Célia',
      on: day('2026-11-01'),
    }
    const facts = fairFacts({ exposure: exposedBy(60_000) }, { temporaryLimit })
    expect(decide(facts).verdict).toBe('conditions')
    expect(weights(decide({ ...facts, today: addDays(TODAY, 1) }))).toContain('refuse limit-exceeded')
  })

  test('a change that asks for nothing more is not held to what the customer has fallen behind', () => {
    const before = buildOrder({ ...detailsOf(), verdict: 'conditions', discount: centavos(100) })
    const late = fairFacts({ behaviour: owing(20), bureau: null })
    const same = newOrder({ discount: centavos(100), note: 'Urgente' }, { before, orderId: before.id })
    expect(decide(late, same).verdict).toBe('conditions')
    const more = [
      newOrder({ discount: ZERO }, { before }),
      newOrder({ discount: centavos(101) }, { before }),
      newOrder(
        { discount: centavos(100), policy: POLICIES.b, items: [orderItem({ unitPrice: centavos(80_001) })] },
        { before: { ...before, policy: POLICIES.b } },
      ),
      newOrder({ discount: centavos(100), policy: { ...POLICIES.c, name: 'Fechamento' } }, { before }),
      newOrder({ discount: centavos(100), policy: POLICIES.d }, { before }),
      newOrder({ discount: centavos(100), items: [orderItem({ unitCost: centavos(30_001) })] }, { before }),
      newOrder({ discount: centavos(100) }, { before: { ...before, verdict: 'refuse' } }),
      newOrder({ discount: centavos(100) }, { before: { ...before, customerId: before.id } }),
    ]
    for (const order of more) expect(decide(late, order).verdict).toBe('refuse')
  })

  test('says worst first', () => {
    const { reasons } = decide(fairFacts({ behaviour: owing(20), kind: 'consumer', bureau: null }))
    const order = ['refuse', 'condition', 'warn', 'note']
    const found = reasons.map(({ weight }) => order.indexOf(weight))
    expect(found).toEqual(found.toSorted((one, other) => one - other))
    expect(new Set(found).size).toBeGreaterThan(2)
  })
})
