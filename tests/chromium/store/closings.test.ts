import type { ClosingRow } from '#shared/contracts/closings.ts'
import { addDays, type Day } from '#shared/domain/calendar.ts'
import { ZERO } from '#shared/domain/money.ts'
import { reais } from '#tests/chromium/support/credit-rows.ts'
import { receipt } from '#tests/chromium/support/rows.ts'
import {
  codeFrom,
  command,
  refusalFrom,
  type StoreClient,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import {
  approvedCustomer,
  deliver,
  itemOf,
  orderDetails,
  orderLaboratory,
  type OrderLaboratory,
  POLICIES,
  produce,
  receiveOn,
  saveNew,
} from '#tests/chromium/support/order-rows.ts'
import { describe, expect, test } from 'vitest'

/** An order of policy C, half its cost received, produced and delivered whole. */
async function delivered(open: OrderLaboratory, customerId: string, service = open.crown) {
  const { client } = open
  const { order } = await saveNew(client, orderDetails(customerId, [itemOf(service)]))
  await receiveOn(client, order.id, service.cost / 200)
  await produce(client, order.id)
  const { done } = await deliver(client, order.id)
  expect(done).toBe(true)
  return order
}

const review = (client: StoreClient, cutOffOn: Day = TODAY) =>
  client.closings.review({ cutOffOn, today: TODAY })

/** A row as it stands in the review, released whole. */
const whole = ({ customerId, orders, dueOn }: ClosingRow, credit = ZERO) => ({
  customerId,
  orders: orders.map(({ orderId, amount }) => ({ orderId, amount })),
  credit,
  dueOn,
})
const release = (client: StoreClient, rows: ClosingRow[]) =>
  client.closings.release({
    ...command(),
    cutOffOn: TODAY,
    lines: rows.map((row) => whole(row)),
    leftOut: [],
  })
const exposureOf = async (client: StoreClient, customerId: string) =>
  (await client.credit.standing({ customerId, today: TODAY })).facts.exposure

describe('the monthly closing (E18)', () => {
  test('makes one title of a customer’s delivered orders, and leaves the exposure what it was', async () => {
    const open = await orderLaboratory()
    const { client } = open
    const ana = await approvedCustomer(client, 'Ana', { limit: 5000 })
    const bia = await approvedCustomer(client, 'Bia', { limit: 5000 })
    const crown = await delivered(open, ana)
    const splint = await delivered(open, ana, open.splint)
    await delivered(open, bia)
    const before = await exposureOf(client, ana)
    // 800 less the 150 of the entry; 150 less 30.
    expect(before).toMatchObject({ openTitles: 0, unbilledDelivered: 77_000, total: 77_000 })

    const { rows, nextNumber } = await review(client)
    expect(nextNumber).toBe(1)
    expect(
      rows.map(({ customerName, orders }) => [customerName, orders.map(({ amount }) => amount)]),
    ).toEqual([
      ['Ana', [65_000, 12_000]],
      ['Bia', [65_000]],
    ])
    const closing = await release(client, rows)
    expect(closing).toMatchObject({ number: 1, cutOffOn: TODAY, undoing: null })
    expect(await exposureOf(client, ana)).toMatchObject({
      openTitles: 77_000,
      unbilledDelivered: 0,
      total: before.total,
    })
    const title = (await client.receivables.ofCustomer({ customerId: ana, on: TODAY })).find(
      ({ receivable }) => receivable.number === 'FM 1',
    )
    expect(title).toMatchObject({
      receivable: { amount: 77_000, description: `Fechamento: OS ${crown.number}, ${splint.number}` },
    })
    expect((await review(client)).rows).toEqual([])
    expect(await codeFrom(client.orders.bill({ ...command(), id: crown.id, dueOn: TODAY }))).toBe(
      'nothing-to-bill',
    )
  })

  test('tells each order its part of what comes in, to the centavo', async () => {
    const open = await orderLaboratory()
    const { client } = open
    const ana = await approvedCustomer(client, 'Ana', { limit: 5000 })
    const crown = await delivered(open, ana)
    const splint = await delivered(open, ana, open.splint)
    const { rows } = await review(client)
    const { lines } = await release(client, rows)
    const payment = await client.receipts.record({
      ...command(),
      ...receipt({ id: lines[0]!.receivableId, customerId: ana }, reais(100.01), TODAY),
    })
    // 100.01 in proportion of 650.00 to 120.00.
    const partOf = async (id: string) => (await client.orders.get({ id })).payments.at(-1)
    expect(await partOf(crown.id)).toMatchObject({ amount: 8442, partOf: 10_001 })
    expect(await partOf(splint.id)).toMatchObject({ amount: 1559, partOf: 10_001 })
    expect((await client.orders.get({ id: crown.id })).unbilled).toBe(0)
    const list = await client.orders.list({
      today: TODAY,
      customerId: ana,
      phases: [],
      heldOnly: false,
      search: '',
      sort: 'number',
      descending: false,
      offset: 0,
      limit: 10,
    })
    expect(list.rows.map(({ received }) => received)).toEqual([15_000 + 8442, 3000 + 1559])
    await client.payments.reverse({ ...command(), id: payment.lines[0]!.payment.id, reason: 'Engano' })
    const taken = await client.orders.get({ id: crown.id })
    expect(taken.decision).toMatchObject({ trigger: 'reverse', decision: { cover: { received: 15_000 } } })
  })

  test('lets an order be left for the next one, with the reason kept', async () => {
    const open = await orderLaboratory()
    const { client } = open
    const ana = await approvedCustomer(client, 'Ana', { limit: 5000 })
    const crown = await delivered(open, ana)
    await delivered(open, ana, open.splint)
    const [row] = (await review(client)).rows
    const [first, ...others] = row!.orders
    await client.closings.release({
      ...command(),
      cutOffOn: TODAY,
      lines: [whole({ ...row!, orders: others })],
      leftOut: [{ customerId: ana, orderId: crown.id, reason: 'Cor errada, vai repetir' }],
    })
    expect((await review(client)).rows[0]!.orders).toEqual([
      { ...first, leftOut: { closing: 1, reason: 'Cor errada, vai repetir' } },
    ])
    const [made] = await client.closings.list({ today: TODAY })
    const { leftOut } = await client.closings.get({ id: made!.id, today: TODAY })
    expect(leftOut).toMatchObject([{ customerName: 'Ana', number: crown.number }])
  })

  test('is all or nothing: what changed since the review is looked at again', async () => {
    const open = await orderLaboratory()
    const { client } = open
    const ana = await approvedCustomer(client, 'Ana', { limit: 5000 })
    const bia = await approvedCustomer(client, 'Bia', { limit: 5000 })
    const crown = await delivered(open, ana)
    await delivered(open, bia)
    const { rows } = await review(client)
    await receiveOn(client, crown.id, 50)
    expect(await codeFrom(release(client, rows))).toBe('changed-meanwhile')
    expect(await client.closings.list({ today: TODAY })).toEqual([])
    const late = [{ ...whole(rows[1]!), dueOn: addDays(TODAY, -1) }]
    expect(
      await refusalFrom(client.closings.release({ ...command(), cutOffOn: TODAY, lines: late, leftOut: [] })),
    ).toMatchObject({ code: 'due-before-issue', field: 'lines.0.dueOn' })
    expect(
      await codeFrom(
        client.closings.release({
          ...command(),
          cutOffOn: TODAY,
          lines: [whole(rows[1]!, reais(1))],
          leftOut: [],
        }),
      ),
    ).toBe('changed-meanwhile')
  })

  test('bills work delivered in parts by parts, and never twice', async () => {
    const open = await orderLaboratory()
    const { client } = open
    const ana = await approvedCustomer(client, 'Ana', { limit: 5000 })
    const item = itemOf(open.splint, { quantity: 3 })
    const { order } = await saveNew(client, orderDetails(ana, [item]))
    await receiveOn(client, order.id, 90)
    await produce(client, order.id)
    const some = (count: number) =>
      client.orders.deliver({ ...command(), id: order.id, quantities: { [item.id]: count }, receivedBy: '' })
    await some(1)
    // 150.00 delivered, 90.00 of the entry already paid for it.
    const first = await review(client)
    expect(first.rows[0]!.orders).toMatchObject([{ amount: 6000, total: 45_000 }])
    const before = await exposureOf(client, ana)
    await release(client, first.rows)
    expect((await exposureOf(client, ana)).total).toBe(before.total)
    expect((await review(client)).rows).toEqual([])
    await some(2)
    expect((await review(client)).rows[0]!.orders).toMatchObject([{ amount: 30_000 }])
  })

  test('is followed by its orders when its title is put off, with what is left of each', async () => {
    const open = await orderLaboratory()
    const { client } = open
    const ana = await approvedCustomer(client, 'Ana', { limit: 5000 })
    const crown = await delivered(open, ana)
    await delivered(open, ana, open.splint)
    const { id, lines } = await release(client, (await review(client)).rows)
    const title = { id: lines[0]!.receivableId, customerId: ana }
    await client.receipts.record({ ...command(), ...receipt(title, reais(100.01), TODAY) })
    const before = await exposureOf(client, ana)
    const fresh = await client.titles.reschedule({
      ...command(),
      id: title.id,
      dueOn: addDays(TODAY, 30),
      charges: 'keep',
      reason: 'Pediu mais um mês',
    })
    expect(fresh.amount).toBe(66_999)
    expect(await exposureOf(client, ana)).toEqual(before)
    const { orders } = await client.titles.beside({ id: fresh.id, on: TODAY })
    expect(orders.map(({ amount }) => amount)).toEqual([65_000 - 8442, 12_000 - 1559])
    expect((await client.orders.get({ id: crown.id })).unbilled).toBe(0)
    expect((await review(client)).rows).toEqual([])
    expect(await codeFrom(client.closings.undo({ ...command(), id, reason: 'Corte errado' }))).toBe(
      'closing-in-use',
    )
  })

  test('can be taken back whole while nothing of it was paid, and frees its orders', async () => {
    const open = await orderLaboratory()
    const { client } = open
    const ana = await approvedCustomer(client, 'Ana', { limit: 5000 })
    await delivered(open, ana)
    const { rows } = await review(client)
    const { id, lines } = await release(client, rows)
    const paid = await client.receipts.record({
      ...command(),
      ...receipt({ id: lines[0]!.receivableId, customerId: ana }, reais(10), TODAY),
    })
    const undo = () => client.closings.undo({ ...command(), id, reason: 'Corte errado' })
    expect(await codeFrom(undo())).toBe('has-payments')
    await client.payments.reverse({ ...command(), id: paid.lines[0]!.payment.id, reason: 'Engano' })
    expect((await undo()).undoing).toEqual({ on: TODAY, reason: 'Corte errado' })
    expect(await codeFrom(undo())).toBe('already-undone')
    expect((await review(client)).rows).toEqual(rows)
    expect((await review(client)).nextNumber).toBe(2)
  })

  test('offers any delivered work, the closing’s own policies first, up to the cut-off', async () => {
    const open = await orderLaboratory()
    const { client } = open
    const ana = await approvedCustomer(client, 'Ana', { limit: 5000 })
    const upfront = await saveNew(client, orderDetails(ana, [itemOf(open.splint)], { policy: POLICIES.a }))
    await receiveOn(client, upfront.order.id, 150)
    await produce(client, upfront.order.id)
    await deliver(client, upfront.order.id)
    await delivered(open, ana)
    const { receivableIds } = (await client.orders.get({ id: upfront.order.id })).order
    const titles = await client.receivables.ofCustomer({ customerId: ana, on: TODAY })
    const paid = titles.find(({ receivable }) => receivable.id === receivableIds[0])!.payments[0]!
    await client.payments.reverse({ ...command(), id: paid.id, reason: 'Pix devolvido' })
    await client.receivables.cancel({ ...command(), id: receivableIds[0]!, reason: 'Pix devolvido' })
    expect((await review(client)).rows[0]!.orders.map(({ rest }) => rest)).toEqual([
      'monthly-closing',
      'none',
    ])
    expect((await review(client, addDays(TODAY, -1))).rows).toEqual([])
  })

  test('prints what was delivered, what it comes to and how it is paid', async () => {
    const open = await orderLaboratory()
    const { client } = open
    const ana = await approvedCustomer(client, 'Ana', { limit: 5000 })
    const crown = await delivered(open, ana)
    const { id } = await release(client, (await review(client)).rows)
    const [statement] = await client.closings.statements({ id, customerIds: [], on: TODAY })
    expect(statement).toMatchObject({
      title: 'FM 1',
      customer: { name: 'Ana' },
      orders: [{ number: crown.number, total: 80_000, before: 15_000, amount: 65_000 }],
      total: 65_000,
      due: 65_000,
    })
    expect(statement!.pix!.payload).toContain('650.00')
  })
})
