import type { Store } from '#electron/store/store.ts'
import type { Boleto } from '#shared/domain/boleto.ts'
import type { BankFileContent } from '#shared/domain/bank/bank-file.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { type Day, day } from '#shared/domain/calendar.ts'
import { customerTxid, titleTxid } from '#shared/domain/title-txid.ts'
import {
  command,
  refusalFrom,
  servingStore,
  signInAs,
  type StoreClient,
  TODAY,
  openStore,
  OWNER,
} from '#tests/chromium/support/open-store.ts'
import { customerDetails, receipt, titleDetails } from '#tests/chromium/support/rows.ts'
import { bankFileOf, movement } from '#tests/support/bank-file.ts'
import { describe, expect, test } from 'vitest'

/** The bank desk (X8, R04): what comes in, what it settles, and the way back. */

const FREE = { ...DEFAULT_CHARGE_TERMS, lateFeeBasisPoints: 0, lateInterestBasisPoints: 0 }
const ANA_CPF = '52998224725'

let files = 0
const takeIn = (
  client: StoreClient,
  content: BankFileContent,
  given: { sha256?: string; evenSo?: boolean } = {},
) =>
  client.bank.takeIn({
    ...command(),
    fileName: `extrato-${++files}.ofx`,
    sha256: given.sha256 ?? files.toString(16).padStart(64, '0'),
    content,
    evenSo: given.evenSo ?? false,
  })

const list = (client: StoreClient, given: Partial<Parameters<StoreClient['bank']['entries']>[0]> = {}) =>
  client.bank.entries({
    today: TODAY,
    status: 'waiting',
    proposal: null,
    fileId: null,
    search: '',
    offset: 0,
    limit: 100,
    ...given,
  })

/** Ana owes R$ 100,00 and R$ 250,00, Bruno R$ 100,00; nothing is charged for delays. */
async function desk() {
  const open = await servingStore()
  const { client } = open
  const ana = await client.customers.register({
    ...command(),
    details: customerDetails('Ana Beatriz Souza', ANA_CPF),
  })
  const bruno = await client.customers.register({ ...command(), details: customerDetails('Bruno Lima') })
  const title = (customerId: string, number: string, amount: number, dueOn: Day) => ({
    ...titleDetails(customerId, number, amount),
    issuedOn: day('2026-10-01'),
    dueOn,
    terms: FREE,
  })
  const titles = await client.receivables.register({
    ...command(),
    titles: [
      title(ana.id, '1024', 10_000, day('2026-11-19')),
      title(ana.id, '1025', 25_000, day('2026-12-10')),
      title(bruno.id, '2001', 10_000, day('2026-11-19')),
    ],
  })
  return { ...open, ana, bruno, titles }
}

const owed = async (client: StoreClient, id: string) =>
  (await client.receivables.get({ id, on: TODAY })).standing.total

describe('taking a file in', () => {
  test('the same file, and a movement that came before, do nothing', async () => {
    const { client } = await desk()
    const first = bankFileOf([
      movement({ amount: 10_000, key: 'a' }),
      movement({ amount: 300, key: 'b', kind: 'debit' }),
    ])
    const sha256 = 'a'.repeat(64)
    expect(await takeIn(client, first, { sha256 })).toMatchObject({ fresh: 2, repeated: 0, waiting: 1 })
    expect(await takeIn(client, first, { sha256 })).toMatchObject({ fresh: 0, repeated: 2 })
    const next = bankFileOf([
      movement({ amount: 10_000, key: 'a' }),
      movement({ amount: 700, key: 'c' }),
      movement({ amount: 700, key: 'c' }),
    ])
    expect(await client.bank.check({ fileName: 'x', sha256: 'b'.repeat(64), content: next })).toMatchObject({
      takenInOn: null,
      fresh: 1,
      repeated: 2,
      credits: 1,
      amount: 700,
    })
    expect(await takeIn(client, next)).toMatchObject({ fresh: 1, repeated: 2, waiting: 1 })
    const { total, counts } = await list(client)
    expect({ total, ...counts }).toMatchObject({ total: 2, waiting: 2, waitingAmount: 10_700, notice: 1 })
    expect(await client.bank.files()).toMatchObject([
      { entries: 1, waiting: 1 },
      { entries: 2, waiting: 1 },
    ])
  })

  test('the same key in another account is another movement', async () => {
    const { client } = await desk()
    await takeIn(client, bankFileOf([movement({ amount: 10_000, key: 'a' })]))
    expect(
      await takeIn(client, bankFileOf([movement({ amount: 10_000, key: 'a' })], { account: '2' })),
    ).toMatchObject({
      fresh: 1,
    })
  })

  test('a file of another company goes on only when a person says so', async () => {
    const { client } = await desk()
    const content = bankFileOf([movement({ amount: 10_000 })], {
      companyTaxId: '11222333000181',
      companyName: 'OUTRA LTDA',
    })
    expect(await refusalFrom(takeIn(client, content))).toMatchObject({
      code: 'bank-file-other-company',
      details: { taxId: '11222333000181', name: 'OUTRA LTDA' },
    })
    expect((await list(client)).total).toBe(0)
    expect(await takeIn(client, content, { evenSo: true })).toMatchObject({ fresh: 1 })
  })

  test('a file of a branch is of the house', async () => {
    const { client } = await desk()
    const { laboratory } = await client.settings.get()
    const branch = `${laboratory!.taxId.slice(0, 8)}000272`
    expect(
      await takeIn(client, bankFileOf([movement({ amount: 1 })], { companyTaxId: branch })),
    ).toMatchObject({ fresh: 1 })
  })

  test('an empty file is refused, and a missing number is told', async () => {
    const { client } = await desk()
    expect(await refusalFrom(takeIn(client, bankFileOf([])))).toMatchObject({ code: 'bank-file-empty' })
    const numbered = (fileNumber: string, key: string) =>
      bankFileOf([movement({ amount: 500, key, occurrence: '28', kind: 'notice' })], {
        format: 'cnab240',
        fileNumber,
      })
    await takeIn(client, numbered('000007', 'a'))
    const check = (fileNumber: string) =>
      client.bank.check({ fileName: 'x', sha256: 'c'.repeat(64), content: numbered(fileNumber, 'b') })
    expect((await check('000008')).gap).toBeNull()
    expect((await check('000011')).gap).toEqual({ from: 8, to: 10 })
    expect((await check('000005')).gap).toBeNull()
  })
})

describe('what is proposed', () => {
  test('two titles of the same amount tie, and nothing is certain', async () => {
    const { client } = await desk()
    await takeIn(client, bankFileOf([movement({ amount: 10_000 })]))
    const { rows, counts } = await list(client)
    expect(rows).toMatchObject([{ proposal: 'doubt', doubt: 'tie', candidates: 2, first: null }])
    expect(counts.byProposal).toEqual({ certain: 0, proposed: 0, doubt: 1, none: 0 })
    expect(await client.bank.settleCertain(command())).toEqual({ settled: 0, amount: 0, left: 0 })
  })

  test('the payer breaks the tie, and both candidates are shown with their reasons', async () => {
    const { client, ana } = await desk()
    await takeIn(client, bankFileOf([movement({ amount: 10_000, payerTaxId: ANA_CPF })]))
    const [row] = (await list(client)).rows
    expect(row).toMatchObject({
      proposal: 'proposed',
      first: {
        customerId: ana.id,
        customerName: 'Ana Beatriz Souza',
        titles: [{ label: '1024', total: 10_000 }],
      },
    })
    expect(await client.bank.candidates({ id: row!.entry.id, today: TODAY })).toMatchObject({
      candidates: [
        { reasons: ['amount-and-payer', 'amount-and-window'] },
        { reasons: ['amount-and-window'] },
      ],
    })
  })

  test('a payment typed by hand before is pointed at', async () => {
    const { client, titles } = await desk()
    await client.receipts.record({ ...command(), ...receipt(titles[0]!, 10_000, day('2026-11-19')) })
    await takeIn(client, bankFileOf([movement({ amount: 10_000, payerTaxId: ANA_CPF })]))
    const [row] = (await list(client)).rows
    const { alike } = await client.bank.candidates({ id: row!.entry.id, today: TODAY })
    expect(alike).toEqual([
      { customerName: 'Ana Beatriz Souza', label: '1024', paidOn: '2026-11-19', amount: 10_000 },
    ])
  })

  test('a number of a title and a name are both searched by hand', async () => {
    const { client } = await desk()
    const search = (text: string) => client.bank.titles({ search: text, on: TODAY, today: TODAY, limit: 20 })
    expect(await search('2001')).toMatchObject([{ label: '2001', customerName: 'Bruno Lima', total: 10_000 }])
    expect((await search('ana')).map(({ label }) => label)).toEqual(['1024', '1025'])
    expect(await search('')).toEqual([])
  })
})

describe('settling', () => {
  test('a txid settles its title by a receipt, and undo makes both as they were', async () => {
    const { client, titles, ana } = await desk()
    const [title] = titles
    const content = bankFileOf([
      movement({ amount: 10_000, txid: titleTxid(title!.id), memo: 'PIX RECEBIDO' }),
    ])
    await takeIn(client, content)
    const before = await list(client)
    expect(before.rows).toMatchObject([{ proposal: 'certain' }])
    const id = before.rows[0]!.entry.id
    const done = await client.bank.settle({ ...command(), id, receivableIds: [title!.id] })
    expect(done).toMatchObject({
      receiptNumber: 1,
      credit: 0,
      entry: {
        status: 'settled',
        settlement: { reason: 'txid', titles: [{ receivableId: title!.id, amount: 10_000 }] },
      },
    })
    expect(await owed(client, title!.id)).toBe(0)
    const { payments } = await client.receivables.get({ id: title!.id, on: TODAY })
    expect(payments).toMatchObject([{ paidOn: '2026-11-20', means: 'pix', amount: 10_000 }])
    expect(
      await refusalFrom(client.bank.settle({ ...command(), id, receivableIds: [title!.id] })),
    ).toMatchObject({
      code: 'bank-entry-not-waiting',
    })
    expect((await list(client, { status: 'settled' })).rows).toMatchObject([
      { first: { customerId: ana.id, titles: [{ label: '1024' }] } },
    ])
    await client.bank.undo({ ...command(), id, reason: 'Era de outro cliente' })
    expect(await owed(client, title!.id)).toBe(10_000)
    expect((await list(client)).rows).toMatchObject([
      { proposal: 'certain', entry: { id, settlement: null } },
    ])
    expect((await list(client)).counts).toMatchObject({ settled: 0, waiting: 1 })
  })

  test('a receipt reversed on its own screen makes the movement wait again', async () => {
    const { client, titles } = await desk()
    await takeIn(client, bankFileOf([movement({ amount: 10_000, txid: titleTxid(titles[0]!.id) })]))
    const [row] = (await list(client)).rows
    const { entry } = await client.bank.settle({
      ...command(),
      id: row!.entry.id,
      receivableIds: [titles[0]!.id],
    })
    await client.receipts.reverse({ ...command(), id: entry.settlement!.receiptId, reason: 'Pix devolvido' })
    expect((await list(client)).total).toBe(1)
  })

  test('less leaves the rest owed, more becomes credit', async () => {
    const { client, titles } = await desk()
    const [small, large] = titles
    await takeIn(
      client,
      bankFileOf([
        movement({ amount: 4_000, key: 'a', txid: titleTxid(small!.id) }),
        movement({ amount: 26_000, key: 'b', txid: titleTxid(large!.id) }),
      ]),
    )
    const { rows } = await list(client)
    expect(rows.map(({ proposal, first }) => [proposal, first?.fit])).toEqual([
      ['proposed', 'partial'],
      ['proposed', 'above'],
    ])
    await client.bank.settle({ ...command(), id: rows[0]!.entry.id, receivableIds: [small!.id] })
    expect(await owed(client, small!.id)).toBe(6_000)
    const more = await client.bank.settle({ ...command(), id: rows[1]!.entry.id, receivableIds: [large!.id] })
    expect(more.credit).toBe(1_000)
    expect(await owed(client, large!.id)).toBe(0)
  })

  test('one movement settles the titles of a statement', async () => {
    const { client, titles, ana } = await desk()
    await takeIn(client, bankFileOf([movement({ amount: 35_000, txid: customerTxid(ana.id) })]))
    const [row] = (await list(client)).rows
    expect(row).toMatchObject({ proposal: 'certain', first: { titles: [{}, {}] } })
    const both = [titles[0]!.id, titles[1]!.id]
    await client.bank.settle({ ...command(), id: row!.entry.id, receivableIds: both })
    expect(await Promise.all(both.map((id) => owed(client, id)))).toEqual([0, 0])
  })

  test('the code of a letter settles the titles that it asked for', async () => {
    const { client, ana, titles } = await desk()
    const { letterIds } = await client.letters.issue({
      ...command(),
      customerIds: [ana.id],
      tone: 'firm',
    })
    const [letter] = await client.letters.get({ ids: letterIds })
    const { txid } = letter!.pix!
    await takeIn(client, bankFileOf([movement({ amount: letter!.total, memo: `PIX ${txid}`, on: TODAY })]))
    const [row] = (await list(client)).rows
    expect(row).toMatchObject({
      proposal: 'certain',
      first: { customerId: ana.id, titles: letter!.lines.map(({ receivableId }) => ({ receivableId })) },
    })
    await client.bank.settleCertain(command())
    expect(await owed(client, titles[0]!.id)).toBe(0)
  })

  test.each([9_500, 10_000])('%d settles whole what offered a discount for paying early', async (amount) => {
    const { client, titles } = await desk()
    const { billing } = await client.settings.get()
    const earlyDiscounts = [{ daysBefore: 0, basisPoints: 500 }]
    await client.settings.saveBilling({ ...command(), billing: { ...billing, earlyDiscounts } })
    const [title] = titles
    await takeIn(client, bankFileOf([movement({ amount, txid: titleTxid(title!.id), on: '2026-11-18' })]))
    const [row] = (await list(client)).rows
    expect(row).toMatchObject({ proposal: 'certain', first: { titles: [{ total: 10_000, payoff: 9_500 }] } })
    const { credit } = await client.bank.settle({
      ...command(),
      id: row!.entry.id,
      receivableIds: [title!.id],
    })
    expect({ owed: await owed(client, title!.id), credit }).toEqual({ owed: 0, credit: 0 })
  })

  test('titles of two customers are not settled by one movement', async () => {
    const { client, titles } = await desk()
    await takeIn(client, bankFileOf([movement({ amount: 20_000 })]))
    const [row] = (await list(client)).rows
    const settle = client.bank.settle({
      ...command(),
      id: row!.entry.id,
      receivableIds: [titles[0]!.id, titles[2]!.id],
    })
    expect(await refusalFrom(settle)).toMatchObject({ code: 'receivable-unknown' })
    expect((await list(client)).total).toBe(1)
  })

  test('everything certain is settled, one a customer in a change, each with its own number', async () => {
    const { client, titles } = await desk()
    await takeIn(
      client,
      bankFileOf([
        ...titles.map(({ id, amount }, at) => movement({ amount, key: `t${at}`, txid: titleTxid(id) })),
        movement({ amount: 333, key: 'x' }),
      ]),
    )
    expect((await list(client)).counts.byProposal).toMatchObject({ certain: 3, none: 1 })
    expect(await client.bank.settleCertain(command())).toMatchObject({ settled: 2, left: 1 })
    expect(await client.bank.settleCertain(command())).toMatchObject({ settled: 1, left: 0 })
    expect(await Promise.all(titles.map(({ id }) => owed(client, id)))).toEqual([0, 0, 0])
    const settled = await list(client, { status: 'settled' })
    expect(new Set(settled.rows.map(({ entry }) => entry.settlement!.receiptId)).size).toBe(3)
    const receipts = await Promise.all(
      settled.rows.map(({ entry }) => client.receipts.get({ id: entry.settlement!.receiptId })),
    )
    expect(receipts.map(({ receipt }) => receipt.number).sort((a, b) => a - b)).toEqual([1, 2, 3])
  })

  test('what a receipt refuses goes on waiting, and stops nobody else', async () => {
    const { client, titles } = await desk()
    const [small, , other] = titles
    // Recorded by hand for the day after: an earlier payment cannot be imputed before it any more.
    await client.receipts.record({ ...command(), ...receipt(small!, 1_000, day('2026-11-21')) })
    await takeIn(
      client,
      bankFileOf(
        [small, other].map((title) =>
          movement({ amount: 10_000, key: title!.id, txid: titleTxid(title!.id) }),
        ),
      ),
    )
    expect(await client.bank.settleCertain(command())).toEqual({ settled: 1, amount: 10_000, left: 0 })
    expect(await client.bank.settleCertain(command())).toEqual({ settled: 0, amount: 0, left: 0 })
    const [row] = (await list(client)).rows
    expect(row).toMatchObject({ entry: { key: small!.id } })
    const settle = client.bank.settle({ ...command(), id: row!.entry.id, receivableIds: [small!.id] })
    expect(await refusalFrom(settle)).toMatchObject({ code: 'before-last-payment' })
  })

  test('a title paid twice by its code is left to the person', async () => {
    const { client, titles } = await desk()
    const txid = titleTxid(titles[0]!.id)
    await takeIn(
      client,
      bankFileOf([
        movement({ amount: 10_000, key: 'a', txid }),
        movement({ amount: 10_000, key: 'b', txid }),
      ]),
    )
    expect((await list(client)).rows.map(({ doubt }) => doubt)).toEqual(['rival', 'rival'])
    expect(await client.bank.settleCertain(command())).toMatchObject({ settled: 0 })
  })

  test('what the bank collected for the delay is charges, and its fee takes nothing off the debt', async () => {
    const { client, store, ana } = await desk()
    const [late] = await client.receivables.register({
      ...command(),
      titles: [{ ...titleDetails(ana.id, '3000', 100_000), dueOn: day('2026-11-09') }],
    })
    await registerBoleto(store, { receivableId: late!.id, customerId: ana.id, ourNumber: '00012345' })
    await takeIn(
      client,
      bankFileOf([
        movement({ kind: 'settled', amount: 102_350, charges: 2_350, occurrence: '06', ourNumber: '12345' }),
      ]),
    )
    const [row] = (await list(client)).rows
    expect(row).toMatchObject({ proposal: 'certain', first: { reasons: ['our-number'], fit: 'exact' } })
    await client.bank.settle({ ...command(), id: row!.entry.id, receivableIds: [late!.id] })
    const { payments } = await client.receivables.get({ id: late!.id, on: TODAY })
    const { settled } = payments[0]!
    expect(settled.principal).toBe(100_000)
    expect(settled.lateFee + settled.lateInterest).toBe(2_350)
    expect(await owed(client, late!.id)).toBe(0)
  })
})

/** As the form of a title leaves it. */
async function registerBoleto(
  { state }: Store,
  given: Pick<Boleto, 'receivableId' | 'customerId' | 'ourNumber'>,
): Promise<void> {
  const after: Boleto = {
    ...given,
    line: '00190000090265697301993624706185166790000243479',
    bank: '001',
    dueOn: null,
    amount: null,
    registeredOn: TODAY,
  }
  await state.database.boletos.put(after)
  state.rows.apply([{ table: 'boletos', key: after.receivableId, before: null, after }])
}

test('after a restart what waits still waits, and a file is still known', async () => {
  const { client, store, databaseName, journal } = await desk()
  const content = bankFileOf([movement({ amount: 999, key: 'a' }), movement({ amount: 998, key: 'b' })])
  await takeIn(client, content, { sha256: 'd'.repeat(64) })
  const [row] = (await list(client)).rows
  await client.bank.ignore({ ...command(), ids: [row!.entry.id], reason: 'Transferência' })
  store.close()
  const again = openStore({ databaseName, journal })
  await again.main.prove()
  await again.main.serve()
  await again.main.sessions.open({ clientId: 'window-1', userId: OWNER.id })
  const window = again.window('window-1')
  expect(await list(window)).toMatchObject({ total: 1, counts: { waiting: 1, ignored: 1 } })
  expect(await takeIn(window, content, { sha256: 'd'.repeat(64) })).toMatchObject({ fresh: 0, repeated: 2 })
})

describe('leaving out', () => {
  test('takes a reason, and can be taken back', async () => {
    const { client } = await desk()
    await takeIn(client, bankFileOf([movement({ amount: 999 })]))
    const [row] = (await list(client)).rows
    const id = row!.entry.id
    await client.bank.ignore({ ...command(), ids: [id], reason: 'Transferência entre contas' })
    expect((await list(client, { status: 'ignored' })).rows).toMatchObject([
      { entry: { ignoredBecause: 'Transferência entre contas' }, first: null },
    ])
    expect((await list(client)).total).toBe(0)
    await client.bank.undo({ ...command(), id, reason: 'Era de cliente' })
    expect((await list(client)).rows).toMatchObject([{ entry: { id, ignoredBecause: null } }])
    expect(await refusalFrom(client.bank.undo({ ...command(), id, reason: 'De novo' }))).toMatchObject({
      code: 'bank-entry-waits',
    })
  })

  test('a receptionist settles and leaves out, and reverses nothing', async () => {
    const open = await desk()
    await takeIn(open.client, bankFileOf([movement({ amount: 10_000, txid: titleTxid(open.titles[0]!.id) })]))
    const { client } = await signInAs(open, 'receptionist')
    const [row] = (await list(client)).rows
    const id = row!.entry.id
    await client.bank.settle({ ...command(), id, receivableIds: [open.titles[0]!.id] })
    expect(await refusalFrom(client.bank.undo({ ...command(), id, reason: 'Errei' }))).toMatchObject({
      code: 'not-allowed',
    })
  })
})

describe('how old the news are', () => {
  test('are told by account, and old ones warn', async () => {
    const { client } = await desk()
    expect(await client.bank.staleness({ today: TODAY })).toMatchObject({ stale: false, accounts: [] })
    await takeIn(client, bankFileOf([movement({ amount: 999 })], { to: day('2026-11-12') }))
    expect(await client.bank.staleness({ today: TODAY })).toMatchObject({
      stale: true,
      waiting: 1,
      accounts: [{ bank: '341', until: '2026-11-12', importedOn: TODAY }],
    })
  })
})

test('search and page go through all there is, by the day', async () => {
  const { client } = await desk()
  const many = Array.from({ length: 60 }, (_, at) =>
    movement({
      amount: 1_000 + at,
      key: String(at),
      memo: at % 2 ? 'PIX CARLA' : 'TED',
      on: `2026-11-${String((at % 20) + 1).padStart(2, '0')}`,
    }),
  )
  await takeIn(client, bankFileOf(many))
  const page = await list(client, { offset: 50, limit: 20 })
  expect(page).toMatchObject({ total: 60 })
  expect(page.rows).toHaveLength(10)
  expect((await list(client, { search: 'carla pix' })).total).toBe(30)
  expect((await list(client, { search: '10,07' })).rows.map(({ entry }) => entry.amount)).toEqual([1_007])
  await client.bank.ignore({ ...command(), ids: page.rows.map(({ entry }) => entry.id), reason: 'De teste' })
  const ignored = await list(client, { status: 'ignored', limit: 5 })
  expect(ignored).toMatchObject({ total: 10 })
  expect(ignored.rows.map(({ entry }) => entry.on)).toEqual(
    ignored.rows
      .map(({ entry }) => entry.on)
      .sort()
      .toReversed(),
  )
  expect((await list(client, { status: 'ignored', search: 'carla' })).total).toBeLessThanOrEqual(10)
})
