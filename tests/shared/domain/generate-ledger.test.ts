import { expect, test } from 'vitest'
import { type Day, dayNumber, weekday } from '#shared/domain/calendar.ts'
import { customerSchema } from '#shared/domain/customer.ts'
import { paymentSchema } from '#shared/domain/payment.ts'
import { receivableSchema } from '#shared/domain/receivable.ts'
import { GENERATED_UNTIL, generateLedger } from '#tests/support/generate-ledger.ts'

const ledger = generateLedger({ seed: 1, customers: 200, titles: 3000 })

test('a generated ledger is valid, complete and the same for the same seed', () => {
  expect([ledger.customers.length, ledger.receivables.length]).toEqual([200, 3000])
  for (const row of ledger.customers) expect(customerSchema.parse(row)).toEqual(row)
  for (const row of ledger.receivables) expect(receivableSchema.parse(row)).toEqual(row)
  for (const row of ledger.payments) expect(paymentSchema.parse(row)).toEqual(row)
  expect(generateLedger({ seed: 1, customers: 200, titles: 3000 })).toEqual(ledger)
  expect(generateLedger({ seed: 2, customers: 200, titles: 3000 })).not.toEqual(ledger)
})

test('its rows refer to each other, under unique ids and numbers', () => {
  const titles = new Map(ledger.receivables.map((title) => [title.id, title]))
  const customers = new Set(ledger.customers.map(({ id }) => id))
  expect(titles.size).toBe(3000)
  expect(new Set(ledger.payments.map(({ id }) => id)).size).toBe(ledger.payments.length)
  expect(new Set(ledger.receivables.map((title) => `${title.number} ${title.instalment}`)).size).toBe(3000)
  for (const { customerId } of ledger.receivables) expect(customers.has(customerId)).toBe(true)
  for (const payment of ledger.payments) {
    const { settled, amount, paidOn } = payment
    expect(settled.lateFee + settled.lateInterest + settled.principal).toBe(amount)
    expect(paidOn >= titles.get(payment.receivableId)!.issuedOn && paidOn <= GENERATED_UNTIL).toBe(true)
  }
})

test('it has every kind of thing that happens', () => {
  const { customers, receivables, payments } = ledger
  const some = (found: unknown[], atLeast: number) => expect(found.length).toBeGreaterThanOrEqual(atLeast)
  some(
    receivables.filter(({ dueOn }) => dueOn === null),
    20,
  )
  some(
    receivables.filter(({ dueOn }) => dueOn && weekday(dueOn) > 5),
    500,
  )
  some(
    receivables.filter(({ cancellation }) => cancellation),
    20,
  )
  some(
    receivables.filter(({ terms }) => terms),
    30,
  )
  some(
    receivables.filter(({ instalments }) => instalments > 1),
    500,
  )
  some(
    payments.filter(({ reversal }) => reversal),
    20,
  )
  some(
    payments.filter(({ settled }) => settled.lateInterest > 0),
    300,
  )
  some(
    payments.filter(({ forgiven }) => forgiven.lateFee > 0),
    100,
  )
  some(
    customers.filter(({ taxId }) => taxId && /[A-Z]/.test(taxId)),
    10,
  )
  some(
    customers.filter(({ taxId }) => taxId === null),
    3,
  )
  const partly = Map.groupBy(payments, ({ receivableId }) => receivableId)
  some(
    [...partly.values()].filter((own) => own.length > 1),
    200,
  )
  const days = (from: Day, to: Day) => dayNumber(to) - dayNumber(from)
  some(
    receivables.filter(({ dueOn }) => dueOn && days(dueOn, GENERATED_UNTIL) > 365),
    500,
  )
})
