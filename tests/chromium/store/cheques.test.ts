import { addDays, addMonths, type Day } from '#shared/domain/calendar.ts'
import { planCheques } from '#shared/domain/cheque-series.ts'
import { reais } from '#tests/chromium/support/credit-rows.ts'
import {
  codeFrom,
  command,
  refusalFrom,
  type StoreClient,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import {
  approvedCustomer,
  itemOf,
  orderDetails,
  orderLaboratory,
  POLICIES,
  saveNew,
} from '#tests/chromium/support/order-rows.ts'
import { describe, expect, test } from 'vitest'

/** The portfolio (E19, X13): deposits, returns, who signed. */

const ALL = {
  statuses: [],
  depositableOnly: false,
  search: '',
  sort: 'depositOn',
  descending: false,
  offset: 0,
  limit: 100,
} as const

async function portfolio() {
  const open = await orderLaboratory()
  const { client } = open
  const ana = await approvedCustomer(client, 'Ana', { policy: 'd' })
  const chequePlan = planCheques({
    amount: reais(800),
    uncoveredCost: reais(300),
    count: 3,
    firstOn: addDays(TODAY, 10),
    every: { months: 1 },
  })
  const details = orderDetails(ana, [itemOf(open.crown)], { policy: POLICIES.d, chequePlan })
  const { order } = await saveNew(client, details)
  const { cheques } = await client.orders.receiveCheques({
    ...command(),
    id: order.id,
    cheques: chequePlan.map(({ amount, depositOn }, at) => ({
      amount,
      depositOn,
      bank: '341',
      number: String(850_001 + at),
      issuer: at === 2 ? 'Clínica da Ana Ltda' : 'Ana Souza',
    })),
  })
  return { ...open, ana, order, cheques, first: cheques[0]!.depositOn }
}

const list = (
  client: StoreClient,
  today: Day,
  query: Partial<Parameters<StoreClient['cheques']['list']>[0]> = {},
) => client.cheques.list({ ...ALL, statuses: [...ALL.statuses], today, ...query })

describe('the portfolio of cheques', () => {
  test('goes to the bank from the agreed day on, all chosen or none', async () => {
    const { client, cheques, first } = await portfolio()
    const [one, two] = cheques
    const before = addDays(first, -1)
    expect((await list(client, before, { depositableOnly: true })).total).toBe(0)
    const both = { ids: [one!.id, two!.id] }
    expect(
      await refusalFrom(client.cheques.deposit({ ...command(first), ...both, on: first })),
    ).toMatchObject({
      code: 'cheque-too-early',
      details: { depositOn: two!.depositOn, number: '850002' },
    })
    expect((await list(client, first)).sums['in-hand']).toEqual({ cheques: 3, amount: 80_000 })
    const depositable = await list(client, first, { depositableOnly: true })
    expect(depositable.rows.map(({ cheque }) => cheque.number)).toEqual(['850001'])
    await client.cheques.deposit({ ...command(first), ids: [one!.id], on: first })
    const after = await list(client, first)
    expect(after.sums.deposited).toEqual({ cheques: 1, amount: 30_000 })
    expect(after.depositable).toEqual({ cheques: 0, amount: 0 })
    expect(after.rows[0]!.cheque.events).toEqual([
      { on: TODAY, status: 'in-hand', returnReason: null, by: 'Dona Célia' },
      { on: first, status: 'deposited', returnReason: null, by: 'Dona Célia' },
    ])
  })

  test('at the bank covers the order as in hand did, and cannot be given back', async () => {
    const { client, ana, cheques, order, first } = await portfolio()
    const [{ id }] = cheques as [(typeof cheques)[number]]
    await client.cheques.deposit({ ...command(first), ids: [id], on: first })
    const { facts } = await client.credit.standing({ customerId: ana, today: first })
    expect(facts.exposure.chequesToClear).toBe(80_000)
    expect((await client.orders.get({ id: order.id })).unbilled).toBe(0)
    const step = { ...command(first), id, on: first, returnReason: null }
    expect(await codeFrom(client.cheques.change({ ...step, status: 'given-back' }))).toBe('cheque-settled')
    await client.cheques.change({ ...step, status: 'cleared' })
    const view = await client.orders.get({ id: order.id })
    expect(view.payments.map(({ amount, means }) => [amount, means])).toEqual([[30_000, 'cheque']])
  })

  test('comes back by reason 11 and is presented once more, never twice nor after 12, 13 or 14 (R2.17)', async () => {
    const { client, cheques, order, first } = await portfolio()
    const [{ id }, second] = cheques as [(typeof cheques)[number], (typeof cheques)[number]]
    await client.cheques.deposit({ ...command(first), ids: [id], on: first })
    const step = { id, returnReason: null, on: first, ...command(first) }
    await client.cheques.change({ ...step, ...command(first), status: 'returned', returnReason: '11' })
    expect((await client.orders.get({ id: order.id })).unbilled).toBe(30_000)
    const due = await list(client, first, { depositableOnly: true })
    expect(due.rows.map(({ cheque }) => cheque.status)).toEqual(['returned'])
    await client.cheques.deposit({ ...command(first), ids: [id], on: first })
    // What bounced once covers nothing until it has cleared.
    expect((await client.orders.get({ id: order.id })).unbilled).toBe(30_000)
    await client.cheques.change({ ...step, ...command(first), status: 'returned', returnReason: '12' })
    for (const status of ['represented', 'cleared', 'deposited'] as const)
      expect(await codeFrom(client.cheques.change({ ...step, ...command(first), status }))).toBe(
        'cheque-settled',
      )
    const later = addMonths(first, 1)
    const closed = { id: second.id, on: later, returnReason: '13' }
    await client.cheques.change({ ...command(later), ...closed, status: 'returned' })
    expect(await codeFrom(client.cheques.deposit({ ...command(later), ids: [second.id], on: later }))).toBe(
      'cheque-settled',
    )
    await client.cheques.change({
      ...command(later),
      id,
      on: later,
      returnReason: null,
      status: 'given-back',
    })
  })

  test('refuses days that cannot be: in the future, or before the last step', async () => {
    const { client, cheques, first } = await portfolio()
    const [{ id }] = cheques as [(typeof cheques)[number]]
    const tomorrow = addDays(first, 1)
    expect(await codeFrom(client.cheques.deposit({ ...command(first), ids: [id], on: tomorrow }))).toBe(
      'paid-in-future',
    )
    await client.cheques.deposit({ ...command(tomorrow), ids: [id], on: tomorrow })
    const back = { ...command(tomorrow), id, status: 'cleared', returnReason: null } as const
    expect(await refusalFrom(client.cheques.change({ ...back, on: first }))).toMatchObject({
      code: 'cheque-step-too-soon',
      details: { statusOn: tomorrow },
    })
    const { cheques: paid } = await client.cheques.change({ ...back, ...command(tomorrow), on: tomorrow })
    expect(paid.map(({ status }) => status)).toEqual(['cleared'])
  })

  test('is found by issuer, number, customer and order, with its legal deadline', async () => {
    const { client, cheques, order, first } = await portfolio()
    const found = async (search: string) =>
      (await list(client, TODAY, { search })).rows.map(({ cheque }) => cheque.number)
    expect(await found('clinica')).toEqual(['850003'])
    expect(await found('850002')).toEqual(['850002'])
    expect(await found(`os${order.number}`)).toHaveLength(3)
    expect(await found('ninguém')).toEqual([])
    const { rows } = await list(client, TODAY, { sort: 'amount', descending: true })
    expect(rows[0]).toMatchObject({
      customerName: 'Ana',
      orderNumber: order.number,
      deadline: { kind: 'presentBy', on: addDays(first, 30) },
    })
    expect(rows.map(({ cheque }) => cheque.amount)).toEqual([30_000, 25_000, 25_000])
    expect(cheques).toHaveLength(3)
  })

  test('says what each issuer weighs, heaviest first', async () => {
    const { client } = await portfolio()
    expect(await client.cheques.issuers()).toEqual([
      {
        issuer: 'Ana Souza',
        taxId: null,
        customers: ['Ana'],
        toClear: { cheques: 2, amount: 55_000 },
        returned: { cheques: 0, amount: 0 },
        shareBasisPoints: 6875,
      },
      {
        issuer: 'Clínica da Ana Ltda',
        taxId: null,
        customers: ['Ana'],
        toClear: { cheques: 1, amount: 25_000 },
        returned: { cheques: 0, amount: 0 },
        shareBasisPoints: 3125,
      },
    ])
  })
})
