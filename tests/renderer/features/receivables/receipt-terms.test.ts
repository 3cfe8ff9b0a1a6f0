import type { Title } from '#shared/contracts/receivables.ts'
import { addMonths, day, DEFAULT_BANK_CALENDAR } from '#shared/domain/calendar.ts'
import { centavos, sum } from '#shared/domain/money.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { planInstalments } from '#renderer/features/receivables/plan-instalments.ts'
import { previewReceipt, type ReceiptDraft } from '#renderer/features/receivables/receipt-terms.ts'
import { groupTitles, titleRows, totalsOf } from '#renderer/features/receivables/title-rows.ts'
import { buildPayment, buildReceivable, uuidOf } from '#tests/support/build.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'

const POLICY = { terms: DEFAULT_CHARGE_TERMS, calendar: DEFAULT_BANK_CALENDAR }
/** R$ 1.000,00 due on 5 October, ten days late: 20,00 of fine and 3,33 of interest (§ 1, worked example). */
const OWED = standingOf(buildReceivable(), [], POLICY, day('2026-10-15'))
const draft = (part: Partial<ReceiptDraft> = {}): ReceiptDraft => ({
  amount: null,
  typed: false,
  forgivenFee: null,
  forgivenInterest: null,
  ...part,
})

describe('a receipt before it is stored', () => {
  test('settles the title with the charges of the day unless another amount is typed', () => {
    const preview = previewReceipt(OWED, draft())
    expect(preview).toMatchObject({ amount: 102_333, problem: null, left: { total: 0 } })
    expect(preview.settled).toEqual({ lateFee: 2000, lateInterest: 333, principal: 100_000 })
  })

  test('imputes a part to the fine, then interest, then principal', () => {
    const preview = previewReceipt(OWED, draft({ amount: centavos(2100), typed: true }))
    expect(preview.settled).toEqual({ lateFee: 2000, lateInterest: 100, principal: 0 })
    expect(preview.left).toEqual({ lateFee: 0, lateInterest: 233, principal: 100_000, total: 100_233 })
  })

  test('says the balance when more is typed, and imputes nothing', () => {
    const preview = previewReceipt(OWED, draft({ amount: centavos(102_334), typed: true }))
    expect(preview).toMatchObject({ problem: 'above-balance', payoff: 102_333 })
    expect(preview.settled.principal).toBe(0)
  })

  test('pardons all there is on whichever day, and never more', () => {
    expect(previewReceipt(OWED, draft({ forgivenFee: 'all', forgivenInterest: 'all' })).amount).toBe(100_000)
    const tooMuch = previewReceipt(OWED, draft({ forgivenFee: centavos(2001) }))
    expect(tooMuch).toMatchObject({ problem: 'forgives-too-much-fee', payoff: 100_333 })
  })

  test('wants an amount above zero', () => {
    expect(previewReceipt(OWED, draft({ amount: centavos(0), typed: true })).problem).toBe('no-amount')
    expect(previewReceipt(OWED, draft({ amount: null, typed: true })).problem).toBe('no-amount')
  })
})

describe('a title in instalments', () => {
  property.prop([fc.integer({ min: 360, max: 1e11 }), fc.integer({ min: 1, max: 360 })])(
    'adds up to its amount whatever the number of instalments',
    (amount, instalments) => {
      const plan = planInstalments({
        customerId: uuidOf(1, 1),
        number: '1024',
        description: '',
        issuedOn: day('2026-11-22'),
        amount: centavos(amount),
        instalments,
        firstDueOn: day('2026-12-31'),
      })
      expect(sum(plan.map((title) => title.amount))).toBe(amount)
      expect(plan.at(-1)).toMatchObject({ instalment: instalments, instalments })
      expect(plan.every((title) => title.amount > 0)).toBe(true)
      expect(plan.at(-1)?.dueOn).toBe(addMonths(day('2026-12-31'), instalments - 1))
    },
  )
})

describe('the list of a customer’s titles', () => {
  const title = (receivable: Title['receivable'], payments: Title['payments'] = []): Title => ({
    receivable,
    payments,
    standing: standingOf(receivable, payments, POLICY, day('2026-10-15')),
  })
  const late = title(buildReceivable({ dueOn: day('2026-10-05') }))
  const undated = title(buildReceivable({ dueOn: null, amount: centavos(5000) }))
  const paid = title(buildReceivable({ issuedOn: day('2026-08-01'), dueOn: day('2026-09-01') }), [
    buildPayment({ paidOn: day('2026-09-01') }),
  ])
  const cancelled = title(buildReceivable({ cancellation: { on: day('2026-10-02'), reason: 'Engano' } }))

  test('puts what is owed first, oldest due first and undated last, and the others apart', () => {
    const groups = groupTitles([undated, cancelled, paid, late])
    expect(groups).toEqual({ open: [late, undated], paid: [paid], cancelled: [cancelled] })
  })

  test('runs the total down the titles and shows payments under theirs', () => {
    const rows = titleRows([late, paid, undated])
    expect(rows.map((row) => row.kind)).toEqual(['title', 'title', 'payment', 'title'])
    expect(rows.map((row) => (row.kind === 'title' ? row.running : null))).toEqual([
      102_333,
      102_333,
      null,
      107_333,
    ])
    expect(totalsOf([late, undated])).toMatchObject({ total: 107_333, overdue: 102_333, principal: 105_000 })
  })
})
