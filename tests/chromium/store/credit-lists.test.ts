import { addDays, day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { creditLaboratory, creditPage, payOpenTitle, reais } from '#tests/chromium/support/credit-rows.ts'
import { command, type ServingStore, TODAY } from '#tests/chromium/support/open-store.ts'
import { taxId, uuidOf } from '#tests/support/build.ts'
import { buildOrder } from '#tests/support/build-credit.ts'
import { describe, expect, test } from 'vitest'

const reason = 'Combinado com o cliente'

describe('lists', () => {
  test('everybody by name, with filters, search, sorting and pages', async () => {
    const { client } = await creditLaboratory()
    const names = async (given: Parameters<typeof creditPage>[0] = {}) =>
      (await client.credit.list(creditPage(given))).rows.map(({ name }) => name)
    const { rows, total } = await client.credit.list(creditPage())
    expect(total).toBe(4)
    expect(
      rows.map(({ name, light, vip, vipCount, hold, neutral }) => [
        name,
        light,
        vip,
        vipCount,
        hold,
        neutral,
      ]),
    ).toEqual([
      ['Ana', 'green', true, 10, 'none', false],
      ['Bruno', 'red', false, 1, 'hard', false],
      ['Clara', 'green', false, 0, 'none', true],
      ['Davi', 'yellow', false, 2, 'none', false],
    ])
    expect(rows[1]).toMatchObject({ overdue: 80_000, worstDaysLate: 24, exposure: 80_000, limit: 100_000 })
    expect(await names({ lights: ['yellow', 'red'] })).toEqual(['Bruno', 'Davi'])
    expect(await names({ list: 'vip' })).toEqual(['Ana'])
    expect(await names({ list: 'held' })).toEqual(['Bruno'])
    expect(await names({ list: 'blocked' })).toEqual([])
    // Nothing was sold by order, and waiting costs: 800.00 × 24 days and 200.00 × 4.
    expect(await names({ list: 'costly' })).toEqual(['Bruno', 'Davi'])
    expect(await names({ classes: [rows[2]!.class] })).toContain('Clara')
    expect(await names({ search: 'bru' })).toEqual(['Bruno'])
    expect(await names({ sort: 'score', descending: true })).toEqual(['Ana', 'Davi', 'Clara', 'Bruno'])
    expect(await names({ sort: 'use', descending: true, limit: 2 })).toEqual(['Bruno', 'Davi'])
    expect(await names({ sort: 'exposure', descending: true, offset: 1, limit: 1 })).toEqual(['Davi'])
    expect(await names({ sort: 'overdue', descending: false })).toEqual(['Ana', 'Clara', 'Davi', 'Bruno'])
    expect(await names({ sort: 'net', descending: false, limit: 1 })).toEqual(['Bruno'])
  })

  test('a payment, a limit and a block are seen at once', async () => {
    const { client, davi, ana } = await creditLaboratory()
    const row = async (name: string) => (await client.credit.list(creditPage({ search: name }))).rows[0]!
    await payOpenTitle(client, davi, TODAY)
    expect(await row('Davi')).toMatchObject({ overdue: 0, worstDaysLate: 0, light: 'green' })
    await client.credit.setLimit({ ...command(), customerId: ana, limit: reais(7000), reason })
    expect(await row('Ana')).toMatchObject({ limit: 700_000 })
    await client.blocks.add({
      ...command(),
      details: {
        customerId: ana,
        name: 'Ana',
        taxIds: [taxId('529.982.247-25')],
        reason: 'Cheques sem fundo em série',
        attachments: [],
        reviewOn: day('2027-01-10'),
      },
    })
    expect(await row('Ana')).toMatchObject({ light: 'red', limit: 0, vip: false })
    expect((await client.credit.list(creditPage({ list: 'blocked' }))).total).toBe(1)
  })

  test('the portfolio sums up what is lent, and orders count what nobody paid yet', async () => {
    const { open, client, bruno } = await creditLaboratory()
    const before = await client.credit.portfolio({ today: TODAY })
    expect(before).toMatchObject({
      exposure: { openTitles: 100_000, committed: 0, total: 100_000 },
      top: { one: 8000, three: 10_000 },
      concentrationIndex: 6800,
      alerts: [{ customerId: bruno, name: 'Bruno', exposure: 80_000, share: 8000 }],
      lights: { green: 2, yellow: 1, red: 1 },
      ceiling: null,
      useBasisPoints: null,
      daysFinanced: null,
      uncoveredCost: 0,
    })
    expect(before.classes.reduce((sum, { customers }) => sum + customers, 0)).toBe(4)
    await putOrder(open, buildOrder({ id: uuidOf(5, 1), customerId: bruno }))
    // The laboratory's own mistake: cost that nobody owes is not lost by not paying.
    const ofOrderId = uuidOf(5, 1)
    const remake = { ofOrderId, cause: 'lab-error', customerPaysBasisPoints: 0, note: '' } as const
    await putOrder(open, buildOrder({ id: uuidOf(5, 2), number: 2, customerId: bruno, remake }))
    expect(await client.credit.portfolio({ today: TODAY })).toMatchObject({
      exposure: { committed: 80_000, total: 180_000 },
      uncoveredCost: 30_000,
    })
    const list = { today: TODAY, customerId: null, phases: [], heldOnly: false, search: '' }
    const page = { sort: 'number' as const, descending: false, offset: 0, limit: 9 }
    const { rows } = await client.orders.list({ ...list, ...page })
    expect(rows.map((row) => row.uncoveredCost)).toEqual([30_000, 0])
  })
})

/** An order as its own command would leave it; those commands have tests of their own. */
async function putOrder({ store }: ServingStore, order: ReturnType<typeof buildOrder>) {
  const { state } = store
  await state.rows.load(state.database)
  state.rows.apply([{ table: 'orders', key: order.id, before: null, after: order }])
}

describe('Raio-X', () => {
  test('the whole life of a customer', async () => {
    const { open, client, ana } = await creditLaboratory()
    await putOrder(open, buildOrder({ id: uuidOf(5, 2), customerId: ana }))
    const xray = await client.credit.xray({ customerId: ana, today: TODAY })
    expect(xray).toMatchObject({
      registeredOn: '2024-11-22',
      onTimeTitlesBasisPoints: 10_000,
      onTimeAmountBasisPoints: 10_000,
      trend: 'steady',
      orders: { count12: 11, remakes12: 0, lastOn: '2026-11-02', inProduction: 1 },
      // Sold 800.00 at a cost of 300.00, never late.
      profitability: { sold: 80_000, cost: 30_000, delayCost: 0, net: 50_000 },
      decisions: { approve: 0, conditions: 0, refuse: 0, releases: 0 },
    })
    const { standing } = await client.credit.standing({ customerId: ana, today: TODAY })
    expect(xray.standing).toEqual(standing)
  })
})

describe('agenda', () => {
  test('who has to be looked at by when', async () => {
    const { client, ana, bruno, clara } = await creditLaboratory()
    const insurance = {
      insurer: 'Seguradora Sul',
      policyNumber: '77',
      amount: reais(1000),
      coverageBasisPoints: 9000,
      grantedOn: day('2026-01-01'),
      expiresOn: addDays(TODAY, 20),
      claimWithinDays: 29,
    }
    await client.credit.setInsurance({ ...command(), customerId: bruno, insurance })
    const temporaryLimit = { amount: reais(100), until: addDays(TODAY, 3), reason: 'Feira' }
    await client.credit.setTemporaryLimit({ ...command(), customerId: ana, temporaryLimit })
    await client.bureau.record({
      ...command(),
      customerId: ana,
      details: {
        bureau: 'spc',
        bureauName: '',
        on: day('2026-06-01'),
        result: 'clear',
        score: null,
        band: '',
        restrictions: 0,
        restrictedAmount: centavos(0),
        cost: centavos(0),
        note: '',
        attachments: [],
      },
    })
    const agenda = (until: string, limit = 100) =>
      client.credit.agenda({ today: TODAY, until: day(until), limit })
    const { tasks, total } = await agenda('2026-12-31')
    expect(tasks.map(({ kind, name, dueOn }) => [kind, name, dueOn])).toEqual([
      ['bureau-recheck', 'Bruno', TODAY],
      ['bureau-recheck', 'Davi', TODAY],
      ['temporary-limit-ending', 'Ana', '2026-11-25'],
      ['claim-deadline', 'Bruno', '2026-11-27'],
      // 180 days of class A.
      ['bureau-recheck', 'Ana', '2026-11-28'],
      ['insurance-ending', 'Bruno', '2026-12-12'],
    ])
    expect(total).toBe(6)
    expect(tasks[3]!.values).toEqual({ insurer: 'Seguradora Sul', amount: 80_000, dueOn: '2026-10-29' })
    expect(tasks.some(({ customerId }) => customerId === clara)).toBe(false)
    expect((await agenda('2026-11-22')).total).toBe(2)
    expect(await agenda('2026-12-31', 1)).toMatchObject({ tasks: [{ name: 'Bruno' }], total: 6 })
  })
})
