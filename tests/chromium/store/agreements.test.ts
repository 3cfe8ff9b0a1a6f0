import { addDays, day, type Day, dayNumber } from '#shared/domain/calendar.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { ZERO } from '#shared/domain/money.ts'
import { agedAsOf } from '#electron/store/queries/aged-as-of.ts'
import { paid, proposed, signed } from '#tests/chromium/support/agreement-steps.ts'
import { reais } from '#tests/chromium/support/credit-rows.ts'
import {
  codeFrom,
  command,
  refusalFrom,
  servingStore,
  signInAs,
  type StoreClient,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import {
  approvedCustomer,
  deliver,
  itemOf,
  orderDetails,
  orderLaboratory,
  produce,
  receiveOn,
  saveNew,
} from '#tests/chromium/support/order-rows.ts'
import { customerDetails, titleDetails } from '#tests/chromium/support/rows.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const ALL_ORDERS = {
  today: TODAY,
  customerId: null,
  phases: [],
  heldOnly: false,
  search: '',
  sort: 'number' as const,
  descending: false,
  offset: 0,
  limit: 10,
}
const WHY = 'Não pagou a segunda parcela'

/** A customer with titles of R$ 1.000,00 and R$ 300,00 that fell due on 5 October, 48 days ago. */
async function owing() {
  const open = await servingStore()
  const { client } = open
  const { id: customerId } = await client.customers.register({
    ...command(),
    details: customerDetails('Ana Souza', '529.982.247-25'),
  })
  const titles = await client.receivables.register({
    ...command(),
    titles: [titleDetails(customerId, '1001'), titleDetails(customerId, '1002', 30_000)],
  })
  const owed = (on: Day) => owedOn(client, customerId, on)
  return { ...open, customerId, titles, owed }
}

const owedOn = async (client: StoreClient, customerId: string, on: Day) =>
  (await client.receivables.ofCustomer({ customerId, on })).reduce(
    (total, { standing }) => total + standing.total,
    0,
  )
const instalmentsOf = (client: StoreClient, customerId: string, on = TODAY) =>
  client.receivables
    .ofCustomer({ customerId, on })
    .then((titles) =>
      titles
        .filter(({ receivable }) => receivable.agreementId)
        .toSorted((one, other) => one.receivable.instalment - other.receivable.instalment),
    )
const lastYear = async (client: StoreClient, customerId: string, today: Day) =>
  (await client.credit.standing({ customerId, today })).facts.agreements12
const broken = (client: StoreClient, id: string, on: Day) =>
  client.agreements.break({ ...command(on), id, reason: WHY })

describe('an agreement (K15)', () => {
  test('changes nothing until it is signed; signed, its instalments are all that is owed', async () => {
    const { client, customerId, owed } = await owing()
    const before = await owed(TODAY)
    const offer = await proposed(client, customerId)
    expect(offer).toMatchObject({ owed: before, total: before, number: 'AC-2026-000001', signature: null })
    expect(await owed(TODAY)).toBe(before)
    expect((await client.agreements.get({ id: offer.id, on: TODAY })).state).toBe('proposed')
    const agreement = await signed(client, offer.id)
    expect(await owed(TODAY)).toBe(before)
    const titles = await client.receivables.ofCustomer({ customerId, on: TODAY })
    expect(
      titles.filter(({ standing }) => standing.total > 0).map(({ receivable }) => receivable.number),
    ).toEqual(Array<string>(3).fill('AC-2026-000001'))
    const { printed } = { printed: await client.papers.get({ ids: [agreement.paperId!] }) }
    expect(JSON.stringify(printed)).toContain('não constitui novação')
    expect(printed[0]!.paper).toMatchObject({ number: 'AC-2026-000001', signedOn: TODAY })
    expect(await codeFrom(signed(client, offer.id))).toBe('agreement-closed')
    expect((await client.overview.get({ today: TODAY })).receivedThisMonth).toBe(0)
  })

  test('is not begun over what prescribed: the desk says which titles did (R2.18)', async () => {
    const { client, customerId } = await owing()
    const old = { ...titleDetails(customerId, '900'), issuedOn: day('2019-10-01'), dueOn: day('2019-11-01') }
    await client.receivables.register({ ...command(), titles: [old] })
    const { titles } = await client.agreements.desk({ customerId, on: TODAY })
    expect(titles.map(({ label, prescribed }) => [label, prescribed])).toEqual([
      ['900', true],
      ['1001', false],
      ['1002', false],
    ])
  })

  test('is refused below what the house allows, in words, and a reason of the owner passes', async () => {
    const open = await owing()
    const { client, customerId } = open
    const below = { waivedPrincipal: reais(700) }
    const refused = await refusalFrom(proposed(client, customerId, below))
    expect(refused.code).toBe('offer-not-allowed')
    expect(
      (await client.agreements.list({ on: TODAY, customerId, states: [], search: '', offset: 0, limit: 10 }))
        .total,
    ).toBe(0)
    const receptionist = await signInAs(open, 'receptionist')
    expect(
      await codeFrom(proposed(receptionist.client, customerId, below, 'Cliente antigo, em tratamento')),
    ).toBe('offer-not-allowed')
    const passed = await proposed(client, customerId, below, 'Cliente antigo, em tratamento')
    expect(passed.override).toMatchObject({ reason: 'Cliente antigo, em tratamento' })
    expect(await codeFrom(proposed(client, customerId))).toBe('agreement-waits')
    expect(await codeFrom(signed(receptionist.client, passed.id))).toBe('not-allowed')
    expect(
      await codeFrom(
        client.agreements.propose({
          ...command(),
          customerId,
          receivableIds: passed.titles.map(({ receivableId }) => receivableId),
          terms: {
            plan: 'single',
            instalments: 1,
            downPayment: ZERO,
            firstOn: addDays(TODAY, -1),
            nextOn: null,
            rateBasisPoints: 0,
            means: 'pix',
            waivedCharges: ZERO,
            waivedPrincipal: ZERO,
          },
          overrideReason: 'Mesmo assim, por favor',
        }),
      ),
    ).toBe('agreement-waits')
  })

  test('that waited too long, or whose title was paid meanwhile, has to be made anew', async () => {
    const { client, customerId, titles } = await owing()
    const offer = await proposed(client, customerId)
    expect(await codeFrom(signed(client, offer.id, addDays(TODAY, 6)))).toBe('agreement-expired')
    expect(await codeFrom(signed(client, offer.id, addDays(TODAY, 2)))).toBe('agreement-first-past')
    await paid(client, titles[1]!, 1000, TODAY)
    expect(await refusalFrom(signed(client, offer.id))).toMatchObject({
      code: 'agreement-outdated',
      details: { title: '1002' },
    })
    await client.agreements.cancel({ ...command(), id: offer.id, reason: 'Pagou uma parte' })
    expect((await proposed(client, customerId)).number).toBe('AC-2026-000002')
  })

  test('asks to be signed in time, is kept when all was paid, and speaks for the customer then', async () => {
    const { client, customerId } = await owing()
    const offer = await proposed(client, customerId)
    const tasks = async (today: Day) =>
      (await client.credit.agenda({ today, until: addDays(today, 7), limit: 50 })).tasks
        .filter(({ kind }) => kind.startsWith('agreement'))
        .map(({ kind, dueOn }) => [kind, dueOn])
    expect(await tasks(TODAY)).toEqual([['agreement-unsigned', offer.validUntil]])
    await signed(client, offer.id)
    expect(await tasks(TODAY)).toEqual([])
    // Due on Monday, late from Tuesday on; six days late on the next Sunday.
    expect(await tasks(addDays(TODAY, 7))).toEqual([['agreement-breakable', addDays(TODAY, 7)]])
    expect((await tasks(addDays(TODAY, 6))).length).toBe(0)
    for (const { receivable } of await instalmentsOf(client, customerId))
      await paid(client, receivable, receivable.amount, TODAY)
    expect((await client.agreements.get({ id: offer.id, on: TODAY })).state).toBe('kept')
    expect(await lastYear(client, customerId, TODAY)).toEqual({ kept: 1, broken: 0 })
    expect(await codeFrom(broken(client, offer.id, TODAY))).toBe('agreement-kept')
  })

  test('shows what will be to pay once signed, and all of it as late once one instalment is, for too long', async () => {
    const { client, customerId } = await owing()
    const offer = await proposed(client, customerId)
    const at = async (on: Day) => {
      const { state, left, late, matured, nextDueOn } = await client.agreements.get({ id: offer.id, on })
      return { state, left, late, matured, nextDueOn }
    }
    const [first, second, third] = offer.instalments
    const waiting = { left: offer.total, late: 0, matured: null, nextDueOn: first!.dueOn }
    expect(await at(TODAY)).toEqual({ state: 'proposed', ...waiting })
    // Nobody signed it: nothing of it is ever to pay.
    const lapsed = { state: 'expired', left: 0, late: 0, matured: null, nextDueOn: null }
    expect(await at(addDays(TODAY, 6))).toEqual(lapsed)
    await signed(client, offer.id)
    const titles = await instalmentsOf(client, customerId)
    await paid(client, titles[1]!.receivable, second!.amount, TODAY)
    const missing = first!.amount + third!.amount
    const thirtieth = addDays(first!.dueOn, 30)
    expect(await at(thirtieth)).toMatchObject({ left: missing, late: first!.amount, matured: null })
    // The rest fell due with it: the third, of January, and its agenda with it.
    const day31 = addDays(thirtieth, 1)
    expect(await at(day31)).toMatchObject({
      state: 'breakable',
      left: missing,
      late: missing,
      matured: 'days',
    })
    const { tasks } = await client.credit.agenda({ today: day31, until: day31, limit: 50 })
    expect(tasks.find(({ kind }) => kind === 'agreement-breakable')?.values).toMatchObject({
      amount: missing,
    })
  })

  test('is a long plan without interest for an over-indebted consumer, and for nobody else (R2.23)', async () => {
    const open = await owing()
    const { client, customerId } = open
    const receptionist = await signInAs(open, 'receptionist')
    const long = { instalments: 20 }
    expect(await codeFrom(proposed(receptionist.client, customerId, long))).toBe('offer-not-allowed')
    await client.profiles.save({
      ...command(),
      customerId,
      change: { superindebted: { note: 'Perdeu o emprego' } },
    })
    expect((await client.agreements.desk({ customerId, on: TODAY })).superindebted).toBe(true)
    const offer = await proposed(receptionist.client, customerId, long)
    expect(offer).toMatchObject({ override: null, interest: 0 })
    expect(offer.instalments).toHaveLength(20)
  })

  test('freezes nothing of what is contested', async () => {
    const { client, customerId, titles } = await owing()
    await client.titles.openDispute({
      ...command(),
      receivableId: titles[0]!.id,
      orderId: null,
      amount: reais(400),
      reason: 'Veio com a cor errada',
      deadline: addDays(TODAY, 7),
    })
    const offer = await proposed(client, customerId)
    expect(offer.titles.map(({ owed }) => owed.principal)).toEqual([60_000, 30_000])
    await signed(client, offer.id)
    const { standing } = await client.receivables.get({ id: titles[0]!.id, on: TODAY })
    expect(standing.principal).toBe(40_000)
  })
})

describe('a broken agreement (R1.11)', () => {
  test('brings the titles back less what was paid, once; days between show what was owed then', async () => {
    const { client, store, customerId, titles, owed } = await owing()
    const before = await owed(TODAY)
    const offer = await proposed(client, customerId, { waivedCharges: reais(10) })
    await signed(client, offer.id)
    const [first, second] = await instalmentsOf(client, customerId)
    const firstDue = addDays(TODAY, 1)
    await paid(client, first!.receivable, first!.receivable.amount, firstDue)
    await paid(client, second!.receivable, 5000, firstDue)
    const between = addDays(TODAY, 20)
    const owedBetween = await owed(between)
    expect(owedBetween).toBe(offer.total - first!.receivable.amount - 5000)
    const breaks = addDays(TODAY, 45)
    expect((await client.agreements.get({ id: offer.id, on: breaks })).state).toBe('breakable')
    const preview = await client.agreements.breakPreview({ id: offer.id, on: breaks })
    const agreement = await broken(client, offer.id, breaks)
    const money = first!.receivable.amount + 5000
    expect(preview).toMatchObject({ paid: money, moved: money, credit: 0, returned: 0 })
    expect(agreement.broken).toMatchObject({ moved: money, credit: 0 })
    expect(await owed(breaks)).toBe(preview.owedAgain)
    expect(await owed(addDays(TODAY, -1))).toBeLessThan(before)
    expect(await owed(between)).toBe(owedBetween)
    // As if there had been no agreement: both titles paid from the oldest on, on the day the money came.
    const all = await client.receivables.ofCustomer({ customerId, on: breaks })
    const moved = all.flatMap(({ payments }) =>
      payments.filter((payment) => payment.moved && !payment.reversal),
    )
    expect(moved.map(({ paidOn }) => paidOn)).toEqual(moved.map(() => firstDue))
    expect(moved.reduce((total, { amount }) => total + amount, 0)).toBe(money)
    expect(
      all
        .filter(({ receivable }) => receivable.agreementId)
        .every(({ standing }) => standing.status === 'cancelled'),
    ).toBe(true)
    for (const on of [addDays(TODAY, -10), TODAY, between, breaks, addDays(breaks, 30)]) {
      const aged = agedAsOf(store.state.ledger, dayNumber(on))
      let total = 0
      for (let at = 0; at < aged.size; at++)
        total += aged.principal[at]! + aged.lateFee[at]! + aged.lateInterest[at]!
      const standings = all.map(
        ({ receivable, payments }) => standingOf(receivable, payments, store.state.settings, on).total,
      )
      expect(total).toBe(standings.reduce<number>((sum, one) => sum + one, 0))
    }
    expect(await codeFrom(broken(client, offer.id, breaks))).toBe('agreement-closed')
    expect(titles).toHaveLength(2)
    expect(await lastYear(client, customerId, breaks)).toEqual({ kept: 0, broken: 1 })
    expect(await lastYear(client, customerId, addDays(breaks, 400))).toEqual({ kept: 0, broken: 0 })
  })

  test('keeps its receipts as they were, and reversing one takes back what it became', async () => {
    const { client, customerId } = await owing()
    const offer = await proposed(client, customerId)
    await signed(client, offer.id)
    const [first] = await instalmentsOf(client, customerId)
    const on = addDays(TODAY, 1)
    const received = await paid(client, first!.receivable, first!.receivable.amount, on)
    await broken(client, offer.id, addDays(TODAY, 60))
    const { receipt } = received
    const again = await client.receipts.get({ id: receipt.id })
    expect(again.receipt.reversal).toBeNull()
    expect(again.lines.map(({ title, payment }) => [title, payment.amount])).toEqual([
      ['AC-2026-000001 · 1/3', first!.receivable.amount],
    ])
    const without = await owedOn(client, customerId, addDays(TODAY, 61))
    await client.receipts.reverse({ ...command(addDays(TODAY, 61)), id: receipt.id, reason: 'Pix devolvido' })
    expect(await owedOn(client, customerId, addDays(TODAY, 61))).toBeGreaterThanOrEqual(
      without + first!.receivable.amount,
    )
    const titles = await client.receivables.ofCustomer({ customerId, on: addDays(TODAY, 61) })
    expect(titles.flatMap(({ payments }) => payments).filter(({ reversal }) => !reversal)).toEqual([])
  })

  test('gives credit that had paid instalments back, and leaves what no title takes as credit', async () => {
    const { client, customerId } = await owing()
    await client.credits.giveNote({
      ...command(),
      customerId,
      amount: reais(200),
      reason: 'Peça devolvida',
      orderId: null,
    })
    const offer = await proposed(client, customerId)
    await signed(client, offer.id)
    const [first] = await instalmentsOf(client, customerId)
    const { receivable } = first!
    await client.receipts.record({
      ...command(),
      customerId,
      paidOn: TODAY,
      amount: reais(200),
      means: 'credit',
      titles: [{ receivableId: receivable.id, amount: reais(200) }],
      order: 'legal',
      charges: 'charge',
      leftover: 'credit',
      note: '',
      evenIfRepeated: true,
    })
    const agreement = await broken(client, offer.id, addDays(TODAY, 30))
    expect(agreement.broken).toMatchObject({ moved: 0, credit: 0 })
    const { balance } = await client.credits.ofCustomer({ customerId })
    expect(balance).toBe(20_000)
  })

  test('leaves no new money to the day it is broken: what no title takes came when it was paid', async () => {
    const { client, customerId } = await owing()
    const dear = { plan: 'linear' as const, instalments: 12, rateBasisPoints: 1000 }
    const offer = await proposed(client, customerId, dear, 'Pediu assim, por escrito')
    await signed(client, offer.id)
    const on = addDays(TODAY, 1)
    let cash = 0
    for (const { receivable } of (await instalmentsOf(client, customerId)).slice(0, 11)) {
      await paid(client, receivable, receivable.amount, on)
      cash += receivable.amount
    }
    const breaks = addDays(TODAY, 6)
    const received = async () => {
      const { receivedToday, receivedThisMonth } = await client.overview.get({ today: breaks })
      return { receivedToday, receivedThisMonth }
    }
    const before = { receivedToday: 0, receivedThisMonth: cash }
    expect(await received()).toEqual(before)
    const { broken: how } = await broken(client, offer.id, breaks)
    expect(how!.credit).toBeGreaterThan(0)
    expect(how!.moved + how!.credit).toBe(cash)
    expect(await received()).toEqual(before)
    expect((await client.overview.get({ today: on })).receivedToday).toBe(cash)
  })

  test('cannot be gone around: neither its titles nor what froze them change by themselves', async () => {
    const { client, customerId, titles } = await owing()
    const offer = await proposed(client, customerId)
    const agreement = await signed(client, offer.id)
    const [first] = await instalmentsOf(client, customerId)
    const { id } = first!.receivable
    const codes = [
      client.receivables.cancel({ ...command(), id, reason: 'Por engano' }),
      client.titles.reschedule({
        ...command(),
        id,
        dueOn: addDays(TODAY, 90),
        charges: 'keep',
        reason: 'Pediu prazo',
      }),
      client.payments.reverse({ ...command(), id: agreement.titles[0]!.paymentId!, reason: 'Por engano' }),
      client.papers.cancel({ ...command(), id: agreement.paperId!, reason: 'Por engano' }),
      paid(client, titles[0]!, 1000, TODAY),
    ].map((call) => codeFrom(call))
    expect(await Promise.all(codes)).toEqual([
      'title-in-agreement',
      'title-in-agreement',
      'agreement-payment',
      'paper-of-agreement',
      'above-balance',
    ])
  })

  test('is broken after the one that took its instalments', async () => {
    const { client, customerId } = await owing()
    const first = await proposed(client, customerId)
    await signed(client, first.id)
    const second = await proposed(client, customerId)
    expect(second.renegotiations).toBe(1)
    await signed(client, second.id)
    expect((await client.agreements.get({ id: first.id, on: TODAY })).state).toBe('renegotiated')
    expect(await refusalFrom(broken(client, first.id, TODAY))).toMatchObject({
      code: 'agreement-renegotiated',
      details: { number: second.number },
    })
    await broken(client, second.id, TODAY)
    await broken(client, first.id, TODAY)
    expect(await owedOn(client, customerId, TODAY)).toBe(first.owed)
  })
})

const anyLife = fc.record({
  /** Of the first title, paid before the agreement. */
  before: fc.integer({ min: 0, max: 9000 }),
  payments: fc.array(
    fc.record({ after: fc.integer({ min: 0, max: 60 }), part: fc.integer({ min: 500, max: 10_000 }) }),
    { maxLength: 4 },
  ),
  brokenAfter: fc.integer({ min: 60, max: 120 }),
})

test('money through an agreement is what came in, whatever was paid before and on it, and whenever it is broken', async () => {
  await fc.assert(
    fc.asyncProperty(anyLife, async ({ before, payments, brokenAfter }) => {
      const { client, customerId, titles, store } = await owing()
      let cash = 0
      const pay = async (title: { id: string; customerId: string }, amount: number, on: Day) => {
        if (amount === 0) return
        await paid(client, title, amount, on)
        cash += amount
      }
      await pay(titles[0]!, before * 10, TODAY)
      const offer = await proposed(client, customerId, { waivedCharges: reais(5) })
      await signed(client, offer.id)
      for (const { after, part } of payments.toSorted((one, other) => one.after - other.after)) {
        const on = addDays(TODAY, after)
        const open = (await instalmentsOf(client, customerId, on)).find(({ standing }) => standing.total > 0)
        if (open) await pay(open.receivable, Math.floor((open.standing.total * part) / 10_000), on)
      }
      const breaks = addDays(TODAY, brokenAfter)
      const { state } = await client.agreements.get({ id: offer.id, on: breaks })
      if (state === 'kept') {
        expect(await codeFrom(broken(client, offer.id, breaks))).toBe('agreement-kept')
        return
      }
      await broken(client, offer.id, breaks)
      const all = await client.receivables.ofCustomer({ customerId, on: breaks })
      const standing = all
        .flatMap((title) => title.payments)
        .filter(({ reversal }) => reversal === null)
        .reduce((total, { amount }) => total + amount, 0)
      const { balance } = await client.credits.ofCustomer({ customerId })
      expect(standing + balance).toBe(cash)
      const aged = agedAsOf(store.state.ledger, dayNumber(breaks))
      let owed = 0
      for (let at = 0; at < aged.size; at++)
        owed += aged.principal[at]! + aged.lateFee[at]! + aged.lateInterest[at]!
      expect(owed).toBe(all.reduce((total, title) => total + title.standing.total, 0))
      expect(await codeFrom(broken(client, offer.id, breaks))).toBe('agreement-closed')
    }),
    { numRuns: 8 },
  )
})

describe('the orders behind an agreement', () => {
  test('are billed by its instalments: nothing is received by signing, and debt counts once', async () => {
    const { client, crown } = await orderLaboratory()
    const customerId = await approvedCustomer(client, 'Ana Souza', { limit: 3000 })
    const { order } = await saveNew(client, orderDetails(customerId, [itemOf(crown)]))
    await receiveOn(client, order.id, 150)
    await produce(client, order.id)
    await deliver(client, order.id)
    await client.orders.bill({ ...command(), id: order.id, dueOn: addDays(TODAY, 10) })
    const exposure = async (today: Day) =>
      (await client.credit.standing({ customerId, today })).standing.exposure
    const money = async () => {
      const [row] = (await client.orders.list(ALL_ORDERS)).rows
      const { unbilled } = await client.orders.get({ id: order.id })
      return { received: row!.received, uncoveredCost: row!.uncoveredCost, unbilled }
    }
    const before = await exposure(TODAY)
    const { titles, orders } = await client.agreements.desk({ customerId, on: TODAY })
    expect(orders).toEqual([{ orderId: order.id, uncovered: 15_000 }])
    expect(titles[0]!.orders).toEqual([{ orderId: order.id, owed: 65_000 }])
    // 650,00 is owed, 150,00 of it cost: a discount of 550,00 would leave 50,00 of cost to nobody.
    expect(await refusalFrom(proposed(client, customerId, { waivedPrincipal: reais(550) }))).toMatchObject({
      code: 'offer-not-allowed',
      details: { code: 'cost-uncovered', limit: 15_000, asked: 10_000 },
    })
    const offer = await proposed(client, customerId)
    expect(offer.uncoveredCost).toBe(15_000)
    await signed(client, offer.id)
    expect(await money()).toEqual({ received: 15_000, uncoveredCost: 15_000, unbilled: 0 })
    expect(await exposure(TODAY)).toEqual(before)
    const [first] = await instalmentsOf(client, customerId)
    await paid(client, first!.receivable, first!.receivable.amount, TODAY)
    expect(await money()).toMatchObject({ received: 15_000 + first!.receivable.amount, unbilled: 0 })
    await broken(client, offer.id, TODAY)
    expect(await money()).toMatchObject({ received: 15_000 + first!.receivable.amount, unbilled: 0 })
    expect(await exposure(TODAY)).toMatchObject({ total: before.total - first!.receivable.amount })
  })

  test("show what was forgiven as nobody's to pay, not as still to come, until the agreement is broken", async () => {
    const { client, crown } = await orderLaboratory()
    const customerId = await approvedCustomer(client, 'Ana Souza', { limit: 3000 })
    const { order } = await saveNew(client, orderDetails(customerId, [itemOf(crown)]))
    await receiveOn(client, order.id, 150)
    await produce(client, order.id)
    await deliver(client, order.id)
    await client.orders.bill({ ...command(), id: order.id, dueOn: addDays(TODAY, 10) })
    const seen = async () => {
      const [row] = (await client.orders.list(ALL_ORDERS)).rows
      const view = await client.orders.get({ id: order.id })
      expect(view.forgiven).toBe(row!.forgiven)
      return {
        received: row!.received,
        forgiven: row!.forgiven,
        open: row!.uncoveredCost,
        left: view.unbilled,
      }
    }
    // 800,00, of which 300,00 is cost and 150,00 came in: the owner lets 600,00 go, and 100,00 of it was cost.
    const offer = await proposed(client, customerId, { waivedPrincipal: reais(600) }, 'Fecha o consultório')
    expect(await seen()).toEqual({ received: 15_000, forgiven: 0, open: 15_000, left: 0 })
    await signed(client, offer.id)
    expect(await seen()).toEqual({ received: 15_000, forgiven: 60_000, open: 5000, left: 0 })
    const [first] = await instalmentsOf(client, customerId)
    await paid(client, first!.receivable, first!.receivable.amount, TODAY)
    const received = 15_000 + first!.receivable.amount
    expect(await seen()).toEqual({ received, forgiven: 60_000, open: 20_000 - received, left: 0 })
    await broken(client, offer.id, TODAY)
    expect(await seen()).toEqual({ received, forgiven: 0, open: 30_000 - received, left: 0 })
  })
})
