import { addDays, type Day, DEFAULT_BANK_CALENDAR, day, dayOf } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import type { CreditEntry } from '#shared/domain/credit-entry.ts'
import { centavos, positiveCentavosSchema, ZERO } from '#shared/domain/money.ts'
import { type Account, creditAsOf, movementStatement } from '#shared/domain/movement-statement.ts'
import { openStatement } from '#shared/domain/open-statement.ts'
import type { MovementStatement } from '#shared/domain/statement.ts'
import { fc, test as property } from '@fast-check/vitest'
import { referenceAging } from '#tests/shared/domain/reference-aging.ts'
import { buildPayment, buildReceivable, uuidOf } from '#tests/support/build.ts'
import { generateLedger } from '#tests/support/generate-ledger.ts'
import { withPayments } from '#tests/support/title-account.ts'
import { describe, expect, test } from 'vitest'

const policy = { terms: DEFAULT_CHARGE_TERMS, calendar: DEFAULT_BANK_CALENDAR }
const account = (overrides: Partial<Account> = {}): Account => ({
  titles: [],
  credits: [],
  rescheduled: new Set(),
  receiptNumbers: new Map(),
  ...overrides,
})
const told = ({ movements }: MovementStatement) =>
  movements.map(({ on, kind, title, amount, balance }) => [on, kind, title, amount, balance])

/** R$ 1.000,00 due on Monday 5 October: the fine is R$ 20,00 and each day costs 33⅓ centavos. */
const title = buildReceivable({ number: '7' })
const october = { from: day('2026-10-01'), to: day('2026-10-31') }

describe('movements', () => {
  test('a title paid late in two payments: each says which title it hit and what of it was charges', () => {
    const payments = [
      buildPayment({
        id: uuidOf(3, 71),
        receivableId: title.id,
        paidOn: day('2026-10-15'),
        amount: positiveCentavosSchema.parse(50_000),
        settled: { lateFee: centavos(2000), lateInterest: centavos(333), principal: centavos(47_667) },
      }),
      buildPayment({
        id: uuidOf(3, 72),
        receivableId: title.id,
        paidOn: day('2026-11-04'),
        amount: positiveCentavosSchema.parse(52_333),
        settled: { lateFee: ZERO, lateInterest: ZERO, principal: centavos(52_333) },
        forgiven: { lateFee: ZERO, lateInterest: centavos(349) },
      }),
    ]
    const given = account({
      titles: [{ receivable: title, payments }],
      receiptNumbers: new Map([[uuidOf(3, 71), 9]]),
    })
    const first = movementStatement(given, policy, october)
    expect(told(first)).toEqual([
      ['2026-10-01', 'issued', '7', 100_000, 100_000],
      ['2026-10-15', 'charges', '7', 2333, 102_333],
      ['2026-10-15', 'paid', '7', -50_000, 52_333],
      // Sixteen days on what is left: 52.333 × 1 % × 16/30.
      ['2026-10-31', 'charges', '7', 279, 52_612],
    ])
    expect(first.movements[2]).toMatchObject({
      receiptNumber: 9,
      means: 'pix',
      settled: { principal: 47_667 },
    })
    const second = movementStatement(given, policy, { from: day('2026-11-01'), to: day('2026-11-30') })
    expect(second.opening).toEqual({ titles: 52_612, credit: 0, balance: 52_612 })
    expect(told(second)).toEqual([
      ['2026-11-04', 'charges', '7', 70, 52_682],
      ['2026-11-04', 'paid', '7', -52_333, 349],
      ['2026-11-04', 'forgiven', '7', -349, 0],
    ])
    expect(second.closing.balance).toBe(0)
  })

  test('a discount for paying early is told apart from the money, and comes back with the payment', () => {
    const payment = buildPayment({
      receivableId: title.id,
      paidOn: day('2026-10-02'),
      amount: positiveCentavosSchema.parse(95_000),
      settled: { lateFee: ZERO, lateInterest: ZERO, principal: centavos(95_000) },
      discount: positiveCentavosSchema.parse(5000),
      reversal: { on: day('2026-10-03'), reason: 'Pix devolvido' },
    })
    const given = account({ titles: [{ receivable: title, payments: [payment] }] })
    expect(told(movementStatement(given, policy, { ...october, to: day('2026-10-05') }))).toEqual([
      ['2026-10-01', 'issued', '7', 100_000, 100_000],
      ['2026-10-02', 'paid', '7', -95_000, 5000],
      ['2026-10-02', 'discount', '7', -5000, 0],
      ['2026-10-03', 'reversed', '7', 100_000, 100_000],
    ])
  })

  test('a payment taken back in a later month is told there, and the month before does not change', () => {
    const payment = buildPayment({
      receivableId: title.id,
      reversal: { on: day('2026-11-10'), reason: 'Pix devolvido' },
    })
    const given = account({ titles: [{ receivable: title, payments: [payment] }] })
    expect(movementStatement(given, policy, october).closing.balance).toBe(0)
    const november = movementStatement(given, policy, { from: day('2026-11-01'), to: day('2026-11-10') })
    // As if never paid: 36 days of interest and the fine.
    expect(told(november)).toEqual([
      ['2026-11-10', 'charges', '7', 3200, 3200],
      ['2026-11-10', 'reversed', '7', 100_000, 103_200],
    ])
    expect(november.movements[1]?.note).toBe('Pix devolvido')
  })

  test('a title withdrawn takes all it owed away; one put off is told so', () => {
    const cancellation = { on: day('2026-10-20'), reason: 'Trocado por outro' }
    const given = (rescheduled: string[]) =>
      movementStatement(
        account({
          titles: [{ receivable: { ...title, cancellation }, payments: [] }],
          rescheduled: new Set(rescheduled),
        }),
        policy,
        october,
      )
    expect(told(given([])).at(-1)).toEqual(['2026-10-20', 'cancelled', '7', -102_500, 0])
    expect(told(given([title.id])).at(-1)).toEqual(['2026-10-20', 'rescheduled', '7', -102_500, 0])
  })

  test('credit lowers the balance, its use raises it beside the payment, and neither is counted twice', () => {
    const entry = (kind: CreditEntry['kind'], on: string, amount: number, count: number): CreditEntry => ({
      id: uuidOf(9, count),
      customerId: title.customerId,
      on: day(on),
      kind,
      amount: positiveCentavosSchema.parse(amount),
      reason: 'Coroa refeita',
      orderId: null,
      paymentId: null,
      by: 'Célia',
      reversal: null,
    })
    const credits = [entry('credit-note', '2026-10-02', 30_000, 1), entry('used', '2026-10-05', 30_000, 2)]
    const payments = [
      buildPayment({
        receivableId: title.id,
        amount: positiveCentavosSchema.parse(30_000),
        settled: { lateFee: ZERO, lateInterest: ZERO, principal: centavos(30_000) },
        means: 'credit',
      }),
    ]
    const statement = movementStatement(
      account({ titles: [{ receivable: title, payments }], credits }),
      policy,
      { from: day('2026-10-01'), to: day('2026-10-05') },
    )
    expect(told(statement)).toEqual([
      ['2026-10-01', 'issued', '7', 100_000, 100_000],
      ['2026-10-02', 'credit', null, -30_000, 70_000],
      ['2026-10-05', 'credit', null, 30_000, 100_000],
      ['2026-10-05', 'paid', '7', -30_000, 70_000],
    ])
    expect(statement.closing).toEqual({ titles: 70_000, credit: 0, balance: 70_000 })
  })
})

const anyDay = fc.integer({ min: 19_800, max: 20_779 }).map(dayOf)
const ledgers = fc.record({ seed: fc.nat(), titles: fc.integer({ min: 1, max: 60 }) })

describe('laws, on any ledger', () => {
  property.prop([ledgers, anyDay, fc.nat({ max: 400 })])(
    'opening + movements = closing, and both ends are what the aging says',
    ({ seed, titles: count }, from, length) => {
      const { receivables, payments } = generateLedger({ seed, customers: 1, titles: count })
      const titles = withPayments(receivables, payments)
      const to = addDays(from, length)
      const statement = movementStatement(account({ titles }), policy, { from, to })
      const moved = statement.movements.reduce((all, { amount }) => all + amount, 0)
      expect(statement.opening.balance + moved).toBe(statement.closing.balance)
      expect(statement.movements.at(-1)?.balance ?? statement.opening.balance).toBe(statement.closing.balance)
      expect(statement.opening.titles).toBe(owedOn(addDays(from, -1)))
      expect(statement.closing.titles).toBe(owedOn(to))
      // Time alone never lowers what is owed.
      for (const { kind, amount } of statement.movements)
        if (kind === 'charges') expect(amount).toBeGreaterThan(0)

      function owedOn(on: Day): number {
        const aging = referenceAging(receivables, payments, policy.terms, policy.calendar, on)
        return [...aging.values()]
          .flatMap((row) => Object.values(row))
          .reduce((all, { principal, lateFee, lateInterest }) => all + principal + lateFee + lateInterest, 0)
      }
    },
  )

  property.prop([ledgers, anyDay, fc.nat({ max: 200 }), fc.nat({ max: 200 })])(
    'two periods one after the other tell what one period over both tells',
    ({ seed, titles: count }, from, first, second) => {
      const { receivables, payments } = generateLedger({ seed, customers: 1, titles: count })
      const given = account({ titles: withPayments(receivables, payments) })
      const middle = addDays(from, first)
      const to = addDays(middle, second + 1)
      const one = movementStatement(given, policy, { from, to: middle })
      const two = movementStatement(given, policy, { from: addDays(middle, 1), to })
      const whole = movementStatement(given, policy, { from, to })
      expect(two.opening).toEqual(one.closing)
      expect(two.closing).toEqual(whole.closing)
      for (const kind of ['issued', 'paid', 'forgiven', 'reversed', 'cancelled', 'charges'] as const)
        expect(one.sums[kind] + two.sums[kind]).toBe(whole.sums[kind])
    },
  )

  property.prop([ledgers, anyDay])(
    'what is open adds up to the aging of the customer',
    ({ seed, titles: count }, on) => {
      const { receivables, payments } = generateLedger({ seed, customers: 1, titles: count })
      const open = openStatement({ titles: withPayments(receivables, payments), disputes: [] }, policy, on)
      const aging = referenceAging(receivables, payments, policy.terms, policy.calendar, on)
      const cells = [...aging.values()].flatMap((row) => Object.values(row))
      const total = (part: 'principal' | 'lateFee' | 'lateInterest') =>
        cells.reduce((all, cell) => all + cell[part], 0)
      expect(open).toMatchObject({
        principal: total('principal'),
        lateFee: total('lateFee'),
        lateInterest: total('lateInterest'),
        toPay: open.total,
      })
      expect(open.total).toBe(open.principal + open.lateFee + open.lateInterest)
    },
  )
})

test('what is contested, and its charges, is not asked for until the answer is due', () => {
  const dispute = {
    receivableId: title.id,
    amount: positiveCentavosSchema.parse(40_000),
    openedOn: day('2026-10-10'),
    deadline: day('2026-10-17'),
    closure: null,
  }
  const on = (text: string) =>
    openStatement({ titles: [{ receivable: title, payments: [] }], disputes: [dispute] }, policy, day(text))
  // R$ 600,00 are not contested: 2 % and 10 days of 1 % a month.
  expect(on('2026-10-15')).toMatchObject({ total: 102_333, toPay: 61_400, lines: [{ contested: 40_000 }] })
  expect(on('2026-10-18')).toMatchObject({ toPay: on('2026-10-18').total })
})

test('credit as it was on a day: what was taken back later still counted', () => {
  const entry = {
    on: day('2026-10-02'),
    kind: 'advance',
    amount: 5000,
    reversal: { on: day('2026-10-09'), reason: 'Engano' },
  } as CreditEntry
  expect(creditAsOf([entry], day('2026-10-01'))).toBe(0)
  expect(creditAsOf([entry], day('2026-10-08'))).toBe(5000)
  expect(creditAsOf([entry], day('2026-10-09'))).toBe(0)
})
