import { addDays, day } from '#shared/domain/calendar.ts'
import { lossOf } from '#shared/domain/escalation/losses.ts'
import type { LossRoute } from '#shared/domain/escalation/route-priors.ts'
import { customerWith, overdueFor, paidMonths, payOpenTitle } from '#tests/chromium/support/credit-rows.ts'
import {
  codeFrom,
  command,
  refusalFrom,
  servingStore,
  signInAs,
  type StoreClient,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import { customerDetails } from '#tests/chromium/support/rows.ts'
import { describe, expect, test } from 'vitest'

const LATER = addDays(TODAY, 30)
/** A title of 300 days ago that was paid so many days late. */
const paidLate = (days: number) => ({ ...overdueFor(300), paidOn: addDays(TODAY, days - 300) })
const clock = (client: StoreClient, today = TODAY, state: 'due' | 'decided' | 'all' = 'all') =>
  client.endings.clock({ today, state, search: '', offset: 0, limit: 50 })
const decide = (client: StoreClient, customerId: string, route: LossRoute, reviewOn = LATER) =>
  client.endings.decide({ ...command(), customerId, route, reviewOn, reason: 'Aceitou conversar' })
const titlesOf = async (client: StoreClient, customerId: string) =>
  (await client.receivables.ofCustomer({ customerId, on: TODAY })).map(({ receivable }) => receivable.id)
const lose = async (client: StoreClient, customerId: string, receivableIds?: string[]) =>
  client.endings.lose({
    ...command(),
    customerId,
    receivableIds: receivableIds ?? (await titlesOf(client, customerId)),
    reason: 'Fechou a clínica',
    lesson: 'Não vender a prazo sem consultar',
  })

describe('the decision clock (E27)', () => {
  test('rings at day X for what is late, and forces a choice that is looked at again', async () => {
    const { client } = await servingStore()
    const old = await customerWith(client, 'Antigo', [overdueFor(75, 90_000)])
    await customerWith(client, 'Recente', [overdueFor(40)])
    expect(await clock(client)).toMatchObject({
      due: 1,
      dueAmount: 90_000,
      rows: [{ name: 'Antigo', due: true, decision: null, since: addDays(TODAY, -15) }],
    })
    expect(await codeFrom(decide(client, old, 'agreement', TODAY))).toBe('review-needed')
    await decide(client, old, 'agreement')
    expect(await clock(client)).toMatchObject({
      due: 0,
      rows: [{ due: false, decision: { route: 'agreement', by: 'Dona Célia' } }],
    })
    // The day to look again has come; and a title that passes day X was in no choice.
    expect((await clock(client, LATER)).due).toBe(2)
    const { tasks } = await client.credit.agenda({ today: TODAY, until: LATER, limit: 50 })
    expect(tasks.filter(({ kind }) => kind === 'decision-due')).toMatchObject([
      { customerId: old, dueOn: LATER, values: { route: 'agreement' } },
    ])
  })

  test('asks again when a later debt passes day X, whatever was chosen before', async () => {
    const { client } = await servingStore()
    const ana = await customerWith(client, 'Ana', [overdueFor(75), overdueFor(-10)])
    await decide(client, ana, 'insist', addDays(TODAY, 300))
    expect((await clock(client)).due).toBe(0)
    expect((await clock(client, addDays(TODAY, 75))).due).toBe(1)
  })

  test('is decided by who may: writing off is the owner’s', async () => {
    const open = await servingStore()
    const ana = await customerWith(open.client, 'Ana', [overdueFor(75)])
    const { client: manager } = await signInAs(open, 'manager')
    const { client: reception } = await signInAs(open, 'receptionist')
    expect(await codeFrom(decide(reception, ana, 'insist'))).toBe('not-allowed')
    expect(await codeFrom(decide(manager, ana, 'write-off'))).toBe('not-allowed')
    expect((await decide(manager, ana, 'protest')).route).toBe('protest')
    expect((await decide(open.client, ana, 'write-off')).route).toBe('write-off')
    const clara = await customerWith(open.client, 'Clara', [overdueFor(-10)])
    expect(await codeFrom(decide(open.client, clara, 'insist'))).toBe('nothing-overdue')
  })

  test('shows every route with what the house saw: a first guess while it saw nothing', async () => {
    const { client } = await servingStore()
    const ana = await customerWith(client, 'Ana', [overdueFor(75)])
    const routes = () => client.endings.routes({ customerId: ana, today: TODAY })
    const before = await routes()
    expect(before).toMatchObject({ amount: 100_000, daysLate: 75, titles: [{ daysLate: 75 }] })
    expect(before.estimates).toHaveLength(7)
    expect(before.estimates.every(({ isGuess, route }) => isGuess || route === 'write-off')).toBe(true)
    const insist = (from: typeof before) => from.estimates.find(({ route }) => route === 'insist')!
    // Four titles that were 61 days late long ago: three paid within 90 days from then, one never.
    await customerWith(client, 'Bruno', [paidLate(70), paidLate(80), paidLate(90), overdueFor(300)])
    expect(insist(await routes())).toMatchObject({ isGuess: false, tried: 4, worked: 3 })
    expect(insist(await routes()).chance).toBeGreaterThan(insist(before).chance)
  })
})

test('who owes more than he can pay is told of before a route is chosen (R2.23)', async () => {
  const { client } = await servingStore()
  const ana = await customerWith(client, 'Ana', [overdueFor(200)])
  const told = async () => (await client.endings.routes({ customerId: ana, today: TODAY })).superindebted
  expect(await told()).toBe(false)
  await client.profiles.save({
    ...command(),
    customerId: ana,
    change: { superindebted: { note: 'Disse na ligação' } },
  })
  expect(await told()).toBe(true)
})

describe('a loss (E27)', () => {
  test('ends the collection of its titles and nothing else: they stay owed', async () => {
    const { client, store } = await servingStore()
    const ana = await customerWith(client, 'Ana', [overdueFor(200, 50_000), overdueFor(100, 20_000)])
    const [older] = await titlesOf(client, ana)
    const owedBefore = await client.customers.get({ id: ana, today: TODAY })
    const loss = await lose(client, ana, [older!])
    expect(loss).toMatchObject({ kind: 'loss', receivableIds: [older] })
    expect(await client.customers.get({ id: ana, today: TODAY })).toEqual(owedBefore)
    const customer = await client.queue.customer({ customerId: ana, today: TODAY, minute: 600 })
    expect(customer?.action?.titles).not.toContain(older)
    const endings = store.state.rows.ofCustomer('debtEndings', ana)
    expect(lossOf(endings, older!)?.id).toBe(loss.id)
    const { titles } = await client.endings.routes({ customerId: ana, today: TODAY })
    expect(titles.map(({ receivableId }) => receivableId)).not.toContain(older)
    expect(await refusalFrom(lose(client, ana, [older!]))).toMatchObject({ code: 'already-lost' })
  })

  test('is the owner’s, of titles that are owed; money that comes in later is told; it can be taken back', async () => {
    const open = await servingStore()
    const { client } = open
    const ana = await customerWith(client, 'Ana', [overdueFor(200)])
    const { client: manager } = await signInAs(open, 'manager')
    expect(await codeFrom(lose(manager, ana))).toBe('not-allowed')
    const paid = await customerWith(client, 'Bruno', paidMonths(1))
    expect(await codeFrom(lose(client, paid))).toBe('nothing-owed')
    expect(await codeFrom(lose(client, paid, await titlesOf(client, ana)))).toBe('receivable-unknown')
    const { id } = await lose(client, ana)
    await payOpenTitle(client, ana, addDays(TODAY, 1))
    const list = () => client.endings.list({ kinds: ['loss'], customerId: null, offset: 0, limit: 10 })
    expect(await list()).toMatchObject({
      lost: 100_000,
      rows: [{ customerName: 'Ana', receivedSince: 100_000, titles: [{}] }],
    })
    const reverse = () => client.endings.reverse({ ...command(), id, reason: 'Apareceu e pagou' })
    expect((await reverse()).reversal).toMatchObject({ by: 'Dona Célia' })
    expect(await codeFrom(reverse())).toBe('ending-reversed')
    expect((await list()).lost).toBe(0)
  })
})

describe('a relationship that ends (E26)', () => {
  const end = (client: StoreClient, customerId: string, blockUntil = day('2027-11-22')) =>
    client.endings.endRelationship({
      ...command(),
      customerId,
      reason: 'Custa mais do que deixa',
      lesson: '',
      checklist: [{ item: 'orders', done: true, note: 'Tudo entregue' }],
      blockUntil,
    })

  test('tells what is open, blocks in the same change, and prints its letter', async () => {
    const { client } = await servingStore()
    const ana = await customerWith(client, 'Ana', [overdueFor(20, 30_000)])
    const facts = await client.endings.facts({ customerId: ana, today: TODAY })
    expect(facts.find(({ item }) => item === 'debts')).toEqual({ item: 'debts', count: 1, amount: 30_000 })
    expect(facts.find(({ item }) => item === 'orders')).toMatchObject({ count: 0 })
    const ending = await end(client, ana)
    expect(ending).toMatchObject({ kind: 'relationship', amount: 30_000, checklist: [{ item: 'orders' }] })
    expect(await client.blocks.reaching({ customerId: ana })).toMatchObject([
      { reason: 'Relacionamento encerrado: Custa mais do que deixa' },
    ])
    expect(await client.endings.letter({ id: ending.id, today: TODAY })).toMatchObject({
      kind: 'ending-letter',
      titles: [{ total: 30_000 }],
    })
    expect(await codeFrom(end(client, ana))).toBe('already-ended')
    // The debt is collected all the same.
    expect((await client.endings.routes({ customerId: ana, today: TODAY })).amount).toBe(30_000)
  })

  test('leaves nothing behind when its block is refused', async () => {
    const { client } = await servingStore()
    const { id: nameless } = await client.customers.register({
      ...command(),
      details: customerDetails('Sem documento'),
    })
    expect(await codeFrom(end(client, nameless))).toBe('block-needs-document')
    const ana = await customerWith(client, 'Ana')
    expect(await codeFrom(end(client, ana, TODAY))).toBe('review-in-past')
    expect((await client.endings.list({ kinds: [], customerId: ana, offset: 0, limit: 5 })).total).toBe(0)
  })
})
