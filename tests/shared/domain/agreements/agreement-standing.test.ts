import {
  agreementStanding,
  type InstalmentPayment,
  instalmentsOn,
  type StandingRules,
} from '#shared/domain/agreements/agreement-standing.ts'
import { agreementLeft, earlyMaturityOf } from '#shared/domain/agreements/early-maturity.ts'
import type { SettlementAgreement } from '#shared/domain/agreements/settlement-agreement.ts'
import { addDays, day, DEFAULT_BANK_CALENDAR } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { uuidOf } from '#tests/support/build.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'

const SIGNED = day('2026-06-15')

/** Mondays four weeks apart: no bank is closed on them. */
function agreed(amounts: readonly number[]): Parameters<typeof agreementStanding>[0] {
  const instalments: SettlementAgreement['instalments'] = amounts.map((amount, at) => ({
    number: at + 1,
    dueOn: addDays(SIGNED, 28 * at),
    amount: centavos(amount),
    interest: centavos(0),
    means: 'pix',
    receivableId: uuidOf(3, at + 1),
    orders: [],
  }))
  return {
    validUntil: addDays(SIGNED, 5),
    signature: { on: SIGNED, by: 'Marina' },
    broken: null,
    cancellation: null,
    instalments,
  }
}

/** The house waits for ever; only the maturity of the term acts. */
const rules = (instalments: number, days: number): StandingRules => ({
  calendar: DEFAULT_BANK_CALENDAR,
  brokenAfterDays: 90,
  earlyMaturity: { instalments, days },
})

const paying = (at: number, principal: number, after: number): InstalmentPayment => ({
  receivableId: uuidOf(3, at + 1),
  paidOn: addDays(SIGNED, after),
  principal,
  renegotiated: false,
})

describe('early maturity (vencimento antecipado)', () => {
  const three = agreed([1000, 1000, 1000])
  // What was paid, days after the first due date, the rule, and what it makes of the agreement.
  const cases: [InstalmentPayment[], number, StandingRules, 'days' | 'instalments' | null][] = [
    [[], 27, rules(2, 30), null],
    // The second falls due on day 28: a day later two are late.
    [[], 28, rules(2, 30), null],
    [[], 29, rules(2, 30), 'instalments'],
    // Only the first is missed: its thirtieth day is the last that is borne.
    [[], 30, rules(3, 30), null],
    [[], 31, rules(3, 30), 'days'],
    [[paying(1, 1000, 0), paying(2, 1000, 0)], 30, rules(2, 30), null],
    [[paying(1, 1000, 0), paying(2, 1000, 0)], 31, rules(2, 30), 'days'],
    // A centavo of it missing is an instalment missed; paid, nothing of it is.
    [[paying(0, 999, 0)], 31, rules(3, 30), 'days'],
    [[paying(0, 1000, 31)], 31, rules(3, 30), null],
    [[], 60, rules(12, 180), null],
  ]
  test.each(cases)('%j after %d days', (payments, after, policy, cause) => {
    const on = addDays(SIGNED, after)
    const instalments = instalmentsOn(three, payments, on, policy.calendar)
    expect(earlyMaturityOf(instalments, policy)).toBe(cause)
    const state = agreementStanding(three, payments, on, policy)
    expect(state).toBe(
      cause ? 'breakable' : instalments.some(({ daysLate }) => daysLate > 0) ? 'late' : 'active',
    )
    const left = 3000 - payments.reduce((total, { principal }) => total + principal, 0)
    expect(agreementLeft(instalments, cause)).toMatchObject(cause ? { left, late: left } : { left })
  })

  const anyPaid = fc.array(
    fc.record({ at: fc.nat(5), after: fc.nat(250), part: fc.integer({ min: 1, max: 10_000 }) }),
    { maxLength: 8 },
  )
  property.prop([
    fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 6 }),
    anyPaid,
    fc.integer({ min: 0, max: 250 }),
    fc.record({ instalments: fc.integer({ min: 1, max: 12 }), days: fc.integer({ min: 1, max: 180 }) }),
  ])(
    'moves not a centavo: paid and left are the total, and due is all or what is late',
    (amounts, drawn, after, term) => {
      const agreement = agreed(amounts)
      const on = addDays(SIGNED, after)
      const room = [...amounts]
      const payments = drawn.flatMap(({ at, after: when, part }) => {
        const principal = Math.ceil(((room[at] ?? 0) * part) / 10_000)
        if (principal === 0 || when > after) return []
        room[at]! -= principal
        return [paying(at, principal, when)]
      })
      const policy = rules(term.instalments, term.days)
      const instalments = instalmentsOn(agreement, payments, on, policy.calendar)
      const cause = earlyMaturityOf(instalments, policy)
      const { left, late } = agreementLeft(instalments, cause)
      const paid = payments.reduce((total, { principal }) => total + principal, 0)
      expect(paid + left).toBe(amounts.reduce((total, amount) => total + amount, 0))
      const missed = instalments.filter(({ daysLate }) => daysLate > 0)
      const missing = missed.reduce((total, one) => total + one.left, 0)
      expect(late).toBe(cause ? left : missing)
      expect(cause !== null).toBe(
        missed.length >= term.instalments || missed.some(({ daysLate }) => daysLate > term.days),
      )
      // A stricter term never lets go of what a laxer one made due.
      const stricter = { earlyMaturity: { instalments: 1, days: 1 } }
      if (cause) expect(earlyMaturityOf(instalments, stricter)).not.toBeNull()
    },
  )
})

test('a proposal waits for its signature, then lapses; a signed one is kept once all was paid', () => {
  const proposal = { ...agreed([1000]), signature: null }
  const standing = (after: number) => agreementStanding(proposal, [], addDays(SIGNED, after), rules(2, 30))
  expect([standing(5), standing(6)]).toEqual(['proposed', 'expired'])
  const kept = agreementStanding(agreed([1000]), [paying(0, 1000, 0)], SIGNED, rules(2, 30))
  expect(kept).toBe('kept')
})
