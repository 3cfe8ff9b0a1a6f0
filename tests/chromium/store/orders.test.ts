import { addDays } from '#shared/domain/calendar.ts'
import { history } from '#shared/pt-br/customers.ts'
import { customerWith, reais } from '#tests/chromium/support/credit-rows.ts'
import { codeFrom, command, signInAs, TODAY } from '#tests/chromium/support/open-store.ts'
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
import { describe, expect, test } from 'vitest'

describe('an order', () => {
  test('goes from the form to the delivery, and every decision stays as it was made', async () => {
    const { client, crown } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana', { policy: 'b' })
    const { item, table, agreed } = await client.orders.quote({
      customerId: ana,
      serviceId: crown.id,
      today: TODAY,
    })
    expect({ item, table, agreed }).toMatchObject({
      item: { unitPrice: 80_000, unitCost: 30_000, priceTable: 'standard', stages: crown.stages },
      table: 'standard',
      agreed: false,
    })
    const details = orderDetails(ana, [itemOf(crown, item)], { policy: POLICIES.b })
    const assessed = await client.orders.assess({ id: null, details, today: TODAY })
    const saved = await saveNew(client, details)
    expect(saved.decision).toMatchObject({ decision: assessed, policyVersion: 0, by: 'Dona Célia' })
    expect(saved).toMatchObject({ phase: 'registered', nextStage: 'Enceramento', customerName: 'Ana' })
    const first = structuredClone(saved.decision)

    const { id } = saved.order
    await receiveOn(client, id, 300)
    expect(await advance(client, id)).toMatchObject({ view: { phase: 'producing', nextStage: 'Fundição' } })
    await produce(client, id)
    expect((await client.orders.get({ id })).phase).toBe('ready')
    await receiveOn(client, id, 500)
    const { view } = await deliver(client, id)
    expect(view).toMatchObject({ phase: 'delivered', payments: [{ amount: 30_000 }, { amount: 50_000 }] })
    const kept = await client.orders.decisions({ id })
    expect(kept.at(-1)).toEqual(first)
    expect(kept.map(({ trigger }) => trigger)).toEqual([
      'deliver',
      'receive',
      'finish',
      'stage',
      'stage',
      'stage',
      'receive',
      'save',
    ])
    const { titles } = { titles: await client.receivables.ofCustomer({ customerId: ana, on: TODAY }) }
    expect(titles.map(({ receivable, standing }) => [receivable.number, standing.principal])).toEqual([
      ['OS 1', 0],
      ['OS 1', 0],
    ])
  })

  test('is kept, held, when it is refused: nothing typed is lost and nothing goes on', async () => {
    const { client, crown } = await orderLaboratory()
    const nobody = await customerWith(client, 'Clara')
    const details = orderDetails(nobody, [itemOf(crown)], { note: 'Urgente' })
    const held = await saveNew(client, details)
    expect(stopping(held)).toEqual(
      expect.arrayContaining(['registration-not-approved', 'bureau-missing', 'policy-not-offered']),
    )
    const { order } = await client.orders.get({ id: held.order.id })
    expect(order).toMatchObject({ ...details, verdict: 'refuse' })
    expect((await advance(client, order.id)).done).toBe(false)
    // Paid whole in advance it costs no credit, and goes.
    const upfront = await saveAgain(client, order.id, { policy: POLICIES.a })
    expect(stopping(upfront)).toEqual(['entry-missing?'])
    await receiveOn(client, order.id, 800)
    expect((await advance(client, order.id)).done).toBe(true)
  })

  test("has a code for the patient, never a name, and is not saved over somebody else's change", async () => {
    const { client, crown } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana')
    for (const patientCode of ['Maria da Silva', 'Maria', 'P 102'])
      await expect(saveNew(client, orderDetails(ana, [itemOf(crown)], { patientCode }))).rejects.toThrow()
    const { order } = await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    await saveAgain(client, order.id, { note: 'De outra tela' })
    const stale = client.orders.save({
      ...command(),
      id: order.id,
      seenDecisionId: order.decisionId,
      fromOrderId: null,
      details: orderDetails(ana, [itemOf(crown)]),
    })
    expect(await codeFrom(stale)).toBe('changed-meanwhile')
  })

  test('is handed over in parts, never more than was ordered, and then does not change', async () => {
    const { client, splint } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana')
    const { order } = await saveNew(client, orderDetails(ana, [itemOf(splint, { quantity: 3 })]))
    const itemId = order.items[0]!.id
    const hand = (quantity: number) =>
      client.orders.deliver({
        ...command(),
        id: order.id,
        quantities: { [itemId]: quantity },
        receivedBy: 'Motoboy',
      })
    expect(await codeFrom(hand(1))).toBe('stage-unknown')
    await receiveOn(client, order.id, 90)
    await produce(client, order.id)
    expect(await codeFrom(hand(4))).toBe('delivers-too-much')
    expect((await hand(2)).view.phase).toBe('ready')
    expect(await codeFrom(hand(2))).toBe('delivers-too-much')
    expect(await codeFrom(saveAgain(client, order.id, { note: 'Outra' }))).toBe('order-has-delivery')
    expect((await hand(1)).view.phase).toBe('delivered')
    // What was delivered and is not billed weighs on the limit.
    const { facts } = await client.credit.standing({ customerId: ana, today: TODAY })
    expect(facts.exposure).toMatchObject({ unbilledDelivered: 36_000, committed: 0, total: 36_000 })
  })

  test('delivered on credit is billed as a title, counted once, and falls due like any other', async () => {
    const { client, crown } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana')
    const { order } = await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    const exposure = async () =>
      (await client.credit.standing({ customerId: ana, today: TODAY })).standing.exposure
    const agreed = (await client.orders.get({ id: order.id })).decision.decision.exposureAfter
    expect((await exposure()).total).toBe(agreed)
    await receiveOn(client, order.id, 150)
    await produce(client, order.id)
    const bill = (dueOn = addDays(TODAY, 10)) => client.orders.bill({ ...command(), id: order.id, dueOn })
    expect(await codeFrom(bill())).toBe('nothing-to-bill')
    await deliver(client, order.id)
    expect(await exposure()).toMatchObject({ unbilledDelivered: 65_000, openTitles: 0, total: 65_000 })
    expect(await codeFrom(bill(addDays(TODAY, -1)))).toBe('due-before-issue')
    expect(await bill()).toMatchObject({ unbilled: 0, phase: 'delivered' })
    expect(await exposure()).toMatchObject({ unbilledDelivered: 0, openTitles: 65_000, total: 65_000 })
    expect(await codeFrom(bill())).toBe('nothing-to-bill')
    expect(await codeFrom(receiveOn(client, order.id, 1))).toBe('above-balance')
    const titles = await client.receivables.ofCustomer({ customerId: ana, on: addDays(TODAY, 20) })
    expect(titles.map(({ standing }) => standing.status).sort()).toEqual(['overdue', 'paid'])
  })

  test('refuses what cannot be: stages out of turn, money of tomorrow, cancelling what was paid', async () => {
    const open = await orderLaboratory()
    const { client, crown } = open
    const ana = await approvedCustomer(client, 'Ana')
    const { order } = await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    const { id } = order
    expect(await codeFrom(client.orders.advance({ ...command(), id, stage: 'Acabamento' }))).toBe(
      'stage-unknown',
    )
    expect(await codeFrom(client.orders.finish({ ...command(), id }))).toBe('stage-unknown')
    const money = { amount: reais(10), means: 'pix' as const, note: '' }
    const tomorrow = client.orders.receive({ ...command(), id, paidOn: addDays(TODAY, 1), ...money })
    expect(await codeFrom(tomorrow)).toBe('paid-in-future')
    const { payments, order: paid } = await receiveOn(client, id, 10)
    const cancel = () => client.orders.cancel({ ...command(), id, reason: 'Desistiu' })
    expect(await codeFrom(cancel())).toBe('order-has-receipts')
    expect(await codeFrom(client.orders.split({ ...command(), id, itemIds: [order.items[0]!.id] }))).toBe(
      'order-has-receipts',
    )
    await client.payments.reverse({ ...command(), id: payments[0]!.id, reason: 'Engano' })
    await client.receivables.cancel({ ...command(), id: paid.receivableIds[0]!, reason: 'Engano' })
    const reception = await signInAs(open, 'receptionist')
    expect(await codeFrom(reception.client.orders.cancel({ ...command(), id, reason: 'Desistiu' }))).toBe(
      'not-allowed',
    )
    expect((await cancel()).phase).toBe('cancelled')
    expect(await codeFrom(cancel())).toBe('already-cancelled')
    expect(await codeFrom(saveAgain(client, id, { note: 'Outra' }))).toBe('order-closed')
    expect(await codeFrom(receiveOn(client, id, 10))).toBe('order-closed')
    expect(await codeFrom(client.orders.get({ id: ana }))).toBe('order-unknown')
  })

  test('with work added after it was ready is not ready', async () => {
    const { client, crown, splint } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana')
    const { order } = await saveNew(client, orderDetails(ana, [itemOf(splint)]))
    await receiveOn(client, order.id, 30)
    await produce(client, order.id)
    const items = [...order.items, itemOf(crown)]
    expect((await saveAgain(client, order.id, { items })).phase).toBe('producing')
  })

  test('is told in the history of its customer', async () => {
    const { client, crown } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana')
    const { order } = await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    await advance(client, order.id)
    await receiveOn(client, order.id, 150)
    await advance(client, order.id)
    const { entries } = await client.customers.history({ id: ana, offset: 0, limit: 4 })
    expect(entries.map(history.sentence)).toEqual([
      'Começou a etapa Enceramento da OS 1.',
      'Recebeu R$\u00a0150,00 da OS 1.',
      'Tentou começar a etapa Enceramento da OS 1, que ficou retida.',
      'Registrou a OS 1, de R$\u00a0800,00: com condições.',
    ])
  })
})
