import { addDays } from '#shared/domain/calendar.ts'
import { creditLeft } from '#shared/domain/cost-cover.ts'
import { ZERO } from '#shared/domain/money.ts'
import { overdueFor, reais } from '#tests/chromium/support/credit-rows.ts'
import { codeFrom, command, type StoreClient, TODAY } from '#tests/chromium/support/open-store.ts'
import {
  advance,
  approvedCustomer,
  deliver,
  itemOf,
  orderDetails,
  orderLaboratory,
  POLICIES,
  produce,
  receiveOn,
  saveAgain,
  saveNew,
  stopping,
} from '#tests/chromium/support/order-rows.ts'
import { PAPER } from '#tests/chromium/support/registration-rows.ts'
import { describe, expect, test } from 'vitest'

const NOTHING_IN = { received: ZERO, chequesInHand: ZERO, billed: ZERO }
const REASON = { reason: 'Cliente antigo, combinado por telefone', attachments: [PAPER] }

async function ordersOf(client: StoreClient, customerId: string) {
  const { rows } = await client.orders.list({
    today: TODAY,
    customerId,
    phases: [],
    heldOnly: false,
    search: '',
    sort: 'number',
    descending: false,
    offset: 0,
    limit: 100,
  })
  return Promise.all(rows.map(async ({ id }) => (await client.orders.get({ id })).order))
}

/** What the orders that were let pass leave on credit, in centavos. */
async function lent(client: StoreClient, customerId: string): Promise<number> {
  const orders = await ordersOf(client, customerId)
  return orders
    .filter(({ verdict, cancellation }) => verdict !== 'refuse' && !cancellation)
    .reduce((total, order) => total + creditLeft(order, NOTHING_IN), 0)
}

describe('complaints 13 and 14: no way round the gate', () => {
  test('an order is closed, another made, and the first reopened', async () => {
    const { client, crown } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana')
    const first = await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    expect(stopping(first)).toEqual(['entry-missing?'])
    await client.orders.cancel({ ...command(), id: first.order.id, reason: 'Cliente desistiu' })
    const second = await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    expect(second.order.verdict).toBe('conditions')
    const again = await client.orders.reopen({ ...command(), id: first.order.id, reason: 'Voltou atrás' })
    expect(stopping(again)).toContain('limit-exceeded')
    expect(again).toMatchObject({ phase: 'registered', order: { verdict: 'refuse' } })
    await receiveOn(client, first.order.id, 150)
    expect(await advance(client, first.order.id)).toMatchObject({
      done: false,
      view: { phase: 'registered' },
    })
    expect(await lent(client, ana)).toBeLessThanOrEqual(100_000)
  })

  test('an order is copied until the limit is passed', async () => {
    const { client, crown } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana')
    const { order } = await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    const copy = () =>
      client.orders.save({
        ...command(),
        id: null,
        seenDecisionId: null,
        fromOrderId: order.id,
        details: orderDetails(ana, [itemOf(crown)]),
      })
    const copied = await copy()
    expect(copied).toMatchObject({ order: { fromOrderId: order.id, verdict: 'refuse', number: 2 } })
    expect(copied.decision.trigger).toBe('copy')
    expect(stopping(await copy())).toContain('limit-exceeded')
    expect(await lent(client, ana)).toBe(65_000)
  })

  test('a large order is split into ten small ones', async () => {
    const { client, splint } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana')
    const items = Array.from({ length: 10 }, () => itemOf(splint))
    const whole = await saveNew(client, orderDetails(ana, items))
    expect(stopping(whole)).toContain('limit-exceeded')
    for (let left = 10; left > 1; left--) {
      const { order } = await client.orders.get({ id: whole.order.id })
      await client.orders.split({ ...command(), id: order.id, itemIds: [order.items[0]!.id] })
      expect(await lent(client, ana)).toBeLessThanOrEqual(100_000)
    }
    const orders = await ordersOf(client, ana)
    expect(orders).toHaveLength(10)
    expect(orders.some(({ verdict }) => verdict === 'refuse')).toBe(true)
    expect(orders.some(({ verdict }) => verdict !== 'refuse')).toBe(true)
    for (const { id } of orders) await receiveOn(client, id, 30)
    let begun = 0
    for (const { id } of orders) if ((await advance(client, id)).done) begun++
    // R$ 120,00 of each are on credit: eight of them fill R$ 1.000,00.
    expect(begun).toBe(8)
  })

  test('ten small orders are made instead of a large one', async () => {
    const { client, splint } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana')
    for (let made = 0; made < 10; made++) await saveNew(client, orderDetails(ana, [itemOf(splint)]))
    expect(await lent(client, ana)).toBeLessThanOrEqual(100_000)
    expect((await ordersOf(client, ana)).at(-1)!.verdict).toBe('refuse')
  })

  test('the amount is edited after the approval, also while it is made', async () => {
    const { client, crown } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana')
    const { order } = await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    await receiveOn(client, order.id, 150)
    expect((await advance(client, order.id)).done).toBe(true)
    const items = [{ ...order.items[0]!, quantity: 3 }]
    const raised = await saveAgain(client, order.id, { items })
    expect(stopping(raised)).toEqual(expect.arrayContaining(['limit-exceeded', 'entry-missing?']))
    expect(raised.order.items[0]!.quantity).toBe(3)
    const stopped = await advance(client, order.id)
    expect(stopped.done).toBe(false)
    expect(stopped.view.order.stageLog).toHaveLength(1)
    // Taken back to what was agreed, it goes on.
    expect((await saveAgain(client, order.id, { items: order.items })).order.verdict).toBe('approve')
    expect((await advance(client, order.id)).done).toBe(true)
  })

  test('the customer is changed to a good one, and back', async () => {
    const { client, crown } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana')
    const late = await approvedCustomer(client, 'Bruno', { titles: [overdueFor(24, 80_000)] })
    const order = await saveNew(client, orderDetails(late, [itemOf(crown, { unitPrice: reais(900) })]))
    expect(stopping(order)).toEqual(expect.arrayContaining(['hold-soft', 'limit-frozen']))
    const good = await saveAgain(client, order.order.id, { customerId: ana })
    expect(good.order.verdict).toBe('conditions')
    const back = await saveAgain(client, order.order.id, { customerId: late })
    expect(stopping(back)).toEqual(expect.arrayContaining(['hold-soft', 'limit-frozen']))
    await receiveOn(client, order.order.id, 150)
    expect((await advance(client, order.order.id)).done).toBe(false)
    // What Bruno paid does not become Ana's.
    expect(await codeFrom(saveAgain(client, order.order.id, { customerId: ana }))).toBe('order-has-receipts')
  })

  test('the payment policy is changed after the approval, or written anew by the form', async () => {
    const { client, crown } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana', { policy: 'b' })
    const upfront = await saveNew(client, orderDetails(ana, [itemOf(crown)], { policy: POLICIES.a }))
    expect(stopping(upfront)).toEqual(['entry-missing?'])
    expect(stopping(await saveAgain(client, upfront.order.id, { policy: POLICIES.c }))).toContain(
      'policy-not-offered',
    )
    const mine = { ...POLICIES.b, entryBasisPoints: 0 }
    expect(stopping(await saveAgain(client, upfront.order.id, { policy: mine }))).toContain(
      'policy-not-offered',
    )
  })

  test('it is delivered without the money', async () => {
    const { client, crown } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana', { policy: 'b' })
    const { order } = await saveNew(client, orderDetails(ana, [itemOf(crown)], { policy: POLICIES.b }))
    expect((await advance(client, order.id)).done).toBe(false)
    await receiveOn(client, order.id, 299)
    expect(stopping((await advance(client, order.id)).view)).toContain('entry-missing')
    await receiveOn(client, order.id, 1)
    await produce(client, order.id)
    const refused = await deliver(client, order.id)
    expect(refused.done).toBe(false)
    expect(stopping(refused.view)).toEqual(['balance-missing'])
    expect(refused.view.order.deliveries).toEqual([])
    await receiveOn(client, order.id, 500)
    expect(await codeFrom(receiveOn(client, order.id, 1))).toBe('above-balance')
    expect(await deliver(client, order.id)).toMatchObject({ done: true, view: { phase: 'delivered' } })
  })

  test('a discount is given after the approval', async () => {
    const { client, crown } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana')
    const { order } = await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    expect((await saveAgain(client, order.id, { discount: reais(500) })).order.verdict).toBe('conditions')
    const eaten = await saveAgain(client, order.id, { discount: reais(501) })
    expect(eaten.decision.decision.reasons[0]).toMatchObject({
      code: 'discount-eats-cost',
      weight: 'refuse',
      values: { most: 50_000, loss: 100 },
    })
    await receiveOn(client, order.id, 150)
    expect((await advance(client, order.id)).done).toBe(false)
  })

  test('a release given for R$ 100 is used for more', async () => {
    const { client, splint } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana', { limit: 0 })
    const small = [itemOf(splint, { unitPrice: reais(150) })]
    const { order } = await saveNew(client, orderDetails(ana, small, { discount: reais(50) }))
    expect(order.verdict).toBe('refuse')
    await client.credit.releases.override({
      ...command(),
      orderId: order.id,
      codes: ['limit-exceeded'],
      until: addDays(TODAY, 5),
      ...REASON,
    })
    expect(stopping(await client.orders.get({ id: order.id }))).toEqual(['entry-missing?'])
    const raised = await saveAgain(client, order.id, { discount: ZERO })
    expect(stopping(raised)).toContain('limit-exceeded')
    await receiveOn(client, order.id, 100)
    expect((await advance(client, order.id)).done).toBe(false)
  })

  test('the form says another cost or a lower price than the catalogue', async () => {
    const { client, crown } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana')
    const free = await saveNew(client, orderDetails(ana, [itemOf(crown, { unitCost: ZERO })]))
    expect(free.order.items[0]!.unitCost).toBe(30_000)
    expect(free.decision.decision.cover.requiredEntry).toBe(15_000)
    const cheap = await saveAgain(client, free.order.id, {
      items: [{ ...free.order.items[0]!, unitPrice: reais(799) }],
    })
    expect(cheap.decision.decision.reasons[0]).toMatchObject({
      code: 'price-below-table',
      values: { price: 79_900, least: 80_000 },
    })
  })

  test('a payment is taken back after production began', async () => {
    const { client, crown } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana', { policy: 'b' })
    const { order } = await saveNew(client, orderDetails(ana, [itemOf(crown)], { policy: POLICIES.b }))
    const { payments } = await receiveOn(client, order.id, 300)
    expect((await advance(client, order.id)).done).toBe(true)
    await client.payments.reverse({ ...command(), id: payments[0]!.id, reason: 'Pix devolvido' })
    const again = await client.orders.get({ id: order.id })
    expect(again.decision).toMatchObject({ trigger: 'reverse', decision: { verdict: 'refuse' } })
    const stopped = await advance(client, order.id)
    expect(stopped.done).toBe(false)
    expect(stopping(stopped.view)).toContain('entry-missing')
  })

  test('everything is called a remake', async () => {
    const { client, crown } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana')
    const { order } = await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    const remake = {
      ofOrderId: order.id,
      cause: 'colour' as const,
      customerPaysBasisPoints: 0 as const,
      note: '',
    }
    const details = orderDetails(ana, [itemOf(crown)], { remake })
    expect(stopping(await saveNew(client, details))).toContain('remake-without-origin')
    await receiveOn(client, order.id, 150)
    await produce(client, order.id)
    await deliver(client, order.id)
    const free = await saveNew(client, details)
    expect(free.decision.decision).toMatchObject({ verdict: 'approve', totals: { total: 0, cost: 30_000 } })
    const more = orderDetails(ana, [itemOf(crown, { quantity: 2 })], { remake })
    expect(stopping(await saveNew(client, more))).toContain('remake-without-origin')
    const bruno = await approvedCustomer(client, 'Bruno')
    expect(stopping(await saveNew(client, { ...details, customerId: bruno }))).toContain(
      'remake-without-origin',
    )
  })
})
