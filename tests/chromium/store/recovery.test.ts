import { addDays } from '#shared/domain/calendar.ts'
import {
  customerWith,
  overdueFor,
  paidMonths,
  payOpenTitle,
  reais,
} from '#tests/chromium/support/credit-rows.ts'
import {
  codeFrom,
  command,
  servingStore,
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
  saveNew,
  stopping,
} from '#tests/chromium/support/order-rows.ts'
import { blockDetails } from '#tests/chromium/support/registration-rows.ts'
import { describe, expect, test } from 'vitest'

const TERMS = { upfrontOrders: 1, costEntryOrders: 1, relapseAfterDays: 5 }
const start = (client: StoreClient, customerId: string, terms = TERMS) =>
  client.recovery.start({ ...command(), customerId, ...terms })
const PAGE = { today: TODAY, search: '', offset: 0, limit: 50 }
const plans = (client: StoreClient, today = TODAY) =>
  client.recovery.plans({ ...PAGE, today, state: 'all', customerId: null })
const standing = async (client: StoreClient, today = TODAY) => (await plans(client, today)).rows[0]!.standing
const names = ({ rows }: { rows: { name: string }[] }) => rows.map(({ name }) => name)

describe('a plan of reconquista (E21, X10)', () => {
  test('leads back by payments and orders alone, and the order gate follows its stage', async () => {
    const { client, crown } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana', { limit: 5000, titles: [overdueFor(40, 80_000)] })
    await start(client, ana)
    expect(await standing(client)).toMatchObject({ stage: 'settle', overdue: 80_000 })
    await payOpenTitle(client, ana, TODAY)
    expect(await standing(client)).toMatchObject({ stage: 'upfront', settledOn: TODAY })

    const order = (policy: keyof typeof POLICIES) =>
      saveNew(client, orderDetails(ana, [itemOf(crown)], { policy: POLICIES[policy] }))
    expect(stopping(await order('b'))).toContain('recovery-stage')
    const upfront = await order('a')
    expect(stopping(upfront)).not.toContain('recovery-stage')
    expect((await standing(client)).upfront).toEqual({ done: 0, of: 1 })
    await receiveOn(client, upfront.order.id, 800)
    expect(await standing(client)).toMatchObject({ stage: 'cost-entry', upfront: { done: 1, of: 1 } })

    expect(stopping(await order('c'))).toContain('recovery-stage')
    const entry = await order('b')
    expect(stopping(entry)).not.toContain('recovery-stage')
    await receiveOn(client, entry.order.id, 300)
    await advance(client, entry.order.id)
    expect(await standing(client)).toMatchObject({ stage: 'cost-entry' })
    await receiveOn(client, entry.order.id, 500)
    expect(await standing(client)).toMatchObject({ stage: 'normal', progressBasisPoints: 10_000 })
    expect(stopping(await order('c'))).not.toContain('recovery-stage')
    expect(await client.recovery.figures({ today: TODAY })).toMatchObject({ running: 1, recovered: 1 })
  })

  test('does not count what was produced before its cost came in', async () => {
    const { client, crown } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana', { limit: 5000 })
    const { order } = await saveNew(client, orderDetails(ana, [itemOf(crown)]))
    await receiveOn(client, order.id, 150)
    await advance(client, order.id)
    await start(client, ana)
    const tomorrow = addDays(TODAY, 1)
    await receiveOn(client, order.id, 650, tomorrow)
    expect(await standing(client, tomorrow)).toMatchObject({
      stage: 'upfront',
      upfront: { done: 0, of: 1 },
    })
  })

  test('relapses by itself, and only the owner forgives it, once', async () => {
    const open = await servingStore()
    const { client } = open
    const bruno = await customerWith(client, 'Bruno', [{ ...overdueFor(-3), paidOn: null }])
    const { id } = await start(client, bruno)
    const later = addDays(TODAY, 20)
    const [relapse] = (await standing(client, later)).relapses
    expect(await standing(client, later)).toMatchObject({ stage: 'settle', overdue: 100_000 })
    const forgive = (by: StoreClient, relapseOn = relapse!.on) =>
      by.recovery.forgive({ ...command(later), id, relapseOn, reason: 'Esteve internado em dezembro' })
    const { client: manager } = await signInAs(open, 'manager')
    expect(await codeFrom(forgive(manager))).toBe('not-allowed')
    expect(await codeFrom(forgive(client, TODAY))).toBe('no-such-relapse')
    await forgive(client)
    expect(await codeFrom(forgive(client))).toBe('no-such-relapse')
    expect(await standing(client, later)).toMatchObject({
      stage: 'upfront',
      relapses: [{ on: relapse!.on, forgiven: true }],
    })
  })

  test('is kept as a paper, as it was agreed on that day, whatever becomes of it', async () => {
    const { client } = await orderLaboratory()
    const ana = await approvedCustomer(client, 'Ana', { limit: 5000 })
    const { id, paperId } = await start(client, ana, {
      upfrontOrders: 2,
      costEntryOrders: 0,
      relapseAfterDays: 9,
    })
    const kept = async () => (await client.papers.get({ ids: [paperId!] }))[0]!.paper
    const before = await kept()
    expect(before).toMatchObject({ kind: 'recovery-plan', customerId: ana, on: TODAY, signedOn: null })
    expect(before.number).toBe(`RQ-${TODAY.slice(0, 4)}-000001`)
    const said = before.blocks.map((block) => ('text' in block ? block.text : '')).join(' ')
    expect(said).toContain('2ª etapa: 2 pedidos com o valor total pago antes de entrar em produção.')
    expect(said).toContain('mais de 9 dias de atraso')
    // A stage that asks for nothing is not spoken of.
    expect(said).not.toContain('custo pago na entrada')
    await client.recovery.end({ ...command(), id, outcome: 'given-up', note: '' })
    expect(await kept()).toEqual(before)
  })

  test('is one a customer, and ends by a decision', async () => {
    const { client } = await servingStore()
    const ana = await customerWith(client, 'Ana')
    const { id } = await start(client, ana)
    expect(await codeFrom(start(client, ana))).toBe('plan-running')
    const end = () => client.recovery.end({ ...command(), id, outcome: 'given-up', note: 'Mudou de cidade' })
    expect((await end()).ended).toMatchObject({ by: 'Dona Célia', outcome: 'given-up' })
    expect(await codeFrom(end())).toBe('plan-ended')
    expect((await client.credit.standing({ customerId: ana, today: TODAY })).facts.recovery).toBeNull()
    await start(client, ana)
    expect((await plans(client)).rows.map(({ plan }) => plan.ended === null)).toEqual([true, false])
  })
})

describe('who could come back (M11)', () => {
  test('owed late, settled more than a month ago, owes nothing and bought nothing since', async () => {
    const { client } = await servingStore()
    const settled = (days: number) => ({ ...overdueFor(days + 60), paidOn: addDays(TODAY, -days) })
    await customerWith(client, 'Voltaria', [settled(45)])
    await customerWith(client, 'Recente', [settled(10)])
    await customerWith(client, 'Já voltou', [settled(45), ...paidMonths(1)])
    await customerWith(client, 'Pontual', paidMonths(3))
    await customerWith(client, 'Deve', [settled(45), overdueFor(5)])
    const blocked = await customerWith(client, 'Bloqueado', [settled(45)])
    const { customer } = await client.customers.get({ id: blocked, today: TODAY })
    await client.blocks.add({
      ...command(),
      details: blockDetails({ customerId: blocked, taxIds: [customer.taxId!] }),
    })
    const back = (settledBeforeDays = 30) => client.recovery.reactivation({ ...PAGE, settledBeforeDays })
    expect(names(await back())).toEqual(['Voltaria'])
    expect(names(await back(5))).toEqual(['Recente', 'Voltaria'])
    const [first] = (await back()).rows
    expect(first).toMatchObject({ settledOn: addDays(TODAY, -45), bought: 100_000 })
    // He settled sixty days late: what the invitation offers is to pay in advance, and it says so.
    expect(first!.comeback).toMatchObject({ policy: { id: 'a' }, cause: 'long-late' })
  })

  test('or owes long late and has no plan yet', async () => {
    const { client } = await servingStore()
    const debtor = await customerWith(client, 'Devedor', [overdueFor(40)])
    await customerWith(client, 'Atrasado há pouco', [overdueFor(10)])
    const candidates = () => client.recovery.candidates(PAGE)
    expect((await candidates()).rows).toMatchObject([{ name: 'Devedor', overdue: 100_000 }])
    await start(client, debtor)
    expect((await candidates()).total).toBe(0)
  })
})

describe('thanks (I14)', () => {
  test('go to who paid whole and in time in the last days, owing and contesting nothing', async () => {
    const { client } = await servingStore()
    const onTime = (daysAgo: number) => ({ ...overdueFor(daysAgo), paidOn: addDays(TODAY, -daysAgo) })
    const ana = await customerWith(client, 'Ana', [onTime(3), onTime(2)])
    await customerWith(client, 'Tarde', [{ ...overdueFor(10), paidOn: addDays(TODAY, -2) }])
    await customerWith(client, 'Faz tempo', [onTime(12)])
    await customerWith(client, 'Também deve', [onTime(3), overdueFor(20)])
    const toThank = () => client.recovery.toThank({ today: TODAY })
    expect(await toThank()).toMatchObject({
      total: 1,
      rows: [{ name: 'Ana', titles: 2, amount: reais(2000), lastPaidOn: addDays(TODAY, -2) }],
    })
    // What the credit page says of her, and no more.
    const { standing: now } = await client.credit.standing({ customerId: ana, today: TODAY })
    expect((await toThank()).rows[0]!.benefits).toContainEqual({ kind: 'limit', amount: now.limit.total })
    const { id } = await client.tickets.open({
      ...command(),
      customerId: ana,
      kind: 'complaint',
      text: 'Chegou sem o modelo',
      receivableIds: [],
      attachments: [],
    })
    expect((await toThank()).total).toBe(0)
    await client.tickets.answer({ ...command(), id, text: 'Mandamos o modelo.', solved: true })
    expect((await toThank()).total).toBe(1)
  })

  test('are prepared in one change, once a customer and month, and who cannot be reached is left out', async () => {
    const { client } = await servingStore()
    const onTime = [{ ...overdueFor(2), paidOn: addDays(TODAY, -2) }]
    const ana = await customerWith(client, 'Ana', onTime)
    const mute = await customerWith(client, 'Sem contato', onTime)
    const { customer } = await client.customers.get({ id: mute, today: TODAY })
    const { id: _id, number: _number, createdOn: _on, importId: _import, ...details } = customer
    await client.customers.update({
      ...command(),
      id: mute,
      details: { ...details, phone: null, email: null },
    })
    const debtor = await customerWith(client, 'Devedor', [overdueFor(30)])
    const thank = () => client.recovery.thank({ ...command(), customerIds: [ana, mute, debtor, ana] })
    const first = await thank()
    expect(first.prepared.map(({ customerId }) => customerId)).toEqual([ana])
    expect(first.leftOut.map(({ customerId, refusal: { code } }) => [customerId, code])).toEqual([
      [mute, 'no-email'],
      [debtor, 'nothing-to-thank'],
    ])
    const { action, text } = await client.messages.get({ id: first.prepared[0]!.actionId })
    expect(text.text).toMatch(/Por pagar em dia, hoje você tem: .*limite de compras de R\$/)
    expect(action).toMatchObject({ purpose: 'thanks', state: 'prepared', customerId: ana })
    expect(text.text).toContain('R$')
    expect((await client.recovery.toThank({ today: TODAY })).rows.map(({ name }) => name)).toEqual([
      'Sem contato',
    ])
    expect((await thank()).leftOut.map(({ refusal: { code } }) => code)).toEqual([
      'nothing-to-thank',
      'no-email',
      'nothing-to-thank',
    ])
  })
})
