import { day } from '#shared/domain/calendar.ts'
import { centavos, positiveCentavosSchema, sum } from '#shared/domain/money.ts'
import { customerDetails, receipt, titleDetails } from '#tests/chromium/support/rows.ts'
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
  itemOf,
  orderDetails,
  orderLaboratory,
  POLICIES,
  receiveOn,
  saveNew,
  stopping,
} from '#tests/chromium/support/order-rows.ts'
import { buildLaboratory } from '#tests/support/build.ts'
import { describe, expect, test } from 'vitest'

const TITLE_OF_NOBODY = '00000002-0000-4000-8000-000000000999'

type Asked = Parameters<StoreClient['receipts']['record']>[0]

/** A customer with titles of these amounts, due on 5 October, 5 November and 5 December 2026. */
async function laboratory(amounts: readonly number[] = [100_000, 50_000, 30_000]) {
  const open = await servingStore()
  const { client } = open
  const ana = await client.customers.register({ ...command(), details: customerDetails('Ana Souza') })
  const dues = ['2026-10-05', '2026-11-05', '2026-12-07']
  const titles = amounts.map((amount, at) => ({
    ...titleDetails(ana.id, String(at + 1), amount),
    dueOn: day(dues[at % 3]!),
  }))
  const registered = titles.length === 0 ? [] : await client.receivables.register({ ...command(), titles })
  const record = (amount: number, given: Partial<Asked> = {}) =>
    client.receipts.record({
      ...command(),
      customerId: ana.id,
      paidOn: TODAY,
      amount: positiveCentavosSchema.parse(amount),
      means: 'pix',
      titles: 'oldest-first',
      order: 'legal',
      charges: 'charge',
      leftover: 'credit',
      note: '',
      evenIfRepeated: true,
      ...given,
    })
  const owed = async () => {
    const rows = await client.receivables.ofCustomer({ customerId: ana.id, on: TODAY })
    return rows
      .toSorted((one, other) => (one.receivable.number < other.receivable.number ? -1 : 1))
      .map(({ standing }) => standing.total)
  }
  const balance = async () => (await client.credits.ofCustomer({ customerId: ana.id })).balance
  return { ...open, ana, registered, record, owed, balance }
}

describe('a receipt', () => {
  test('settles many titles in one change, and says the same ever after', async () => {
    const { client, record, owed, store } = await laboratory()
    expect(await owed()).toEqual([103_600, 51_283, 30_000])
    const before = store.state.sequence
    const view = await record(160_000)
    expect(store.state.sequence).toBe(before + 1)
    expect(view).toMatchObject({
      receipt: { number: 1, amount: 160_000, change: 0, stillOpen: { titles: 1, total: 24_883 } },
      lines: [
        { title: '1', payment: { amount: 103_600 }, left: { principal: 0, charges: 0 } },
        { title: '2', payment: { amount: 51_283 }, left: { principal: 0, charges: 0 } },
        { title: '3', payment: { amount: 5117 }, left: { principal: 24_883, charges: 0 } },
      ],
      credited: 0,
    })
    expect(await owed()).toEqual([0, 0, 24_883])
    await record(24_883)
    expect(await client.receipts.get({ id: view.receipt.id })).toEqual(view)
    const list = await client.receipts.ofCustomer({ customerId: view.customer.id })
    expect(list.map(({ receipt: { number } }) => number)).toEqual([2, 1])
  })

  test('as the debtor says, with charges kept or forgiven, by who may', async () => {
    const { registered, record, owed } = await laboratory()
    const [, second, third] = registered
    await record(60_000, {
      titles: [
        { receivableId: third!.id, amount: positiveCentavosSchema.parse(10_000) },
        { receivableId: second!.id, amount: null },
      ],
      charges: 'keep',
    })
    expect(await owed()).toEqual([103_600, 1283, 20_000])
    await record(100_000, { titles: [{ receivableId: registered[0]!.id, amount: null }], charges: 'forgive' })
    expect(await owed()).toEqual([0, 1283, 20_000])
  })

  test('a receptionist neither forgives, nor keeps, nor takes principal first', async () => {
    const open = await laboratory()
    const { client } = await signInAs(open, 'receptionist')
    const asked = { ...receipt(open.registered[0]!, 1000, TODAY), ...command() }
    for (const given of [{ charges: 'forgive' }, { charges: 'keep' }, { order: 'principal-first' }] as const)
      expect(await codeFrom(client.receipts.record({ ...asked, ...command(), ...given }))).toBe('not-allowed')
    await client.receipts.record(asked)
  })

  test.each<[string, Partial<Asked>, string]>([
    ['tomorrow', { paidOn: day('2026-11-23') }, 'paid-in-future'],
    ['change of a Pix', { leftover: 'change' }, 'change-only-in-cash'],
    ['credit that is not there', { means: 'credit' }, 'above-credit'],
    ['change for nothing', { titles: [], means: 'cash', leftover: 'change' }, 'nothing-owed'],
    [
      'another customer’s title',
      { titles: [{ receivableId: TITLE_OF_NOBODY, amount: null }] },
      'receivable-unknown',
    ],
  ])('refuses %s', async (_, given, code) => {
    const { record } = await laboratory()
    expect(await codeFrom(record(1000, given))).toBe(code)
  })

  test('refuses parts above the amount, and names the title that takes too much', async () => {
    const { record, registered } = await laboratory()
    const part = (at: number, amount: number) => ({
      receivableId: registered[at]!.id,
      amount: positiveCentavosSchema.parse(amount),
    })
    expect(await codeFrom(record(1000, { titles: [part(0, 600), part(1, 500)] }))).toBe('parts-above-amount')
    expect(await refusalFrom(record(40_000, { titles: [part(0, 100), part(2, 30_001)] }))).toMatchObject({
      code: 'above-balance',
      details: { balance: 30_000 },
      field: 'titles.1.amount',
    })
  })

  test('asks before the same money is entered twice (R04), and goes on when told to', async () => {
    const { client, ana, record } = await laboratory()
    await record(5000, { paidOn: day('2026-11-20') })
    const again = record(5000, { evenIfRepeated: false })
    expect(await refusalFrom(again)).toMatchObject({
      code: 'looks-repeated',
      details: { paidOn: '2026-11-20', number: 1 },
    })
    const asked = { customerId: ana.id, amount: positiveCentavosSchema.parse(5000), means: 'pix' } as const
    expect(await client.receipts.repeated({ ...asked, paidOn: TODAY })).toEqual([
      { paidOn: '2026-11-20', number: 1 },
    ])
    expect(await client.receipts.repeated({ ...asked, means: 'cash', paidOn: TODAY })).toEqual([])
    await record(5000)
    expect(await client.receipts.repeated({ ...asked, paidOn: TODAY })).toHaveLength(2)
  })

  test('taken back by one of its payments, all of it is', async () => {
    const { client, record, owed, balance, ana } = await laboratory()
    const { receipt: made, lines } = await record(200_000)
    expect(await balance()).toBe(200_000 - 184_883)
    await client.payments.reverse({ ...command(), id: lines[1]!.payment.id, reason: 'Pix devolvido' })
    expect(await owed()).toEqual([103_600, 51_283, 30_000])
    expect(await balance()).toBe(0)
    const [view] = await client.receipts.ofCustomer({ customerId: ana.id })
    expect(view!.receipt.reversal).toEqual({ on: TODAY, reason: 'Pix devolvido' })
    expect(view!.lines.every(({ payment }) => payment.reversal !== null)).toBe(true)
    const again = client.receipts.reverse({ ...command(), id: made.id, reason: 'Pix devolvido' })
    expect(await codeFrom(again)).toBe('already-reversed')
  })
})

describe('the credit of a customer', () => {
  test('an advance, used on a title, is received once', async () => {
    const { client, record, balance, registered, owed } = await laboratory([30_000])
    await record(50_000, { titles: [] })
    expect(await balance()).toBe(50_000)
    const { receivedToday } = await client.overview.get({ today: TODAY })
    expect(receivedToday).toBe(50_000)
    const use = await record(10_000, {
      means: 'credit',
      titles: [{ receivableId: registered[0]!.id, amount: null }],
    })
    expect(await balance()).toBe(40_000)
    expect((await owed())[0]).toBe(30_000 + 600 + 480 - 10_000)
    expect((await client.overview.get({ today: TODAY })).receivedToday).toBe(50_000)
    await client.receipts.reverse({ ...command(), id: use.receipt.id, reason: 'Título errado' })
    expect(await balance()).toBe(50_000)
  })

  test('is never below zero: not by use, by refund, nor by taking back what made it', async () => {
    const { client, ana, record, balance } = await laboratory([30_000])
    const customerId = ana.id
    const given = { customerId, reason: 'Preço errado', amount: positiveCentavosSchema.parse(3000) }
    const note = await client.credits.giveNote({ ...command(), ...given, orderId: null })
    const advance = await record(2000, { titles: [] })
    const more = positiveCentavosSchema.parse(5001)
    expect(await codeFrom(client.credits.refund({ ...command(), ...given, amount: more }))).toBe(
      'above-credit',
    )
    expect(await codeFrom(record(5001, { means: 'credit' }))).toBe('above-credit')
    const refund = await client.credits.refund({
      ...command(),
      ...given,
      amount: positiveCentavosSchema.parse(4000),
    })
    const reason = 'Engano'
    expect(await refusalFrom(client.credits.reverse({ ...command(), id: note.id, reason }))).toMatchObject({
      code: 'credit-in-use',
      details: { amount: 3000, left: 1000 },
    })
    const undo = client.receipts.reverse({ ...command(), id: advance.receipt.id, reason })
    expect(await codeFrom(undo)).toBe('credit-in-use')
    expect(await balance()).toBe(1000)
    await client.credits.reverse({ ...command(), id: refund.id, reason })
    await client.credits.reverse({ ...command(), id: note.id, reason })
    await client.receipts.reverse({ ...command(), id: advance.receipt.id, reason })
    expect(await balance()).toBe(0)
    const { movements } = await client.credits.ofCustomer({ customerId })
    expect(new Map(movements.map(({ entry, receiptNumber }) => [entry.kind, receiptNumber]))).toEqual(
      new Map([
        ['advance', 1],
        ['credit-note', null],
        ['refunded', null],
      ]),
    )
    const [{ entry }] = movements.filter((movement) => movement.entry.kind === 'advance') as [
      (typeof movements)[number],
    ]
    expect(await codeFrom(client.credits.reverse({ ...command(), id: entry.id, reason }))).toBe(
      'already-reversed',
    )
  })

  test('is a manager’s to give and to pay back', async () => {
    const open = await laboratory([])
    const { client } = await signInAs(open, 'receptionist')
    const given = {
      ...command(),
      customerId: open.ana.id,
      reason: 'Preço errado',
      amount: positiveCentavosSchema.parse(3000),
    }
    expect(await codeFrom(client.credits.giveNote({ ...given, orderId: null }))).toBe('not-allowed')
    expect(await codeFrom(client.credits.refund(given))).toBe('not-allowed')
  })

  test('any receipts and reversals leave what came in equal to what went where', async () => {
    const { client, record, owed, balance, ana } = await laboratory()
    const start = sum((await owed()).map((total) => centavos(total)))
    const amounts = [70_001, 1, 45_999, 120_000, 33]
    const made: string[] = []
    for (const amount of amounts) made.push((await record(amount)).receipt.id)
    const receipts = await client.receipts.ofCustomer({ customerId: ana.id })
    for (const { receipt: one, lines, credited } of receipts)
      expect(lines.reduce((total, { payment }) => total + payment.amount, 0) + one.change + credited).toBe(
        one.amount,
      )
    const paid = amounts.reduce((total, amount) => total + amount, 0)
    expect((await balance()) - sum((await owed()).map((total) => centavos(total)))).toBe(paid - start)
    for (const id of made.toReversed())
      await client.receipts.reverse({ ...command(), id, reason: 'Tudo de volta' })
    expect(await owed()).toEqual([103_600, 51_283, 30_000])
    expect(await balance()).toBe(0)
  })
})

describe('the orders that money comes in on', () => {
  test('an entry has its receipt; taken back it stops the order, paid on its title it goes on again', async () => {
    const { client, crown } = await orderLaboratory()
    const customerId = await approvedCustomer(client, 'Ana', { policy: 'b' })
    const { order } = await saveNew(client, orderDetails(customerId, [itemOf(crown)], { policy: POLICIES.b }))
    const entry = await receiveOn(client, order.id, 300)
    const [made] = await client.receipts.ofCustomer({ customerId })
    expect(made).toMatchObject({
      receipt: { number: 1, amount: 30_000 },
      lines: [{ payment: { id: entry.payments[0]!.id }, left: { principal: 0, charges: 0 } }],
    })
    const reversing = { ...command(), id: made!.receipt.id, reason: 'Pix devolvido' }
    await client.receipts.reverse(reversing)
    const held = await client.orders.get({ id: order.id })
    expect(stopping(held)).toContain('entry-missing?')

    const paid = await client.receipts.record({
      ...command(),
      ...receipt({ id: made!.lines[0]!.payment.receivableId, customerId }, 30_000, TODAY),
    })
    const goes = await client.orders.get({ id: order.id })
    expect(stopping(goes)).not.toContain('entry-missing?')
    expect(goes.decision.trigger).toBe('receive')
    await client.receipts.reverse({ ...command(), id: paid.receipt.id, reason: 'Pix devolvido' })
    expect(stopping(await client.orders.get({ id: order.id }))).toContain('entry-missing?')
  })
})

describe('an early-payment discount (K06)', () => {
  /** The house takes 5 % off for ten days before the due date, 2 % for three. */
  async function generous() {
    const open = await laboratory([30_000, 20_000, 40_000])
    const { billing } = await open.client.settings.get()
    const earlyDiscounts = [
      { daysBefore: 10, basisPoints: 500 },
      { daysBefore: 3, basisPoints: 200 },
    ]
    await open.client.settings.saveBilling({ ...command(), billing: { ...billing, earlyDiscounts } })
    return open
  }

  test('is offered on the title, earned by who pays it whole, and the ledger follows', async () => {
    const { client, ana, registered, record, owed } = await generous()
    const [late, , early] = registered
    const titleOf = async (id: string) => client.receivables.get({ id, on: TODAY })
    expect(await titleOf(late!.id)).not.toHaveProperty('discount')
    expect(await titleOf(early!.id)).toMatchObject({ discount: { amount: 2000, until: '2026-11-27' } })

    const { lines, receipt: made } = await record(38_000, {
      titles: [{ receivableId: early!.id, amount: null }],
    })
    expect(lines).toMatchObject([
      { payment: { amount: 38_000, discount: 2000 }, left: { principal: 0, charges: 0 } },
    ])
    expect((await owed())[2]).toBe(0)
    const totals = await client.aging.totals({ asOf: TODAY, buckets: [], search: '', atLeast: centavos(0) })
    expect(totals.principal).toBe(50_000)

    await client.receipts.reverse({ ...command(), id: made.id, reason: 'Pix devolvido' })
    expect((await owed())[2]).toBe(40_000)
    expect(await titleOf(early!.id)).toMatchObject({ discount: { amount: 2000 } })
    await client.settings.saveLaboratory({ ...command(), laboratory: buildLaboratory() })
    const asked = { customerIds: [ana.id], today: TODAY }
    const pages = [
      ...(await client.statements.open({ ...asked, asOf: TODAY })),
      ...(await client.statements.movement({ ...asked, from: day('2026-10-01'), to: TODAY })),
    ]
    for (const { statement } of pages) {
      if (statement.type === 'open') {
        expect(statement.lines.map(({ discount }) => discount?.amount)).toEqual([undefined, undefined, 2000])
        continue
      }
      // Taken off with the payment, and back with its reversal: nothing is left unexplained.
      expect(statement.sums).toMatchObject({ paid: -38_000, discount: -2000, reversed: 40_000 })
      expect(statement.opening.balance + sum(statement.movements.map(({ amount }) => amount))).toBe(
        statement.closing.balance,
      )
    }
  })

  test('is gone when a part of the title is contested', async () => {
    const { client, registered } = await generous()
    const early = registered[2]!
    await client.titles.openDispute({
      ...command(),
      receivableId: early.id,
      orderId: null,
      amount: positiveCentavosSchema.parse(1000),
      reason: 'Cor errada na coroa',
      deadline: day('2026-11-30'),
    })
    expect(await client.receivables.get({ id: early.id, on: TODAY })).not.toHaveProperty('discount')
  })
})
