import { type Day, day } from '#shared/domain/calendar.ts'
import { DEFAULT_NUMBERS } from '#shared/domain/numbers-settings.ts'
import { centavos, positiveCentavosSchema } from '#shared/domain/money.ts'
import { customerDetails, receipt, titleDetails } from '#tests/chromium/support/rows.ts'
import {
  codeFrom,
  command,
  servingStore,
  signInAs,
  type StoreClient,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import { expect, test } from 'vitest'

async function sell(
  client: StoreClient,
  customerId: string,
  title: { number: string; issuedOn: string; dueOn: string; amount: number },
) {
  const details = {
    ...titleDetails(customerId, title.number, title.amount),
    issuedOn: day(title.issuedOn),
    dueOn: day(title.dueOn),
  }
  return (await client.receivables.register({ ...command(), titles: [details] }))[0]!
}

async function twoCustomers() {
  const open = await servingStore()
  const { client } = open
  const register = (name: string) =>
    client.customers.register({ ...command(), details: customerDetails(name) })
  return { ...open, ana: await register('Ana Souza'), bruno: await register('Bruno Lima') }
}

test('the board of a day: rates by their three definitions, days, concentration and provision', async () => {
  const { client, ana, bruno } = await twoCustomers()
  // Monday 5 October and Thursday 10 December 2026 are business days: due dates stay where they are.
  await sell(client, ana.id, { number: '1', issuedOn: '2026-09-01', dueOn: '2026-10-05', amount: 30_000 })
  await sell(client, ana.id, { number: '2', issuedOn: '2026-11-01', dueOn: '2026-12-10', amount: 30_000 })
  const paid = await sell(client, bruno.id, {
    number: '3',
    issuedOn: '2026-10-01',
    dueOn: '2026-10-05',
    amount: 60_000,
  })
  await sell(client, bruno.id, { number: '4', issuedOn: '2026-11-02', dueOn: '2026-12-10', amount: 40_000 })
  await client.receipts.record({ ...command(), ...receipt(paid, 60_000, day('2026-10-05')) })

  const board = await client.metrics.board({ asOf: TODAY })
  const aging = await client.aging.totals({ asOf: TODAY, buckets: [], search: '', atLeast: centavos(0) })
  expect(board.aging.reduce((all, { amount }) => all + amount, 0)).toBe(aging.principal)
  // 48 days late: beyond 30. Of October's 900,00 a third is unpaid; one customer of two is in default.
  expect(board.rates).toEqual({
    byBalance: { part: 30_000, whole: 100_000, basisPoints: 3000 },
    byVintage: { part: 30_000, whole: 90_000, basisPoints: 3333 },
    byCustomers: { part: 1, whole: 2, basisPoints: 5000 },
  })
  // 1.000,00 open of 1.600,00 sold in the year.
  expect(board.outstanding).toMatchObject({ simple: 228.1, best: 159.7, delay: 68.4, sales: 160_000 })
  expect(board.concentration.receivables).toMatchObject({
    top: { one: 6000, three: 10_000 },
    index: 5200,
    largest: [{ customerId: ana.id, amount: 60_000, basisPoints: 6000 }, { customerId: bruno.id }],
  })
  expect(board.concentration.revenue.largest[0]).toMatchObject({ customerId: bruno.id, amount: 100_000 })
  // 0,5 % of what is not due, 10 % of what is 31 to 60 days late.
  expect(board.provision).toMatchObject({ balance: 100_000, amount: 350 + 3000 })
  expect(board.months.at(-1)).toMatchObject({ from: '2026-11-01', to: TODAY, sold: 70_000 })
  const behind = await client.metrics.titles({
    asOf: TODAY,
    from: board.vintage.from,
    to: board.vintage.to,
    offset: 0,
    limit: 50,
  })
  expect(behind.rows.map(({ title, principal }) => [title, principal])).toEqual([['1', 30_000]])
})

test('as of a day before, what came later did not happen', async () => {
  const { client, ana } = await twoCustomers()
  const title = await sell(client, ana.id, {
    number: '1',
    issuedOn: '2026-09-01',
    dueOn: '2026-10-05',
    amount: 30_000,
  })
  const before = await client.metrics.board({ asOf: day('2026-10-10') })
  await client.receipts.record({ ...command(), ...receipt(title, 30_000, day('2026-10-15')) })
  await sell(client, ana.id, { number: '2', issuedOn: '2026-11-01', dueOn: '2026-12-10', amount: 50_000 })
  expect(await client.metrics.board({ asOf: day('2026-10-10') })).toEqual(before)
})

test('cash by week takes the chance of the class, and says when the money ends', async () => {
  const open = await twoCustomers()
  const { client, ana } = open
  await sell(client, ana.id, { number: '1', issuedOn: '2026-11-01', dueOn: '2026-11-24', amount: 100_000 })
  await sell(client, ana.id, { number: '2', issuedOn: '2026-09-01', dueOn: '2026-10-05', amount: 50_000 })
  await sell(client, ana.id, { number: '3', issuedOn: '2026-11-01', dueOn: '2027-12-10', amount: 70_000 })
  const cash = async () => client.metrics.cash({ today: TODAY })
  const unknown = await cash()
  const [week] = unknown.weeks
  expect(week).toMatchObject({ from: TODAY, face: 100_000, balance: null })
  expect(week!.expected).toBeLessThan(100_000)
  expect(unknown).toMatchObject({ beyond: 70_000, impact: { late: 50_000 }, reserve: { cash: null } })

  const { credit } = await client.settings.get()
  const portfolio = { ...credit.policy.portfolio, monthlyFixedCost: centavos(3_000_000) }
  await client.credit.policy.publish({
    ...command(),
    policy: { ...credit.policy, portfolio },
    note: 'Custo fixo',
  })
  const numbers = {
    ...DEFAULT_NUMBERS,
    payChance: { A: 10_000, B: 10_000, C: 10_000, D: 10_000, E: 10_000 },
    reserveDays: 2,
    cash: { amount: centavos(450_000), on: TODAY },
  }
  await client.settings.saveNumbers({ ...command(), numbers })
  const known = await cash()
  expect(known.weeks[0]).toMatchObject({ expected: 100_000, fixedCost: 700_000 })
  // 1.000,00 a day go out of 4.500,00; 1.000,00 come in on the third day, and of the 450,00 expected of the late one a part each day.
  expect(known.reserve).toMatchObject({ target: 200_000, covers: 4, redLineOn: '2026-11-27' })
  expect((await client.metrics.board({ asOf: TODAY })).policies).toMatchObject([
    { version: 1, publishedOn: TODAY, month: 11, after: null },
  ])
  const { client: receptionist } = await signInAs(open, 'receptionist')
  expect(await codeFrom(receptionist.settings.saveNumbers({ ...command(), numbers }))).toBe('not-allowed')
})

test('statements: what is open is the aging, what moved adds up, and both refuse strangers', async () => {
  const { client, ana, bruno } = await twoCustomers()
  const title = await sell(client, ana.id, {
    number: '1',
    issuedOn: '2026-10-01',
    dueOn: '2026-10-05',
    amount: 100_000,
  })
  const view = await client.receipts.record({ ...command(), ...receipt(title, 50_000, day('2026-10-15')) })
  await client.credits.giveNote({
    ...command(),
    customerId: ana.id,
    amount: positiveCentavosSchema.parse(5000),
    reason: 'Coroa refeita',
    orderId: null,
  })
  const [open, other] = await client.statements.open({
    customerIds: [ana.id, bruno.id],
    today: TODAY,
    asOf: TODAY,
  })
  const aging = await client.aging.totals({ asOf: TODAY, buckets: [], search: '', atLeast: centavos(0) })
  expect(open!.statement).toMatchObject({
    type: 'open',
    total: aging.total,
    toPay: aging.total,
    credit: 5000,
  })
  expect(open!.statement).toHaveProperty('pix.payload', expect.stringContaining('br.gov.bcb.pix'))
  expect(other).toMatchObject({ customer: { id: bruno.id }, statement: { lines: [], pix: null } })
  const past = await client.statements.open({ customerIds: [ana.id], today: TODAY, asOf: day('2026-10-02') })
  expect(past[0]!.statement).toMatchObject({ total: 100_000, pix: null })

  const period = { customerIds: [ana.id], today: TODAY, from: day('2026-10-01'), to: TODAY }
  const [moved] = await client.statements.movement(period)
  if (moved?.statement.type !== 'movement') throw new Error('not what moved')
  const { movements, closing } = moved.statement
  expect(movements.filter(({ kind }) => kind !== 'charges')).toMatchObject([
    { kind: 'issued', title: '1', amount: 100_000 },
    { kind: 'paid', title: '1', amount: -50_000, receiptNumber: view.receipt.number },
    { kind: 'credit', amount: -5000, note: 'Coroa refeita' },
  ])
  expect(closing).toEqual({ titles: aging.total, credit: 5000, balance: aging.total - 5000 })
  const stranger: { customerIds: string[]; today: Day; asOf: Day } = {
    customerIds: ['018f2b6e-0000-7000-8000-000000000000'],
    today: TODAY,
    asOf: TODAY,
  }
  expect(await codeFrom(client.statements.open(stranger))).toBe('customer-unknown')
})
