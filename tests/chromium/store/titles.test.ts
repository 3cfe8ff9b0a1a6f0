import { addDays, type Day } from '#shared/domain/calendar.ts'
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
import { customerDetails, receipt, titleDetails } from '#tests/chromium/support/rows.ts'
import { describe, expect, test } from 'vitest'

/** A customer with two titles of R$ 1.000,00 and R$ 300,00 that fell due on 5 October. */
async function owing() {
  const open = await servingStore()
  const { client } = open
  const { id: customerId } = await client.customers.register({
    ...command(),
    details: customerDetails('Ana Souza', '529.982.247-25'),
  })
  const [title] = await client.receivables.register({
    ...command(),
    titles: [titleDetails(customerId, '1001')],
  })
  const [other] = await client.receivables.register({
    ...command(),
    titles: [titleDetails(customerId, '1002', 30_000)],
  })
  return { ...open, customerId, title: title!, other: other! }
}

const dispute = (client: StoreClient, receivableId: string, amount: number, deadline = addDays(TODAY, 7)) =>
  client.titles.openDispute({
    ...command(),
    receivableId,
    orderId: null,
    amount: reais(amount),
    reason: 'Veio com a cor errada',
    deadline,
  })
const draft = (client: StoreClient, customerId: string, on = TODAY) =>
  client.letters.draft({ customerId, tone: 'firm', on })
const candidates = (client: StoreClient, on = TODAY) =>
  client.letters.candidates({ on, tone: 'firm', buckets: [], search: '' })
const close = (
  client: StoreClient,
  id: string,
  outcome: 'owed' | 'partly-owed' | 'not-owed',
  notOwed: number | null = null,
) =>
  client.titles.closeDispute({
    ...command(),
    id,
    outcome,
    notOwed: notOwed === null ? null : reais(notOwed),
    note: '',
  })
const owed = async (client: StoreClient, id: string) =>
  (await client.receivables.get({ id, on: TODAY })).standing

describe('a dispute (complaint 23)', () => {
  test('freezes its part alone: letters and their candidates leave it out, to the same centavo', async () => {
    const { client, customerId, title, other } = await owing()
    const [before] = await candidates(client)
    await dispute(client, title.id, 400)
    const [after] = await candidates(client)
    const letter = await draft(client, customerId)
    expect(before).toMatchObject({ titles: 2, disputed: 0 })
    expect(after).toMatchObject({ titles: 2, disputed: 40_000, total: letter.total })
    expect(letter.lines.map(({ title: label, principal }) => [label, principal])).toEqual([
      ['1001', 60_000],
      ['1002', 30_000],
    ])
    expect(letter.disputed).toEqual([{ title: '1001', amount: 40_000 }])
    await dispute(client, title.id, 600)
    expect((await draft(client, customerId)).lines).toHaveLength(1)
    expect(await candidates(client)).toMatchObject([{ titles: 1, disputed: 100_000 }])
    await dispute(client, other.id, 300)
    expect(await codeFrom(draft(client, customerId))).toBe('all-disputed')
    expect(await candidates(client)).toEqual([])
    const { leftOut } = await client.letters.issue({ ...command(), customerIds: [customerId], tone: 'firm' })
    expect(leftOut).toMatchObject([{ code: 'all-disputed' }])
    // Nobody answered in time: collection goes on.
    expect((await draft(client, customerId, addDays(TODAY, 8))).lines).toHaveLength(2)
  })

  test('is never over more than is owed, nor twice over the same', async () => {
    const { client, title } = await owing()
    expect(await refusalFrom(dispute(client, title.id, 1000.01))).toMatchObject({
      code: 'disputed-too-much',
      details: { most: 100_000 },
      field: 'amount',
    })
    await dispute(client, title.id, 700)
    expect(await refusalFrom(dispute(client, title.id, 400))).toMatchObject({ details: { most: 30_000 } })
    expect(await codeFrom(dispute(client, title.id, 1, addDays(TODAY, -1)))).toBe('ends-in-past')
  })

  test('that is right becomes a credit note, and takes along the charges that came upon it', async () => {
    const { client, customerId, title } = await owing()
    const { id } = await dispute(client, title.id, 400)
    await close(client, id, 'not-owed')
    // 48 days late on 600.00: 12.00 of fine, 9.60 of interest.
    expect(await owed(client, title.id)).toMatchObject({
      principal: 60_000,
      lateFee: 1200,
      lateInterest: 960,
    })
    const { balance, movements } = await client.credits.ofCustomer({ customerId })
    expect(balance).toBe(0)
    expect(movements.map(({ entry }) => entry.kind).sort((a, b) => (a < b ? -1 : 1))).toEqual([
      'credit-note',
      'used',
    ])
    expect(await codeFrom(close(client, id, 'owed'))).toBe('dispute-closed')
  })

  test('that is right in part credits that part; that is wrong changes nothing but its end', async () => {
    const { client, title, other } = await owing()
    const first = await dispute(client, title.id, 400)
    expect(await codeFrom(close(client, first.id, 'partly-owed', 400))).toBe('disputed-too-much')
    await close(client, first.id, 'partly-owed', 100)
    expect(await owed(client, title.id)).toMatchObject({ principal: 90_000 })
    const second = await dispute(client, other.id, 300)
    const before = await owed(client, other.id)
    await close(client, second.id, 'owed')
    expect(await owed(client, other.id)).toEqual(before)
  })

  test('is on the agenda as its deadline nears', async () => {
    const { client, title } = await owing()
    await dispute(client, title.id, 400)
    const { tasks } = await client.credit.agenda({ today: TODAY, until: addDays(TODAY, 7), limit: 20 })
    expect(tasks.find(({ kind }) => kind === 'dispute-deadline')).toMatchObject({
      dueOn: addDays(TODAY, 7),
      values: { title: '1001', amount: 40_000 },
    })
  })
})

describe('a title put off (K01)', () => {
  const putOff = (client: StoreClient, id: string, charges: 'keep' | 'forgive' = 'keep') =>
    client.titles.reschedule({
      ...command(),
      id,
      dueOn: addDays(TODAY, 20),
      charges,
      reason: 'Pediu até o dia 12',
    })

  test('keeps the original: an aging as of a day before still shows it', async () => {
    const { client, customerId, title } = await owing()
    await client.receipts.record({ ...command(), ...receipt(title, reais(400), TODAY) })
    const { total, lateFee, lateInterest } = await owed(client, title.id)
    const fresh = await putOff(client, title.id)
    expect(fresh).toMatchObject({ number: '1001', amount: total, dueOn: addDays(TODAY, 20) })
    const aging = async (on: Day) =>
      (await client.receivables.ofCustomer({ customerId, on })).map(({ receivable, standing }) => [
        receivable.id === fresh.id ? 'new' : receivable.number,
        standing.principal,
      ])
    expect(await aging(addDays(TODAY, -1))).toEqual([
      ['new', 0],
      ['1002', 30_000],
      ['1001', 100_000],
    ])
    expect(await aging(TODAY)).toEqual([
      ['new', total],
      ['1002', 30_000],
      ['1001', 0],
    ])
    const beside = await client.titles.beside({ id: fresh.id, on: TODAY })
    expect(beside.from).toMatchObject({ fromId: title.id, chargesKept: lateFee + lateInterest })
    expect((await client.titles.beside({ id: title.id, on: TODAY })).to).toMatchObject({ toId: fresh.id })
    expect(await codeFrom(putOff(client, title.id))).toBe('already-cancelled')
    const [paid] = (await client.receivables.get({ id: title.id, on: TODAY })).payments
    expect(await codeFrom(client.payments.reverse({ ...command(), id: paid!.id, reason: 'Engano' }))).toBe(
      'title-rescheduled',
    )
  })

  test('may leave the charges behind; its dispute and what proves it go with it', async () => {
    const { client, title } = await owing()
    const { id } = await dispute(client, title.id, 400)
    await client.titles.saveProof({
      ...command(),
      receivableId: title.id,
      instrument: 'promissory-note',
      acknowledgement: null,
    })
    const fresh = await putOff(client, title.id, 'forgive')
    expect(fresh.amount).toBe(100_000)
    const { disputed, disputes, proof } = await client.titles.beside({ id: fresh.id, on: TODAY })
    expect([disputed, disputes[0]!.id, proof!.instrument]).toEqual([40_000, id, 'promissory-note'])
  })

  test('is for who may, and not for yesterday', async () => {
    const open = await owing()
    const { client } = await signInAs(open, 'receptionist')
    expect(await codeFrom(putOff(client, open.title.id))).toBe('not-allowed')
    const past = { ...command(), id: open.title.id, dueOn: addDays(TODAY, -1), reason: 'Pediu prazo' }
    expect(await codeFrom(open.client.titles.reschedule({ ...past, charges: 'keep' }))).toBe(
      'due-before-issue',
    )
  })
})

describe('the boleto of a title (R5.7)', () => {
  const LINE = '42297.00408 00002.782472 26173.001129 6 10010000018084'
  const save = (client: StoreClient, receivableId: string, line: string) =>
    client.titles.saveBoleto({ ...command(), receivableId, line, ourNumber: null })

  test('is kept as the bank issued it, on one title alone, and stands in the letter', async () => {
    const { client, customerId, title, other } = await owing()
    const boleto = await save(client, title.id, LINE)
    expect(boleto).toMatchObject({ bank: '422', amount: 18_084 })
    expect((await client.titles.beside({ id: title.id, on: TODAY })).boleto).toEqual(boleto)
    expect(await refusalFrom(save(client, other.id, LINE))).toMatchObject({
      code: 'boleto-of-another',
      details: { title: '1001' },
    })
    const letter = await draft(client, customerId)
    expect(letter.lines.map(({ boletoLine }) => boletoLine)).toEqual([boleto.line, undefined])
    await client.receipts.record({ ...command(), ...receipt(title, 5_000) })
    const after = await draft(client, customerId)
    expect(after.lines.map(({ boletoLine }) => boletoLine)).toEqual([undefined, undefined])
    expect(await codeFrom(save(client, title.id, LINE.replace('6 1001', '7 1001')))).toBe('boleto-invalid')
    expect(await codeFrom(save(client, title.id, '846100000005246100291102005460339004695895061080'))).toBe(
      'boleto-not-bank',
    )
  })
})
