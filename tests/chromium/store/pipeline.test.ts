import { day } from '#shared/domain/calendar.ts'
import { customerDetails as details, receipt, titleDetails as title } from '#tests/chromium/support/rows.ts'
import {
  codeFrom,
  command,
  openStore,
  refusalFrom,
  servingStore,
  signInAs,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import { describe, expect, test } from 'vitest'

describe('the command pipeline', () => {
  test('an acknowledged command is in the journal, in the database and in the lists', async () => {
    const { client, journal, store } = await servingStore()
    const customer = await client.customers.register({ ...command(), details: details('Ana Souza') })
    expect(customer.number).toBe(1)
    expect(journal.changes.map(({ command }) => command)).toEqual(['people.setUp', 'customers.register'])
    expect(await store.state.database.customers.count()).toBe(1)
    const { rows, total } = await client.customers.list({
      search: 'souza',
      today: TODAY,
      sort: 'name',
      descending: false,
      offset: 0,
      limit: 50,
    })
    expect(total).toBe(1)
    expect(rows[0]).toMatchObject({ name: 'Ana Souza', balance: { outstanding: 0 } })
  })

  test('the same command sent again is answered, not applied again', async () => {
    const { client, journal } = await servingStore()
    const order = { ...command(), details: details('Ana Souza') }
    const first = await client.customers.register(order)
    expect(await client.customers.register(order)).toEqual(first)
    expect(journal.changes).toHaveLength(2)
  })

  test('nobody signed in, or the wrong role, is refused', async () => {
    const open = await servingStore()
    const nobody = open.window('elsewhere')
    expect(await codeFrom(nobody.customers.register({ ...command(), details: details('Ana') }))).toBe(
      'not-signed-in',
    )
    const { client } = await signInAs(open, 'receptionist')
    const customer = await client.customers.register({ ...command(), details: details('Ana Souza') })
    const [receivable] = await client.receivables.register({
      ...command(),
      titles: [title(customer.id, '1')],
    })
    expect(
      await codeFrom(client.receivables.cancel({ ...command(), id: receivable!.id, reason: 'Engano' })),
    ).toBe('not-allowed')
    expect(
      await codeFrom(
        client.receipts.record({
          ...command(),
          ...receipt(receivable!, 100, TODAY),
          charges: 'forgive',
        }),
      ),
    ).toBe('not-allowed')
  })

  test('a taken document is refused with the name of who has it', async () => {
    const { client } = await servingStore()
    await client.customers.register({ ...command(), details: details('Ana Souza', '529.982.247-25') })
    expect(
      await refusalFrom(
        client.customers.register({ ...command(), details: details('Outra', '529.982.247-25') }),
      ),
    ).toMatchObject({ code: 'tax-id-taken', details: { name: 'Ana Souza' }, field: 'details.taxId' })
  })

  test('payments are imputed to fine, interest and principal, and refused above the balance', async () => {
    const { client } = await servingStore()
    const customer = await client.customers.register({ ...command(), details: details('Ana Souza') })
    const [receivable] = await client.receivables.register({
      ...command(),
      titles: [title(customer.id, '1')],
    })
    const pay = (amount: number, paidOn = '2026-10-15') =>
      client.receipts.record({ ...command(), ...receipt(receivable!, amount, day(paidOn)) })
    expect(await refusalFrom(pay(102_334))).toMatchObject({
      code: 'above-balance',
      details: { balance: 102_333 },
    })
    expect(await codeFrom(pay(1, '2026-09-30'))).toBe('paid-before-issue')
    expect(await codeFrom(pay(1, '2026-11-23'))).toBe('paid-in-future')
    const { lines } = await pay(50_000)
    const { payment } = lines[0]!
    expect(payment.settled).toEqual({ lateFee: 2000, lateInterest: 333, principal: 47_667 })
    expect(await codeFrom(pay(1, '2026-10-14'))).toBe('before-last-payment')
    expect(
      await codeFrom(client.receivables.cancel({ ...command(), id: receivable!.id, reason: 'Engano' })),
    ).toBe('has-payments')
    await client.payments.reverse({ ...command(), id: payment.id, reason: 'Engano' })
    expect(await codeFrom(client.payments.reverse({ ...command(), id: payment.id, reason: 'Engano' }))).toBe(
      'already-reversed',
    )
    const history = await client.customers.history({ id: customer.id, offset: 0, limit: 10 })
    expect(history.entries.map((entry) => entry.command)).toEqual([
      'payments.reverse',
      'receipts.record',
      'receivables.register',
      'customers.register',
    ])
  })

  test('a store that was not accepted by main answers no window', async () => {
    const open = openStore()
    expect(await codeFrom(open.window('w').settings.get())).toBe('store-unavailable')
    expect(await open.main.prove()).toMatchObject({ existed: false, sequence: 0, hash: '' })
  })
})
