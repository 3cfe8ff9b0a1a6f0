import { DEFAULT_BANK_CALENDAR, day, dayNumber } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { collectionEffectiveness } from '#shared/domain/metrics/collection.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import type { Payment } from '#shared/domain/payment.ts'
import { Ledger } from '#electron/store/ledger/ledger.ts'
import { monthlyLedger } from '#electron/store/ledger/monthly-ledger.ts'
import { buildCustomer, buildPayment, buildReceivable, uuidOf } from '#tests/support/build.ts'
import { describe, expect, test } from 'vitest'

const AS_OF = day('2026-11-22')
const SIGNED = day('2026-08-10')
const BROKEN = { on: day('2026-10-20'), reason: 'Acordo quebrado' }

const principal = (amount: number) => ({
  lateFee: ZERO,
  lateInterest: ZERO,
  principal: centavos(amount),
})

/** R$ 1.000,00 of May agreed on in August for R$ 900,00 in three; the first is paid at once, and that is all. */
function agreedLedger(broken: boolean): Ledger {
  const customer = buildCustomer()
  const original = buildReceivable({
    customerId: customer.id,
    issuedOn: day('2026-05-01'),
    dueOn: day('2026-05-11'),
  })
  const instalments = ['2026-08-10', '2026-09-10', '2026-10-13'].map((dueOn, at) =>
    buildReceivable({
      customerId: customer.id,
      number: 'AC-2026-000001',
      instalment: at + 1,
      instalments: 3,
      amount: centavos(30_000),
      issuedOn: SIGNED,
      dueOn: day(dueOn),
      agreementId: uuidOf(8, 1),
      cancellation: broken ? BROKEN : null,
    }),
  )
  const reversal = broken ? BROKEN : null
  const frozen = buildPayment({
    receivableId: original.id,
    paidOn: SIGNED,
    amount: centavos(90_000),
    settled: principal(90_000),
    discount: centavos(10_000),
    means: 'agreement',
    settlesWhole: true,
    reversal,
  })
  const first = { paidOn: SIGNED, amount: centavos(30_000), settled: principal(30_000) }
  const paid = buildPayment({ ...first, receivableId: instalments[0]!.id, reversal })
  const moved: Payment[] = broken
    ? [
        buildPayment({
          ...first,
          receivableId: original.id,
          moved: { on: BROKEN.on, fromId: paid.id },
        }),
      ]
    : []
  const ledger = new Ledger({ terms: DEFAULT_CHARGE_TERMS, calendar: DEFAULT_BANK_CALENDAR })
  ledger.customers.put(customer)
  for (const title of [original, ...instalments]) ledger.putTitle(title)
  for (const payment of [frozen, paid, ...moved]) ledger.putPayment(payment)
  return ledger
}

function monthsOf(ledger: Ledger) {
  const months = monthlyLedger(ledger, AS_OF)
  const monthAt = (text: string) => [...months.cuts].findIndex((cut) => cut >= dayNumber(day(text)))
  return { months, august: monthAt('2026-08-10'), october: monthAt('2026-10-20') }
}
const all = (column: Float64Array) => column.reduce((total, amount) => total + amount, 0)

describe('an agreement in the numbers (R9.6)', () => {
  test.each([false, true])(
    'sells nothing again and receives what money came, once (broken: %s)',
    (broken) => {
      const { months, august } = monthsOf(agreedLedger(broken))
      expect(all(months.sold)).toBe(100_000)
      expect(all(months.received)).toBe(30_000)
      expect(months.received[august]).toBe(30_000)
    },
  )

  test('collects in a month what was paid in it: neither by signing nor by breaking', () => {
    const { months, august, october } = monthsOf(agreedLedger(true))
    expect(collectionEffectiveness(months, august).part).toBe(30_000)
    expect(collectionEffectiveness(months, october).part).toBe(0)
  })

  test('counts neither credit that was used nor a discount as received', () => {
    const ledger = agreedLedger(false)
    const title = buildReceivable({ customerId: uuidOf(1, 1), issuedOn: day('2026-09-01') })
    const customer = buildCustomer({ id: title.customerId, number: 1 })
    ledger.customers.put(customer)
    ledger.putTitle(title)
    const used = { receivableId: title.id, paidOn: day('2026-09-02'), amount: centavos(40_000) }
    ledger.putPayment(buildPayment({ ...used, settled: principal(40_000), means: 'credit' }))
    ledger.putPayment(
      buildPayment({
        ...used,
        amount: centavos(55_000),
        settled: principal(55_000),
        discount: centavos(5000),
      }),
    )
    expect(all(monthlyLedger(ledger, AS_OF).received)).toBe(30_000 + 55_000)
  })
})
