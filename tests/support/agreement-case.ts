import { fc } from '@fast-check/vitest'
import { DEFAULT_AGREEMENT_RULES } from '#shared/domain/agreements/discount-ladder.ts'
import { gentleRules } from '#shared/domain/agreements/over-indebted.ts'
import type { OfferFacts, TitleToAgree } from '#shared/domain/agreements/waiver.ts'
import { roles } from '#shared/domain/access.ts'
import { addDays, day } from '#shared/domain/calendar.ts'
import { creditClasses } from '#shared/domain/credit-policy.ts'
import { centavos } from '#shared/domain/money.ts'
import { uuidOf } from '#tests/support/build.ts'

export const AGREED_ON = day('2026-11-23')

const anyTitle = fc
  .record({
    principal: fc.integer({ min: 0, max: 400_000 }),
    fee: fc.integer({ min: 0, max: 8000 }),
    interest: fc.integer({ min: 0, max: 40_000 }),
    daysLate: fc.constantFrom(0, 12, 30, 31, 90, 91, 180, 181, 365, 366, 900),
    costShare: fc.integer({ min: 0, max: 10_000 }),
  })
  .filter(({ principal, fee, interest }) => principal + fee + interest > 0)

/** A debt that may be negotiated, of any size, age and cost, by anybody. */
export const anyOfferFacts: fc.Arbitrary<OfferFacts> = fc
  .record({
    titles: fc.array(anyTitle, { minLength: 1, maxLength: 5 }),
    role: fc.constantFrom(...roles),
    creditClass: fc.constantFrom(...creditClasses),
    renegotiations: fc.integer({ min: 0, max: 4 }),
    superindebted: fc.boolean(),
  })
  .map(({ titles, role, creditClass, renegotiations, superindebted }) => ({
    superindebted,
    role,
    creditClass,
    renegotiations,
    on: AGREED_ON,
    rules: superindebted ? gentleRules(DEFAULT_AGREEMENT_RULES) : DEFAULT_AGREEMENT_RULES,
    titles: titles.map(
      ({ principal, fee, interest, daysLate, costShare }, at): TitleToAgree => ({
        receivableId: uuidOf(2, at + 1),
        dueOn: addDays(AGREED_ON, 0 - daysLate),
        owed: { principal: centavos(principal), lateFee: centavos(fee), lateInterest: centavos(interest) },
        daysLate,
        uncovered: centavos(Math.floor((principal * costShare) / 10_000)),
      }),
    ),
  }))
