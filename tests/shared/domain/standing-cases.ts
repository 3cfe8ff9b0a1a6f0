import { fc } from '@fast-check/vitest'
import { type Day, DEFAULT_BANK_CALENDAR, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import { type ChargeTerms, DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { imputePayment, NOTHING_FORGIVEN } from '#shared/domain/imputation.ts'
import { type Centavos, centavos, LARGEST_AMOUNT } from '#shared/domain/money.ts'
import type { Forgiveness, Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { buildPayment, buildReceivable } from '#tests/support/build.ts'

export const POLICY = { terms: DEFAULT_CHARGE_TERMS, calendar: DEFAULT_BANK_CALENDAR }

export const dayAfter = (from: Day, days: number): Day => dayOf(dayNumber(from) + days)

type Receipt = { paidOn: Day; amount: Centavos; forgiven?: Forgiveness }

/** A payment imputed as the title stands that day; throws on a refusal. */
export function settle(title: Receivable, earlier: readonly Payment[], receipt: Receipt): Payment {
  const { paidOn, amount, forgiven = NOTHING_FORGIVEN } = receipt
  const result = imputePayment(standingOf(title, earlier, POLICY, paidOn), amount, forgiven)
  if ('refusal' in result) throw new Error(result.refusal)
  return buildPayment({ receivableId: title.id, paidOn, amount, ...result })
}

const anyTerms: fc.Arbitrary<ChargeTerms> = fc.record({
  lateFeeBasisPoints: fc.integer({ min: 0, max: 1000 }),
  lateInterestBasisPoints: fc.integer({ min: 0, max: 1000 }),
  graceDays: fc.integer({ min: 0, max: 30 }),
  countFrom: fc.constantFrom('adjusted', 'original'),
  rounding: fc.constantFrom('half-up', 'truncate'),
})

const START = dayNumber('2024-01-02' as Day)
const anyOffset = fc.integer({ min: 0, max: 900 })

/** Payments as they could have been received one after another; `part` is the share of the payoff each took. */
const anyReceipts = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 90 }),
    part: fc.double({ min: 0.01, max: 1, noNaN: true }),
    pardon: fc.boolean(),
    reversedAfter: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 6 }),
  }),
  { maxLength: 5 },
)

/** A title with a history that could have happened, and a day to look at it. */
export const anyCase = fc
  .record({
    // A tenth of the largest amount, so that with its charges it can still be paid at once.
    amount: fc.oneof(fc.integer({ min: 1, max: 500_000 }), fc.integer({ min: 1, max: LARGEST_AMOUNT / 10 })),
    dueAfter: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 10 }),
    firstPaidAfter: fc.integer({ min: 0, max: 200 }),
    terms: fc.option(anyTerms),
    cancelledAfter: fc.option(anyOffset, { freq: 2, nil: null }),
    receipts: anyReceipts,
    on: anyOffset,
  })
  .map((drawn) => {
    const issuedOn = dayOf(START)
    const title = buildReceivable({
      amount: centavos(drawn.amount),
      issuedOn,
      dueOn: drawn.dueAfter === null ? null : dayAfter(issuedOn, drawn.dueAfter),
      terms: drawn.terms,
    })
    const payments: Payment[] = []
    let paidOn = dayAfter(issuedOn, drawn.firstPaidAfter)
    for (const { after, part, pardon, reversedAfter } of drawn.receipts) {
      paidOn = dayAfter(paidOn, after)
      const { total, lateFee, lateInterest } = standingOf(title, payments, POLICY, paidOn)
      const forgiven = pardon ? { lateFee, lateInterest } : NOTHING_FORGIVEN
      const amount = Math.ceil((total - forgiven.lateFee - forgiven.lateInterest) * part)
      if (amount <= 0) continue
      const payment = settle(title, payments, { paidOn, amount: centavos(amount), forgiven })
      if (reversedAfter !== null) payment.reversal = { on: dayAfter(paidOn, reversedAfter), reason: 'engano' }
      payments.push(payment)
    }
    if (drawn.cancelledAfter !== null && payments.length === 0) {
      title.cancellation = { on: dayAfter(issuedOn, drawn.cancelledAfter), reason: 'engano' }
    }
    return { title, payments, on: dayAfter(issuedOn, drawn.on) }
  })
