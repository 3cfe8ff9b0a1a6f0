import { day } from '#shared/domain/calendar.ts'
import { customerWith, reais } from '#tests/chromium/support/credit-rows.ts'
import {
  codeFrom,
  command,
  openStore,
  refusalFrom,
  signInAs,
  type StoreClient,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import {
  advance,
  approvedCustomer,
  itemOf,
  orderDetails,
  orderLaboratory,
  POLICIES,
  receiveOn,
  saveAgain,
  saveNew,
  stopping,
} from '#tests/chromium/support/order-rows.ts'
import { allRows } from '#tests/chromium/support/rows.ts'
import { describe, expect, test } from 'vitest'

const everything = {
  today: TODAY,
  customerId: null,
  phases: [],
  heldOnly: false,
  search: '',
  sort: 'number' as const,
  descending: false,
  offset: 0,
  limit: 50,
}

describe('lists of orders', () => {
  test('are found by number, customer and patient, by phase and what is held, in any order', async () => {
    const { client, crown, splint } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana Souza')
    const bruno = await customerWith(client, 'Bruno Ávila')
    await saveNew(client, orderDetails(ana, [itemOf(splint)], { promisedOn: day('2026-12-01') }))
    await saveNew(client, orderDetails(bruno, [itemOf(crown)], { patientCode: 'X-77' }))
    const third = await saveNew(client, orderDetails(ana, [itemOf(splint)], { policy: POLICIES.a }))
    await receiveOn(client, third.order.id, 150)
    await advance(client, third.order.id)
    const numbers = async (given: Partial<Parameters<StoreClient['orders']['list']>[0]>) =>
      (await client.orders.list({ ...everything, ...given })).rows.map(({ number }) => number)
    expect(await numbers({})).toEqual([1, 2, 3])
    expect(await numbers({ search: 'avila' })).toEqual([2])
    expect(await numbers({ search: 'souza ana' })).toEqual([1, 3])
    expect(await numbers({ search: 'OS 3' })).toEqual([3])
    expect(await numbers({ search: '3' })).toEqual([3])
    expect(await numbers({ search: 'x77' })).toEqual([2])
    expect(await numbers({ search: 'x-77' })).toEqual([2])
    expect(await numbers({ heldOnly: true })).toEqual([2])
    expect(await numbers({ phases: ['producing'] })).toEqual([3])
    expect(await numbers({ customerId: ana, descending: true })).toEqual([3, 1])
    expect(await numbers({ sort: 'customer' })).toEqual([3, 1, 2])
    expect(await numbers({ sort: 'total', descending: true })).toEqual([2, 3, 1])
    expect(await numbers({ sort: 'promisedOn' })).toEqual([1, 3, 2])
    expect(await numbers({ sort: 'promisedOn', descending: true })).toEqual([1, 3, 2])
    expect(await numbers({ sort: 'uncoveredCost', descending: true })).toEqual([2, 1, 3])
    const page = await client.orders.list({ ...everything, offset: 1, limit: 1 })
    expect(page).toMatchObject({ total: 3, rows: [{ number: 2, customerName: 'Bruno Ávila', received: 0 }] })
  })
})

describe('the catalogue', () => {
  test('has each code once, whatever the case, and prices in order', async () => {
    const { client, crown, ...open } = await orderLaboratory()
    const { id: _id, ...details } = crown
    expect(
      await refusalFrom(client.services.register({ ...command(), details: { ...details, code: 'czi' } })),
    ).toMatchObject({ code: 'service-code-taken', field: 'details.code', details: { code: 'CZI' } })
    const prices = { ...details.prices, vip: reais(801) }
    await expect(
      client.services.update({ ...command(), id: crown.id, details: { ...details, prices } }),
    ).rejects.toThrow()
    await client.services.update({ ...command(), id: crown.id, details: { ...details, active: false } })
    const list = async (search: string, includeInactive = false) =>
      (await client.services.list({ search, includeInactive })).map(({ code }) => code)
    expect(await list('')).toEqual(['PLA'])
    expect(await list('', true)).toEqual(['CZI', 'PLA'])
    expect(await list('trabalho cz', true)).toEqual(['CZI'])
    const { client: reception } = await signInAs({ client, ...open }, 'receptionist')
    expect(
      await codeFrom(reception.services.register({ ...command(), details: { ...details, code: 'N' } })),
    ).toBe('not-allowed')
  })

  test('changes for new orders: those agreed keep price and cost', async () => {
    const { client, crown } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana')
    const { order } = await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    const { id, ...details } = crown
    const prices = { full: reais(1000), standard: reais(950), vip: reais(900) }
    await client.services.update({ ...command(), id, details: { ...details, cost: reais(400), prices } })
    const kept = await saveAgain(client, order.id, { note: 'Sem pressa' })
    expect(kept.order).toMatchObject({
      verdict: 'conditions',
      items: [{ unitCost: 30_000, unitPrice: 80_000 }],
    })
    expect(stopping(await saveNew(client, orderDetails(ana, [itemOf(crown)])))).toContain('price-below-table')
  })
})

describe('what is on record', () => {
  test('rebuilds the same orders, decisions and cheques from the journal', async () => {
    const open = await orderLaboratory()
    const { client, crown } = open
    const ana = await approvedCustomer(client, 'Ana')
    const { order } = await saveNew(client, orderDetails(ana, [itemOf(crown), itemOf(crown)]))
    await client.orders.split({ ...command(), id: order.id, itemIds: [order.items[1]!.id] })
    await receiveOn(client, order.id, 150)
    await advance(client, order.id)
    const again = openStore({ journal: open.journal })
    await again.main.prove()
    await again.main.rebuild.begin({ data: null })
    await again.main.rebuild.apply({ changes: open.journal.changes })
    await again.main.serve()
    expect(await allRows(again.store.state.database)).toEqual(await allRows(open.store.state.database))
    const reader = again.window('reader')
    expect(await reader.orders.get({ id: order.id })).toEqual(await client.orders.get({ id: order.id }))
    expect(await reader.orders.list(everything)).toEqual(await client.orders.list(everything))
  })
})
