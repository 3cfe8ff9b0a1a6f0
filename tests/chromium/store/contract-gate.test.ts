import { addDays } from '#shared/domain/calendar.ts'
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
import { command, signInAs, TODAY } from '#tests/chromium/support/open-store.ts'
import { makePaper, publishHouseText, signContract } from '#tests/chromium/support/paper-rows.ts'
import { PAPER } from '#tests/chromium/support/registration-rows.ts'
import { describe, expect, test } from 'vitest'

describe('E02: credit needs a signed contract', () => {
  test('only from the day the house adopted one', async () => {
    const { client, crown } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana')
    expect(stopping(await saveNew(client, orderDetails(ana, [itemOf(crown)])))).toEqual(['entry-missing?'])
    await publishHouseText(client, 'contract', addDays(TODAY, 5))
    const bia = await approvedCustomer(client, 'Bia')
    expect(stopping(await saveNew(client, orderDetails(bia, [itemOf(crown)])))).toEqual(['entry-missing?'])
    const later = await saveNew(
      client,
      orderDetails(bia, [itemOf(crown)], { on: addDays(TODAY, 5) }),
      addDays(TODAY, 5),
    )
    expect(stopping(later)).toContain('contract-missing')
  })

  test('a held order goes on the moment the signed copy is kept, and not before', async () => {
    const { client, crown } = await orderLaboratory()
    await publishHouseText(client, 'contract')
    const ana = await approvedCustomer(client, 'Ana')
    const held = await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    expect(held.order.verdict).toBe('refuse')
    expect(stopping(held)[0]).toBe('contract-missing')
    const id = await makePaper(client, 'contract', ana)
    expect((await client.orders.get({ id: held.order.id })).order.verdict).toBe('refuse')
    await client.papers.markSent({ ...command(), id, sentOn: TODAY })
    expect((await saveAgain(client, held.order.id, {})).decision.decision.reasons[0]).toMatchObject({
      code: 'contract-missing',
      values: { contract: 'sent' },
    })
    await client.papers.sign({ ...command(), id, signedOn: TODAY, scans: [PAPER] })
    const free = await client.orders.get({ id: held.order.id })
    expect(free).toMatchObject({ order: { verdict: 'conditions' }, decision: { trigger: 'sign' } })
    await receiveOn(client, held.order.id, 150)
    expect(await advance(client, held.order.id)).toMatchObject({ done: true })
  })

  test('two held orders do not both take the limit when the contract comes', async () => {
    const { client, crown } = await orderLaboratory()
    await publishHouseText(client, 'contract')
    const ana = await approvedCustomer(client, 'Ana', { limit: 1000 })
    const one = await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    const other = await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    await signContract(client, ana)
    const verdicts = await Promise.all(
      [one, other].map(async ({ order }) => (await client.orders.get({ id: order.id })).order.verdict),
    )
    expect(verdicts.sort()).toEqual(['conditions', 'refuse'])
  })

  test('no way round: paid before and changed, copied, another customer’s contract, expired, cancelled', async () => {
    const { client, crown } = await orderLaboratory()
    await publishHouseText(client, 'contract')
    const ana = await approvedCustomer(client, 'Ana', { limit: 10_000 })
    const bia = await approvedCustomer(client, 'Bia', { limit: 10_000 })
    await signContract(client, bia)
    const paid = await saveNew(client, orderDetails(ana, [itemOf(crown)], { policy: POLICIES.a }))
    expect(stopping(paid)).not.toContain('contract-missing')
    const changed = await saveAgain(client, paid.order.id, { policy: POLICIES.c })
    expect(stopping(changed)).toContain('contract-missing')
    const bias = await saveNew(client, orderDetails(bia, [itemOf(crown)]))
    expect(stopping(bias)).not.toContain('contract-missing')
    const given = await saveAgain(client, bias.order.id, { customerId: ana })
    expect(stopping(given)).toContain('contract-missing')
    const copy = await client.orders.save({
      ...command(),
      id: null,
      seenDecisionId: null,
      fromOrderId: bias.order.id,
      details: orderDetails(ana, [itemOf(crown)]),
    })
    expect(stopping(copy)).toContain('contract-missing')
    const nextYear = addDays(TODAY, 366)
    const expired = await saveNew(client, orderDetails(bia, [itemOf(crown)], { on: nextYear }), nextYear)
    expect(expired.decision.decision.reasons).toContainEqual(
      expect.objectContaining({ code: 'contract-missing', values: { contract: 'expired' } }),
    )
  })

  test('a manager may let it pass, for one order and with proof', async () => {
    const open = await orderLaboratory()
    const { client, crown } = open
    await publishHouseText(client, 'contract')
    const ana = await approvedCustomer(client, 'Ana')
    const { order } = await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    const { client: manager } = await signInAs(open, 'manager')
    await manager.credit.releases.override({
      ...command(),
      orderId: order.id,
      codes: ['contract-missing'],
      until: TODAY,
      reason: 'Contrato assinado chega amanhã pelo correio',
      attachments: [PAPER],
    })
    expect((await client.orders.get({ id: order.id })).order.verdict).toBe('conditions')
    expect(stopping(await saveNew(client, orderDetails(ana, [itemOf(crown)])))).toContain('contract-missing')
  })
})
