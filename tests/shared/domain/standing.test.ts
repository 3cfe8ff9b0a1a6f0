import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { day } from '#shared/domain/calendar.ts'
import { type ChargeTerms, DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { imputePayment, NOTHING_FORGIVEN, payoffOf } from '#shared/domain/imputation.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import { paymentSchema } from '#shared/domain/payment.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { buildPayment, buildReceivable } from '#tests/support/build.ts'
import { anyCase, dayAfter, POLICY, settle } from './standing-cases.ts'

const ORIGINAL: ChargeTerms = { ...DEFAULT_CHARGE_TERMS, countFrom: 'original' }
const TEN_PERCENT: ChargeTerms = { ...DEFAULT_CHARGE_TERMS, lateFeeBasisPoints: 1000 }

function owed(amount: number, due: string, on: string, terms: ChargeTerms | null = null) {
  const title = buildReceivable({
    amount: centavos(amount),
    issuedOn: day('2026-01-02'),
    dueOn: day(due),
    terms,
  })
  const { daysLate, lateFee, lateInterest, total } = standingOf(title, [], POLICY, day(on))
  return { daysLate, lateFee, lateInterest, total }
}

describe('worked examples of § 1', () => {
  test.each([
    [100_000, '2026-10-05', '2026-10-15', null, 10, 2000, 333, 102_333],
    [35_000, '2026-11-10', '2026-11-12', null, 2, 700, 23, 35_723],
    [123_456, '2026-08-14', '2026-11-22', null, 100, 2469, 4115, 130_040],
    [250_000, '2026-09-15', '2026-10-30', TEN_PERCENT, 45, 25_000, 3750, 278_750],
    [50_000, '2026-10-10', '2026-10-13', null, 0, 0, 0, 50_000],
    [50_000, '2026-10-10', '2026-10-14', null, 1, 1000, 17, 51_017],
    [50_000, '2026-10-10', '2026-10-14', ORIGINAL, 4, 1000, 67, 51_067],
    [50_000, '2026-10-10', '2026-10-13', ORIGINAL, 0, 0, 0, 50_000],
    [82_000, '2026-11-15', '2026-11-23', null, 7, 1640, 191, 83_831],
    [82_000, '2026-11-15', '2026-11-23', ORIGINAL, 8, 1640, 219, 83_859],
    [1500, '2026-10-05', '2026-10-06', null, 1, 30, 1, 1531],
  ] as const)('%i centavos due %s on %s', (...row) => {
    const [amount, due, on, terms, daysLate, lateFee, lateInterest, total] = row
    expect(owed(amount, due, on, terms)).toEqual({ daysLate, lateFee, lateInterest, total })
  })

  test('1.000,00, half paid after 30 days: 530,00 left, and 535,30 after 60', () => {
    const title = buildReceivable({ issuedOn: day('2026-05-01'), dueOn: day('2026-06-01') })
    const first = settle(title, [], { paidOn: day('2026-07-01'), amount: centavos(50_000) })
    expect(first.settled).toEqual({ lateFee: 2000, lateInterest: 1000, principal: 47_000 })
    const after = (on: string) => standingOf(title, [first], POLICY, day(on))
    expect(after('2026-07-01')).toMatchObject({
      principal: 53_000,
      lateFee: 0,
      lateInterest: 0,
      total: 53_000,
    })
    expect(after('2026-07-31')).toMatchObject({
      principal: 53_000,
      lateFee: 0,
      lateInterest: 530,
      total: 53_530,
    })
  })
})

describe('a title', () => {
  const title = buildReceivable({ issuedOn: day('2026-10-01'), dueOn: day('2026-10-10') })
  const at = (on: string, change: Partial<typeof title> = {}) =>
    standingOf({ ...title, ...change }, [], POLICY, day(on))

  test('owes nothing before it is issued, and everything from that day', () => {
    expect(at('2026-09-30')).toMatchObject({ total: 0, principal: 0, status: 'notIssued' })
    expect(at('2026-10-01')).toMatchObject({ total: 100_000, status: 'open', bucket: 'notDue', daysLate: 0 })
  })

  test('is open to the end of its adjusted due date, then overdue', () => {
    const adjusted = { adjustedDueOn: '2026-10-13', chargesFrom: '2026-10-13' }
    expect(at('2026-10-13')).toMatchObject({ status: 'open', bucket: 'notDue', total: 100_000, ...adjusted })
    expect(at('2026-10-14')).toMatchObject({ status: 'overdue', bucket: 'd1to30', daysLate: 1, ...adjusted })
    expect(at('2026-10-14', { terms: ORIGINAL })).toMatchObject({ chargesFrom: '2026-10-10', daysLate: 4 })
  })

  test.each([
    ['2026-11-12', 30, 'd1to30'],
    ['2026-11-13', 31, 'd31to60'],
    ['2026-12-12', 60, 'd31to60'],
    ['2026-12-13', 61, 'd61to90'],
    ['2027-01-11', 90, 'd61to90'],
    ['2027-01-12', 91, 'd91to180'],
    ['2027-04-11', 180, 'd91to180'],
    ['2027-04-12', 181, 'd181to365'],
    ['2027-10-13', 365, 'd181to365'],
    ['2027-10-14', 366, 'over365'],
  ])('on %s is %i days late, in %s (R9.4)', (on, daysLate, bucket) => {
    expect(at(on)).toMatchObject({ daysLate, bucket })
  })

  test('without a due date is never late (R1.10)', () => {
    expect(at('2036-10-10', { dueOn: null })).toEqual({
      principal: 100_000,
      lateFee: 0,
      lateInterest: 0,
      total: 100_000,
      daysLate: 0,
      adjustedDueOn: null,
      chargesFrom: null,
      bucket: 'noDueDate',
      status: 'open',
    })
  })

  test('owes nothing from the day it is cancelled', () => {
    const cancellation = { on: day('2026-11-20'), reason: 'duplicado' }
    expect(at('2026-11-19', { cancellation })).toMatchObject({ status: 'overdue' })
    expect(at('2026-11-20', { cancellation })).toMatchObject({ status: 'cancelled', total: 0, daysLate: 0 })
  })

  test('in its days of grace is overdue without charges, then owes them from the first day', () => {
    const terms = { ...DEFAULT_CHARGE_TERMS, graceDays: 5 }
    expect(at('2026-10-18', { terms })).toMatchObject({ status: 'overdue', daysLate: 5, total: 100_000 })
    expect(at('2026-10-19', { terms })).toMatchObject({ lateFee: 2000, lateInterest: 200, daysLate: 6 })
  })

  test('without an agreed clause owes neither fine nor interest (R1.3)', () => {
    const terms = { ...DEFAULT_CHARGE_TERMS, lateFeeBasisPoints: 0, lateInterestBasisPoints: 0 }
    expect(at('2027-10-19', { terms })).toMatchObject({ lateFee: 0, lateInterest: 0, total: 100_000 })
  })
})

describe('payments', () => {
  const title = buildReceivable({ issuedOn: day('2026-05-01'), dueOn: day('2026-06-01') })
  const at = (on: string, ...payments: ReturnType<typeof buildPayment>[]) =>
    standingOf(title, payments, POLICY, day(on))

  test('on the last free day cost nothing, and the fine falls only on what is left', () => {
    const inTime = buildPayment({ paidOn: day('2026-06-01'), amount: centavos(60_000) })
    expect(at('2026-06-02', inTime)).toMatchObject({ principal: 40_000, lateFee: 800, lateInterest: 13 })
  })

  test('within the grace spare their part of fine and interest', () => {
    const terms = { ...DEFAULT_CHARGE_TERMS, graceDays: 10 }
    const inGrace = buildPayment({ paidOn: day('2026-06-11'), amount: centavos(60_000) })
    const standing = standingOf({ ...title, terms }, [inGrace], POLICY, day('2026-07-01'))
    expect(standing).toMatchObject({ principal: 40_000, lateFee: 800, lateInterest: 400 })
  })

  test('do not count before their day nor from the day they are reversed', () => {
    const reversed = buildPayment({
      paidOn: day('2026-05-20'),
      reversal: { on: day('2026-05-25'), reason: 'cheque devolvido' },
    })
    expect(at('2026-05-19', reversed).status).toBe('open')
    expect(at('2026-05-20', reversed)).toMatchObject({ status: 'paid', total: 0 })
    expect(at('2026-05-24', reversed).status).toBe('paid')
    expect(at('2026-05-25', reversed)).toMatchObject({ status: 'open', total: 100_000 })
    expect(at('2026-07-01', reversed)).toMatchObject({ lateFee: 2000, lateInterest: 1000 })
  })

  test('forgiven charges do not come back, and new interest runs on', () => {
    const payment = settle(title, [], {
      paidOn: day('2026-07-01'),
      amount: centavos(50_000),
      forgiven: { lateFee: centavos(2000), lateInterest: centavos(1000) },
    })
    expect(payment.settled).toEqual({ lateFee: 0, lateInterest: 0, principal: 50_000 })
    expect(at('2026-07-31', payment)).toMatchObject({ principal: 50_000, lateFee: 0, lateInterest: 500 })
  })

  test('a fine once charged stays when principal is paid without it', () => {
    const onlyPrincipal = buildPayment({ paidOn: day('2026-07-01'), amount: centavos(50_000) })
    expect(at('2026-07-31', onlyPrincipal)).toMatchObject({
      principal: 50_000,
      lateFee: 2000,
      lateInterest: 1500,
    })
  })

  test('each stretch is rounded once', () => {
    const small = buildReceivable({
      amount: centavos(10_000),
      issuedOn: day('2026-05-01'),
      dueOn: day('2026-06-01'),
    })
    const feeOnly = (paidOn: string) =>
      buildPayment({
        paidOn: day(paidOn),
        amount: centavos(1),
        settled: { lateFee: centavos(1), lateInterest: ZERO, principal: ZERO },
      })
    // Five days are 16.67: twice 17; ten days at once would be 33.
    const standing = standingOf(small, [feeOnly('2026-06-06')], POLICY, day('2026-06-11'))
    expect(standing.lateInterest).toBe(34)
    expect(standingOf(small, [], POLICY, day('2026-06-11')).lateInterest).toBe(33)
  })

  test('settling more than there was never makes a negative debt', () => {
    const twice = [buildPayment({ paidOn: day('2026-05-10') }), buildPayment({ paidOn: day('2026-05-11') })]
    expect(at('2026-12-01', ...twice)).toMatchObject({ principal: 0, total: 0, status: 'paid' })
  })

  describe('that settled the title whole', () => {
    const on = day('2026-07-01')
    const dearer = { ...POLICY, terms: { ...DEFAULT_CHARGE_TERMS, lateInterestBasisPoints: 200 } }
    const fee = buildPayment({
      paidOn: day('2026-06-20'),
      amount: centavos(2000),
      settled: { lateFee: centavos(2000), lateInterest: ZERO, principal: ZERO },
    })
    const rest = {
      ...settle(title, [fee], { paidOn: on, amount: standingOf(title, [fee], POLICY, on).total }),
      settlesWhole: true as const,
    }

    test('settle it for good, whatever the terms become', () => {
      expect(standingOf(title, [fee, rest], dearer, day('2026-12-01'))).toMatchObject({
        status: 'paid',
        total: 0,
      })
      const { settlesWhole: _, ...unmarked } = rest
      expect(standingOf(title, [fee, unmarked], dearer, day('2026-12-01')).total).toBe(1000)
    })

    test('no more when something of it is taken back', () => {
      const reversal = { on: day('2026-08-01'), reason: 'cheque devolvido' }
      const afterwards = (...rows: ReturnType<typeof buildPayment>[]) =>
        standingOf(title, rows, POLICY, day('2026-08-02')).total
      expect(afterwards({ ...fee, reversal }, rest)).toBe(2000)
      expect(afterwards(fee, { ...rest, reversal })).toBeGreaterThan(100_000)
      expect(standingOf(title, [{ ...fee, reversal }, rest], POLICY, day('2026-07-31')).total).toBe(0)
    })
  })

  test('settling more than there was does not undo the charges already owed', () => {
    const tooMuch = buildPayment({ paidOn: day('2026-07-01'), amount: centavos(150_000) })
    for (const on of ['2026-07-01', '2026-12-31']) {
      expect(at(on, tooMuch)).toMatchObject({
        principal: 0,
        lateFee: 2000,
        lateInterest: 1000,
        status: 'overdue',
      })
    }
  })
})

describe('laws of what a title owes', () => {
  test.prop([anyCase])('the parts add up and none is negative', ({ title, payments, on }) => {
    const standing = standingOf(title, payments, POLICY, on)
    expect(standing.principal + standing.lateFee + standing.lateInterest).toBe(standing.total)
    expect(
      Math.min(standing.principal, standing.lateFee, standing.lateInterest, standing.daysLate),
    ).toBeGreaterThanOrEqual(0)
    expect(standing.principal).toBeLessThanOrEqual(title.amount)
  })

  test.prop([anyCase])(
    'computing again, or with payments in another order, changes nothing',
    ({ title, payments, on }) => {
      const standing = standingOf(title, payments, POLICY, on)
      const frozen = structuredClone(payments)
      expect(standingOf(title, payments.toReversed(), POLICY, on)).toEqual(standing)
      expect(standingOf(structuredClone(title), payments, structuredClone(POLICY), on)).toEqual(standing)
      expect(payments).toEqual(frozen)
    },
  )

  test.prop([anyCase, fc.integer({ min: 1, max: 400 })])(
    'a later day without payments never owes less',
    ({ title, payments, on }, days) => {
      const kept = payments.filter(({ paidOn }) => paidOn <= on)
      const open = { ...title, cancellation: null }
      const now = standingOf(open, kept, POLICY, on)
      const later = standingOf(open, kept, POLICY, dayAfter(on, days))
      expect(later.total).toBeGreaterThanOrEqual(now.total)
      expect(later.lateFee).toBeGreaterThanOrEqual(now.lateFee)
      expect(later.lateInterest).toBeGreaterThanOrEqual(now.lateInterest)
    },
  )

  test.prop([anyCase, fc.integer({ min: 0, max: 400 })])('paid off, it owes zero for ever', (drawn, days) => {
    const { title, on } = drawn
    const payments = drawn.payments.filter(({ paidOn, reversal }) => paidOn <= on && reversal === null)
    const open = { ...title, cancellation: null }
    const standing = standingOf(open, payments, POLICY, on)
    fc.pre(standing.total > 0)
    const payoff = settle(open, payments, { paidOn: on, amount: payoffOf(standing, NOTHING_FORGIVEN) })
    expect(paymentSchema.safeParse(payoff).success).toBe(true)
    const after = standingOf(open, [...payments, payoff], POLICY, dayAfter(on, days))
    expect(after).toMatchObject({ status: 'paid', total: 0, daysLate: 0 })
  })

  test.prop([anyCase, fc.double({ min: 0, max: 1, noNaN: true })])(
    'a payment lowers what is owed that day by its amount and its pardon',
    (drawn, part) => {
      const { title, on } = drawn
      const payments = drawn.payments.filter(({ paidOn, reversal }) => paidOn <= on && reversal === null)
      const open = { ...title, cancellation: null }
      const before = standingOf(open, payments, POLICY, on)
      const forgiven = {
        lateFee: centavos(Math.floor(before.lateFee * part)),
        lateInterest: centavos(Math.floor(before.lateInterest * part)),
      }
      const amount = centavos(Math.ceil(payoffOf(before, forgiven) * part))
      fc.pre(amount > 0)
      const payment = settle(open, payments, { paidOn: on, amount, forgiven })
      const after = standingOf(open, [...payments, payment], POLICY, on)
      expect(after.total).toBe(before.total - amount - forgiven.lateFee - forgiven.lateInterest)
    },
  )
})

describe('imputation', () => {
  const standing = {
    principal: centavos(1000),
    lateFee: centavos(20),
    lateInterest: centavos(10),
    total: centavos(1030),
  }
  const impute = (amount: number, lateFee = 0, lateInterest = 0) =>
    imputePayment(standing, centavos(amount), {
      lateFee: centavos(lateFee),
      lateInterest: centavos(lateInterest),
    })
  const parts = (lateFee: number, lateInterest: number, principal: number) => ({
    settled: { lateFee, lateInterest, principal },
  })

  test('takes the fine, then interest, then principal (R1.11)', () => {
    expect(impute(15)).toMatchObject(parts(15, 0, 0))
    expect(impute(20)).toMatchObject(parts(20, 0, 0))
    expect(impute(25)).toMatchObject(parts(20, 5, 0))
    expect(impute(31)).toMatchObject(parts(20, 10, 1))
    expect(impute(1030)).toMatchObject(parts(20, 10, 1000))
  })

  test('takes less charges when some are forgiven', () => {
    expect(impute(1010, 20)).toEqual({ ...parts(0, 10, 1000), forgiven: { lateFee: 20, lateInterest: 0 } })
    expect(impute(8, 15, 9)).toMatchObject(parts(5, 1, 2))
  })

  test('refuses more than is owed, and pardons above what is charged', () => {
    expect(impute(1031)).toEqual({ refusal: 'above-balance' })
    expect(impute(1011, 20)).toEqual({ refusal: 'above-balance' })
    expect(impute(5, 21)).toEqual({ refusal: 'forgives-more-than-charged' })
    expect(impute(5, 0, 11)).toEqual({ refusal: 'forgives-more-than-charged' })
    expect(payoffOf(standing, { lateFee: centavos(20), lateInterest: centavos(3) })).toBe(1007)
  })

  const upTo = (max: number) => fc.integer({ min: 0, max })
  test.prop([upTo(2000), upTo(25), upTo(15)])(
    'parts add up to the amount, and stay within what is owed',
    (...drawn) => {
      const result = impute(...drawn)
      if ('refusal' in result) {
        expect(drawn[0] > 1030 - drawn[1] - drawn[2] || drawn[1] > 20 || drawn[2] > 10).toBe(true)
        return
      }
      const { settled, forgiven } = result
      expect(settled.lateFee + settled.lateInterest + settled.principal).toBe(drawn[0])
      expect(settled.lateFee + forgiven.lateFee).toBeLessThanOrEqual(20)
      expect(settled.lateInterest + forgiven.lateInterest).toBeLessThanOrEqual(10)
      // Principal is touched only when no charge is left.
      expect(settled.principal === 0 || settled.lateFee + forgiven.lateFee === 20).toBe(true)
      expect(settled.principal === 0 || settled.lateInterest + forgiven.lateInterest === 10).toBe(true)
    },
  )
})
