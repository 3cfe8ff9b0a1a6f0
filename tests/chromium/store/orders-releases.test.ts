import { addDays } from '#shared/domain/calendar.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { overdueFor, paidMonths, reais } from '#tests/chromium/support/credit-rows.ts'
import {
  codeFrom,
  command,
  refusalFrom,
  signInAs,
  type StoreClient,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
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

const UNPROVEN = { reason: 'Cliente antigo, combinado por telefone', attachments: [] }
const REASON = { ...UNPROVEN, attachments: [PAPER] }
const PROOF = { reason: 'Mandou o comprovante do Pix agendado', attachments: [PAPER] }

const override = (
  client: StoreClient,
  orderId: string,
  codes: Parameters<StoreClient['credit']['releases']['override']>[0]['codes'],
  days = 5,
) =>
  client.credit.releases.override({
    ...command(),
    orderId,
    codes,
    until: addDays(TODAY, days),
    ...REASON,
  })

/** An order of R$ 800,00 that passes a limit of R$ 500,00. */
async function overTheLimit() {
  const open = await orderLaboratory()
  const ana = await approvedCustomer(open.client, 'Ana', { limit: 500 })
  const { order } = await saveNew(open.client, orderDetails(ana, [itemOf(open.crown)]))
  return { ...open, ana, order }
}

describe('an override', () => {
  test('turns the order at once, says by whom, and leaves the refusal on record', async () => {
    const { client, order } = await overTheLimit()
    expect(order.verdict).toBe('refuse')
    const release = await override(client, order.id, ['limit-exceeded'])
    expect(release).toMatchObject({ kind: 'override', upTo: 80_000, upToCost: 30_000, by: 'Dona Célia' })
    const view = await client.orders.get({ id: order.id })
    expect(stopping(view)).toEqual(['entry-missing?'])
    expect(view.decision.decision.reasons.map(({ code }) => code)).toContain('released')
    const kept = await client.orders.decisions({ id: order.id })
    expect(kept.map(({ trigger, decision }) => [trigger, decision.verdict])).toEqual([
      ['release', 'conditions'],
      ['save', 'refuse'],
    ])
    // Passed by leave, it is held to the door again at the first stage: two decisions of one instant.
    await receiveOn(client, order.id, 150)
    await advance(client, order.id)
    const [stage, door] = await client.orders.decisions({ id: order.id })
    expect([stage, door].map((one) => [one!.trigger, one!.checkpoint])).toEqual([
      ['stage', 'production'],
      ['stage', 'order'],
    ])
  })

  test('is for the role that may: not for reception, house rules for the owner, a block for nobody', async () => {
    const open = await orderLaboratory()
    const ana = await approvedCustomer(open.client, 'Ana', { policy: 'b' })
    const cheap = itemOf(open.crown, { serviceId: null, unitPrice: reais(200), unitCost: reais(300) })
    const { order } = await saveNew(open.client, orderDetails(ana, [cheap], { policy: POLICIES.a }))
    expect(stopping(await open.client.orders.get({ id: order.id }))).toContain('below-cost')
    const reception = await signInAs(open, 'receptionist')
    expect(await codeFrom(override(reception.client, order.id, ['below-cost']))).toBe('not-allowed')
    const manager = await signInAs(open, 'manager')
    expect(await codeFrom(override(manager.client, order.id, ['below-cost']))).toBe('not-liftable')
    expect(await codeFrom(override(open.client, order.id, ['blocked']))).toBe('not-liftable')
    expect(await codeFrom(override(open.client, order.id, ['cheque-plan-invalid']))).toBe('not-liftable')
    await override(open.client, order.id, ['below-cost'])
    expect((await open.client.orders.get({ id: order.id })).order.verdict).toBe('conditions')
  })

  test('asks for proof', async () => {
    const { client, order } = await overTheLimit()
    const unproven = client.credit.releases.override({
      ...command(),
      orderId: order.id,
      codes: ['limit-exceeded'],
      until: TODAY,
      ...UNPROVEN,
    })
    expect(await codeFrom(unproven)).toBe('proof-missing')
  })

  test('ends when what it was given for changes, and not by a note', async () => {
    const { client, order } = await overTheLimit()
    await override(client, order.id, ['limit-exceeded'])
    const noted = await saveAgain(client, order.id, { note: 'Ligar antes de entregar' })
    expect(noted.order.verdict).toBe('conditions')
    const cheaper = await saveAgain(client, order.id, { discount: reais(10) })
    expect(stopping(cheaper)).toContain('limit-exceeded')
    const [release] = await client.credit.releases.ofCustomer({ customerId: order.customerId })
    expect(release).toMatchObject({ revocation: { on: TODAY, by: 'Dona Célia', reason: '' } })
  })

  test('has an end that may not be far, and not be past', async () => {
    const { client, order } = await overTheLimit()
    expect(await refusalFrom(override(client, order.id, ['limit-exceeded'], 31))).toMatchObject({
      code: 'release-too-long',
      details: { days: 30 },
    })
    expect(await codeFrom(override(client, order.id, ['limit-exceeded'], -1))).toBe('ends-in-past')
  })

  test('carries an order into production to its last day, and not the day after, saved again or not', async () => {
    const { client, order, ana } = await overTheLimit()
    await override(client, order.id, ['limit-exceeded'], 2)
    await receiveOn(client, order.id, 150)
    const [last, after] = [addDays(TODAY, 2), addDays(TODAY, 3)]
    const saved = await saveAgain(client, order.id, { note: 'Sem mudança de valor' }, last)
    expect(saved.order.verdict).toBe('approve')
    const stopped = await advance(client, order.id, after)
    expect(stopped.done).toBe(false)
    expect(stopping(stopped.view)).toEqual(['limit-exceeded'])
    expect(stopped.view.order.customerId).toBe(ana)
    // The day is the one of the screen: on the last day it still began.
    expect((await advance(client, order.id, last)).done).toBe(true)
  })

  test('of what is asked only at the door ends all the same', async () => {
    const { client, crown } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana')
    const { consultations } = await client.bureau.ofCustomer({ customerId: ana, today: TODAY })
    await client.bureau.withdraw({ ...command(), id: consultations[0]!.id, reason: 'Era de outro cliente' })
    const { order } = await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    await override(client, order.id, ['bureau-missing'], 2)
    await receiveOn(client, order.id, 150)
    expect((await client.orders.get({ id: order.id })).order.verdict).toBe('approve')
    const stopped = await advance(client, order.id, addDays(TODAY, 3))
    expect(stopped).toMatchObject({ done: false, view: { phase: 'registered' } })
    expect(stopping(stopped.view)).toEqual(['bureau-missing'])
  })

  test('is taken back, and what has not begun is held again', async () => {
    const { client, order, ana } = await overTheLimit()
    const release = await override(client, order.id, ['limit-exceeded'])
    await receiveOn(client, order.id, 150)
    await saveAgain(client, order.id, { note: 'Conferido' })
    await client.credit.releases.revoke({ ...command(), id: release.id, reason: 'Não era o combinado' })
    expect(stopping(await client.orders.get({ id: order.id }))).toEqual(['limit-exceeded'])
    expect((await advance(client, order.id)).done).toBe(false)
    const again = { ...command(), id: release.id, reason: 'Outra vez' }
    expect(await codeFrom(client.credit.releases.revoke(again))).toBe('release-unknown')
    const releases = await client.credit.releases.ofCustomer({ customerId: ana })
    expect(releases).toMatchObject([{ id: release.id, revocation: { reason: 'Não era o combinado' } }])
  })

  test('is of one order: another one of the customer is refused, and so is a half that is split off', async () => {
    const open = await orderLaboratory()
    const { client, crown } = open
    const ana = await approvedCustomer(client, 'Ana', { limit: 0 })
    const { order } = await saveNew(client, orderDetails(ana, [itemOf(crown), itemOf(crown)]))
    await override(client, order.id, ['limit-exceeded'])
    expect((await client.orders.get({ id: order.id })).order.verdict).toBe('conditions')
    const other = await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    expect(other.order.verdict).toBe('refuse')
    const halves = await client.orders.split({ ...command(), id: order.id, itemIds: [order.items[0]!.id] })
    expect(halves.kept.order.verdict).toBe('conditions')
    expect(stopping(halves.parted)).toContain('limit-exceeded')
  })
})

describe('liberação em confiança (complaint 22)', () => {
  /** Nothing before, and the rest on delivery: what it costs is lent. */
  const LENT = { ...POLICIES.b, id: 'm', name: 'Tudo na entrega', entryBasisPoints: 0 }

  /** A good payer who owes one title for nine days, and the policy that lends the cost, offered to all. */
  async function owing() {
    const open = await orderLaboratory()
    const { client, crown } = open
    const { policiesByClass, paymentPolicies } = DEFAULT_CREDIT_POLICY
    const classes = Object.entries(policiesByClass).map(([name, ids]) => [name, [...ids, 'm']])
    await client.credit.policy.publish({
      ...command(),
      policy: {
        ...DEFAULT_CREDIT_POLICY,
        paymentPolicies: [...paymentPolicies, LENT],
        policiesByClass: Object.fromEntries(classes) as typeof policiesByClass,
      },
      note: '',
    })
    const titles = [...paidMonths(10), overdueFor(9, 20_000)]
    const bruno = await approvedCustomer(client, 'Bruno', { titles })
    const order = async () => {
      const items = [itemOf(crown, { unitPrice: crown.prices.full })]
      return (await saveNew(client, orderDetails(bruno, items, { policy: LENT }))).order
    }
    return { ...open, bruno, order }
  }

  test('lifts delays for three days, with proof, once in thirty', async () => {
    const { client, bruno, order } = await owing()
    const held = await order()
    expect(stopping(await client.orders.get({ id: held.id }))).toEqual(['hold-soft', 'balance-missing?'])
    const release = await client.credit.releases.trust({ ...command(), customerId: bruno, ...PROOF })
    expect(release).toMatchObject({ kind: 'trust', until: addDays(TODAY, 2), orderId: null })
    const view = await client.orders.get({ id: held.id })
    expect(view.decision.decision.reasons.map(({ code }) => code)).toContain('trust-released')
    expect(view.order.verdict).toBe('conditions')
    const again = (days: number) =>
      client.credit.releases.trust({ ...command(addDays(TODAY, days)), customerId: bruno, ...PROOF })
    expect(await refusalFrom(again(29))).toMatchObject({
      code: 'trust-too-soon',
      details: { lastOn: TODAY, nextOn: addDays(TODAY, 30) },
    })
    expect(await again(30)).toMatchObject({ kind: 'trust' })
  })

  test('asks for proof, and for something to lift', async () => {
    const { client, bruno, crown } = await owing()
    const none = client.credit.releases.trust({ ...command(), customerId: bruno, ...UNPROVEN })
    await expect(none).rejects.toThrow()
    const ana = await approvedCustomer(client, 'Ana')
    await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    const call = client.credit.releases.trust({ ...command(), customerId: ana, ...PROOF })
    expect(await codeFrom(call)).toBe('nothing-to-release')
  })

  test('does not lift the limit, not even for several orders at once', async () => {
    const { client, bruno, order } = await owing()
    const orders = [await order(), await order(), await order(), await order()]
    await client.credit.releases.trust({ ...command(), customerId: bruno, ...PROOF })
    const views = await Promise.all(orders.map(({ id }) => client.orders.get({ id })))
    // R$ 200,00 of R$ 1.000,00 are owed: R$ 300,00 of cost fit twice.
    expect(views.map((view) => view.order.verdict)).toEqual(['conditions', 'conditions', 'refuse', 'refuse'])
    expect(stopping(views[2]!)).toEqual(['limit-exceeded', 'balance-missing?'])
  })
})

describe('the hold ladder (X2)', () => {
  /** An order agreed while nothing was late, and then so many days go by on a title that stays open. */
  async function agreedThen() {
    const open = await orderLaboratory()
    const { client, crown } = open
    const ana = await approvedCustomer(client, 'Ana', { titles: [overdueFor(0, 20_000)] })
    const { order } = await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    await receiveOn(client, order.id, 150)
    return { ...open, ana, id: order.id, after: (days: number) => addDays(TODAY, days) }
  }

  test('soft: no new orders, and what was agreed goes on', async () => {
    const { client, crown, ana, id, after } = await agreedThen()
    expect((await advance(client, id, after(9))).done).toBe(true)
    const full = itemOf(crown, { unitPrice: crown.prices.full })
    const fresh = await saveNew(client, orderDetails(ana, [full], { policy: POLICIES.b }), after(9))
    expect(stopping(fresh)).toEqual(['hold-soft', 'entry-missing?', 'balance-missing?'])
    const upfront = await saveNew(client, orderDetails(ana, [full], { policy: POLICIES.a }), after(9))
    expect(stopping(upfront)).toEqual(['entry-missing?'])
  })

  test('hard: no stage but a critical one; delivery: nothing leaves the house until it is paid', async () => {
    const { client, id, after } = await agreedThen()
    expect(stopping((await advance(client, id, after(17))).view)).toEqual(['hold-hard'])
    expect((await advance(client, id, after(10))).done).toBe(true)
    // The casting would be lost if it waited.
    expect((await advance(client, id, after(17))).done).toBe(true)
    expect((await advance(client, id, after(17))).done).toBe(false)
    expect((await advance(client, id, after(10))).done).toBe(true)
    expect((await client.orders.finish({ ...command(after(17)), id })).done).toBe(true)
    expect((await deliver(client, id, after(17))).done).toBe(true)
  })

  test('delivery is held after thirty days, and paying this order frees it', async () => {
    const { client, id, after } = await agreedThen()
    await produce(client, id)
    const held = await deliver(client, id, after(33))
    expect(held).toMatchObject({ done: false, view: { phase: 'ready' } })
    expect(stopping(held.view)).toContain('hold-delivery')
    await receiveOn(client, id, 650, after(33))
    expect((await deliver(client, id, after(33))).done).toBe(true)
  })
})
