import { bureauServes, lends, limitToPropose, newcomersCap, openMandatory } from '#shared/domain/analysis.ts'
import { addDays, day } from '#shared/domain/calendar.ts'
import { bureauValidUntil, lastConsultation } from '#shared/domain/consultations.ts'
import type { Consultation } from '#shared/domain/bureau.ts'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { emptyProfile } from '#shared/domain/credit-profile-draft.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import { DEFAULT_PAYMENT_POLICIES } from '#shared/domain/payment-policy.ts'
import { creditStanding } from '#shared/domain/standing-of-credit.ts'
import { creditFacts, goodPayer, TODAY } from '#tests/support/credit-facts.ts'
import { uuidOf } from '#tests/support/build.ts'
import { describe, expect, test } from 'vitest'

const policy = DEFAULT_CREDIT_POLICY
const proposed = (facts: CreditFacts) => limitToPropose(facts, creditStanding(facts, policy), policy)

function expecting(facts: CreditFacts, expectedMonthly: number | null): CreditFacts {
  const month = expectedMonthly === null ? null : centavos(expectedMonthly)
  return { ...facts, registration: { ...facts.registration, expectedMonthly: month } }
}

function consultation(count: number, given: Partial<Consultation> = {}): Consultation {
  return {
    id: uuidOf(6, count),
    customerId: uuidOf(1, 1),
    bureau: 'serasa',
    bureauName: '',
    on: day('2026-11-01'),
    result: 'clear',
    score: null,
    band: '',
    restrictions: 0,
    restrictedAmount: ZERO,
    cost: ZERO,
    note: '',
    attachments: [],
    by: 'Ana',
    withdrawal: null,
    ...given,
  }
}

describe('what an analysis waits for', () => {
  test('mandatory items that are missing or stale, and no other', () => {
    const plain = { itemId: 'x', validUntil: null }
    const items = [
      { ...plain, title: 'Em ordem', mandatory: true, state: 'done' as const },
      { ...plain, title: 'Vencido', mandatory: true, state: 'stale' as const },
      { ...plain, title: 'Falta', mandatory: true, state: 'missing' as const },
      { ...plain, title: 'Opcional', mandatory: false, state: 'missing' as const },
    ]
    expect(openMandatory({ basisPoints: 0, items, revalidateOn: null })).toEqual(['Vencido', 'Falta'])
  })

  test('a bureau is asked whenever something is lent', () => {
    const [upfront, atDelivery, closing, cheques] = DEFAULT_PAYMENT_POLICIES
    expect(lends(ZERO, upfront!)).toBe(false)
    expect(lends(ZERO, atDelivery!)).toBe(false)
    expect(lends(ZERO, closing!)).toBe(true)
    expect(lends(ZERO, cheques!)).toBe(true)
    expect(lends(centavos(1), upfront!)).toBe(true)
  })
})

describe('a consultation', () => {
  test('serves to the last day of its class, that day included', () => {
    expect(bureauValidUntil({ on: day('2026-11-01') }, 'E', policy)).toBe('2026-12-01')
    const facts = (on: string) =>
      creditFacts({
        bureau: {
          bureau: 'spc',
          on: day(on),
          restricted: false,
          restrictions: 0,
          restrictedAmount: ZERO,
          score: null,
          newRestriction: false,
        },
      })
    expect(bureauServes(facts('2026-08-24'), 'C', policy)).toBe(true)
    expect(bureauServes(facts('2026-08-23'), 'C', policy)).toBe(false)
    expect(bureauServes(facts('2026-08-23'), 'A', policy)).toBe(true)
    expect(bureauServes(creditFacts(), 'A', policy)).toBe(false)
  })

  test('the last is the newest that stands; of one day, the one registered last', () => {
    const withdrawal = { on: TODAY, reason: 'Era de outro cliente' }
    const list = [
      consultation(1, { on: day('2026-11-10') }),
      consultation(2, { on: day('2026-11-10') }),
      consultation(3, { on: day('2026-11-20'), withdrawal }),
      consultation(4, { on: day('2026-10-01') }),
    ]
    expect(lastConsultation(list)?.id).toBe(uuidOf(6, 2))
    expect(lastConsultation(list.slice(2, 3))).toBeNull()
  })
})

describe('the limit an analysis proposes', () => {
  const newcomer = creditFacts({ registeredOn: addDays(TODAY, -1) })

  test('is the cap for somebody new, or the month he expects when that is less', () => {
    expect(proposed(newcomer)).toBe(100_000)
    expect(proposed(expecting(newcomer, 40_000))).toBe(40_000)
    expect(proposed(expecting(newcomer, 4_000_000))).toBe(100_000)
  })

  test('is capped to the last of the first days, not after', () => {
    const { noRaiseDays, initialCap } = policy.limits
    const last = creditFacts({ registeredOn: addDays(TODAY, 1 - noRaiseDays) })
    expect(newcomersCap(last, policy)).toEqual({ cap: initialCap, until: TODAY })
    expect(newcomersCap(creditFacts({ registeredOn: addDays(TODAY, -noRaiseDays) }), policy)).toBeNull()
  })

  test('is what was granted, a step more for who paid in time, and nothing for who is blocked', () => {
    const granted = { ...emptyProfile(newcomer.customerId), limit: centavos(200_000) }
    expect(proposed(creditFacts({ profile: granted }))).toBe(200_000)
    const payer = goodPayer(12)
    expect(proposed({ ...payer, profile: granted })).toBe(250_000)
    const match = {
      blockId: uuidOf(7, 1),
      name: 'X Y',
      reason: 'Não paga',
      by: 'customer' as const,
      personName: null,
    }
    expect(proposed({ ...payer, profile: granted, blocks: [match] })).toBe(0)
  })
})
