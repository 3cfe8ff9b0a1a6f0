import { day } from '#shared/domain/calendar.ts'
import type { CandidateRows, CustomerReference } from '#shared/domain/import/import.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import { makePaper } from '#tests/chromium/support/paper-rows.ts'
import { allRows, customerDetails, receipt } from '#tests/chromium/support/rows.ts'
import {
  codeFrom,
  command,
  refusalFrom,
  type ServingStore,
  servingStore,
  signInAs,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import { blockDetails } from '#tests/chromium/support/registration-rows.ts'
import { taxId } from '#tests/support/build.ts'
import { describe, expect, test } from 'vitest'
import { v7 } from 'uuid'

const CPF = '529.982.247-25'
const FIELDS = ['name', 'taxId', 'phone', 'externalCode']

function customers(...rows: ReturnType<typeof customerDetails>[]): CandidateRows {
  return { kind: 'customers', fields: FIELDS, rows: rows.map((details, at) => ({ line: at + 2, details })) }
}

const byName = (name: string): CustomerReference => ({ taxId: null, externalCode: null, name })

type TitleRow = {
  customer?: CustomerReference
  number?: string
  amount?: number
  code?: string | null
  instalment?: number
}

function titles(...rows: TitleRow[]): CandidateRows {
  return {
    kind: 'receivables',
    rows: rows.map(
      (
        { customer = byName('Ana Souza'), number = '1', amount = 100_000, code = null, instalment = 1 },
        at,
      ) => ({
        line: at + 2,
        customer,
        details: {
          number,
          instalment,
          instalments: 3,
          description: '',
          issuedOn: day('2026-10-01'),
          dueOn: day('2026-10-05'),
          amount: centavos(amount),
          terms: null,
          externalCode: code,
        },
      }),
    ),
  }
}

type PaymentRow = {
  number?: string | null
  code?: string | null
  customer?: CustomerReference
  instalment?: number | null
  amount: number
  on?: string
}

function payments(...rows: PaymentRow[]): CandidateRows {
  return {
    kind: 'payments',
    rows: rows.map(
      (
        {
          number = '1',
          code = null,
          customer = byName('Ana Souza'),
          instalment = 1,
          amount,
          on = '2026-10-15',
        },
        at,
      ) => ({
        line: at + 2,
        receivable: { externalCode: code, number, instalment, customer },
        payment: {
          paidOn: day(on),
          amount: centavos(amount),
          means: 'pix' as const,
          note: '',
          externalCode: null,
        },
      }),
    ),
  }
}

const check = ({ main }: ServingStore, candidates: CandidateRows) =>
  main.imports.check({ candidates, today: TODAY })

const commit = ({ main }: ServingStore, candidates: CandidateRows, clientId = 'window-1') =>
  main.imports.commit({
    ...command(),
    clientId,
    importId: v7(),
    fileName: 'dados.csv',
    kind: candidates.kind,
    candidates,
  })

const codes = ({ issues }: Awaited<ReturnType<typeof check>>) =>
  issues.map(({ line, column, code, severity }) => `${line} ${column} ${code} ${severity}`)

describe('importing customers', () => {
  test('a file takes nobody off the block list by another document', async () => {
    const open = await servingStore()
    await commit(open, customers({ ...customerDetails('Ana Souza', CPF), externalCode: 'C1' }))
    await open.client.blocks.add({ ...command(), details: blockDetails({ taxIds: [taxId(CPF)] }) })
    await signInAs(open, 'receptionist')
    const other = customers({ ...customerDetails('Ana Souza', '111.444.777-35'), externalCode: 'C1' })
    expect(await codeFrom(commit(open, other, 'receptionist'))).toBe('block-evaded')
    expect(await commit(open, other)).toMatchObject({ updated: 1 })
  })

  test('registers who is new, updates only what the file has, and never erases', async () => {
    const open = await servingStore()
    const ana = { ...customerDetails('Ana Souza', CPF), notes: 'Liga de manhã', externalCode: 'C1' }
    await open.client.customers.register({ ...command(), details: ana })
    const file = customers(
      { ...customerDetails('Ana Souza Lima', CPF), phone: null, notes: 'outra nota', externalCode: null },
      customerDetails('Bruno Lima'),
    )
    expect(await check(open, file)).toMatchObject({ issues: [], actions: ['update', 'create'] })
    expect(await commit(open, file)).toMatchObject({ created: 1, updated: 1 })
    const rows = await open.store.state.database.customers.toArray()
    rows.sort((a, b) => a.number - b.number)
    expect(rows[0]).toMatchObject({
      name: 'Ana Souza Lima',
      notes: 'Liga de manhã',
      phone: ana.phone,
      externalCode: 'C1',
    })
    expect(rows[1]).toMatchObject({ name: 'Bruno Lima', number: 2 })
    // Again, it finds everything as it is; the one without a document by its exact name.
    expect((await check(open, file)).actions).toEqual(['unchanged', 'unchanged'])
  })

  test('finds collisions with what is stored and within the file', async () => {
    const open = await servingStore()
    await commit(
      open,
      customers(
        { ...customerDetails('Ana', CPF), externalCode: 'C1' },
        { ...customerDetails('Bia'), externalCode: 'C2' },
      ),
    )
    const found = await check(
      open,
      customers(
        { ...customerDetails('Ana', CPF), externalCode: 'C2' },
        { ...customerDetails('Novo'), externalCode: 'C9' },
        { ...customerDetails('Novo de novo'), externalCode: 'C9' },
      ),
    )
    expect(codes(found)).toEqual(['2 taxId tax-id-taken error', '4 externalCode duplicate-in-file error'])
    expect(found.actions).toEqual(['refused', 'create', 'refused'])
  })
})

describe('importing titles', () => {
  test('finds the customer by document, code or name, and what is stored already', async () => {
    const open = await servingStore()
    await commit(
      open,
      customers(
        { ...customerDetails('Ana Souza', CPF), externalCode: 'C1' },
        customerDetails('José'),
        customerDetails('Outro'),
      ),
    )
    // Two people may have one name.
    await open.client.customers.register({ ...command(), details: customerDetails('JOSE') })
    const file = titles(
      { customer: { taxId: '52998224725', externalCode: null, name: null } },
      { customer: { taxId: null, externalCode: 'C1', name: null }, number: '2' },
      { customer: byName('ana  SOUZA'), number: '3' },
    )
    expect(await commit(open, file)).toMatchObject({ created: 3, updated: 0 })
    const found = await check(
      open,
      titles(
        {},
        { number: '2', amount: 5 },
        { customer: byName('Ninguém') },
        { customer: byName('josé') },
        { number: '9' },
        { number: '9' },
      ),
    )
    expect(codes(found)).toEqual([
      '2 number already-imported warning',
      '3 number title-number-taken error',
      '4 customerName customer-unknown error',
      '5 customerName customer-ambiguous error',
      '7 number duplicate-in-file error',
    ])
    expect(found.actions).toEqual(['unchanged', 'refused', 'refused', 'refused', 'create', 'refused'])
    expect(await codeFrom(commit(open, titles({ number: '2', amount: 5 })))).toBe('import-has-errors')
  })
})

describe('importing payments', () => {
  const withTitles = async () => {
    const open = await servingStore()
    await commit(open, customers(customerDetails('Ana Souza')))
    await commit(
      open,
      titles({}, { number: '2', code: 'T2' }, { number: '3', instalment: 1 }, { number: '3', instalment: 2 }),
    )
    return open
  }

  test('settle principal first, in the order of days, and forgive the charges of a settled title', async () => {
    const open = await withTitles()
    // Out of order in the file: 40.000 on the 15th and 60.000 on the 10th settle 1.000,00.
    await commit(
      open,
      payments(
        { amount: 40_000 },
        { amount: 60_000, on: '2026-10-10' },
        {
          number: null,
          code: 'T2',
          customer: { taxId: null, externalCode: null, name: null },
          amount: 102_000,
        },
      ),
    )
    const rows = await open.store.state.database.payments.toArray()
    rows.sort((a, b) => a.amount - b.amount)
    expect(rows.map(({ settled, forgiven }) => [settled, forgiven])).toEqual([
      [
        { principal: 40_000, lateFee: 0, lateInterest: 0 },
        { lateFee: 2000, lateInterest: 234 },
      ],
      [
        { principal: 60_000, lateFee: 0, lateInterest: 0 },
        { lateFee: 0, lateInterest: 0 },
      ],
      [
        { principal: 100_000, lateFee: 2000, lateInterest: 0 },
        { lateFee: 0, lateInterest: 333 },
      ],
    ])
    const totals = await open.client.aging.totals({
      asOf: TODAY,
      buckets: [],
      search: '',
      atLeast: ZERO,
    })
    expect(totals.titles).toBe(2)
    const again = await check(open, payments({ amount: 40_000 }, { amount: 40_000 }))
    expect(again.actions).toEqual(['unchanged', 'refused'])
  })

  test('are refused with the place and the remedy', async () => {
    const open = await withTitles()
    await commit(open, payments({ amount: 1000, on: '2026-10-20' }))
    const found = await check(
      open,
      payments(
        { number: '2', amount: 102_334 },
        { number: '2', amount: 1, on: '2026-09-30' },
        { number: '7', amount: 1 },
        { number: '3', instalment: null, amount: 1 },
        { amount: 1, on: '2026-10-19' },
        { number: '3', instalment: 2, customer: { taxId: null, externalCode: null, name: null }, amount: 1 },
      ),
    )
    expect(codes(found)).toEqual([
      '2 amount above-balance error',
      '3 paidOn paid-before-issue error',
      '4 number receivable-unknown error',
      '5 instalment receivable-ambiguous error',
      '6 paidOn before-last-payment error',
    ])
    expect(found.issues[0]).toMatchObject({ value: '', suggestion: '1.023,33' })
    expect(found.actions).toEqual(['refused', 'refused', 'refused', 'refused', 'refused', 'create'])
  })

  test('errors that came after the check are told as such', async () => {
    const open = await withTitles()
    const file = payments({ amount: 100_000 })
    expect((await check(open, file)).issues).toEqual([])
    const [title] = await open.store.state.database.receivables.where('externalCode').equals('T2').toArray()
    expect(title).toBeDefined()
    const one = (await open.store.state.database.receivables.toArray()).find(({ number }) => number === '1')!
    await open.client.receipts.record({ ...command(), ...receipt(one, 50_000) })
    expect(await codeFrom(commit(open, file))).toBe('import-stale')
  })
})

describe('undoing an import', () => {
  test('takes back created and changed rows, once', async () => {
    const open = await servingStore()
    await open.client.customers.register({ ...command(), details: customerDetails('Ana Souza', CPF) })
    const before = await allRows(open.store.state.database)
    const { importId } = await commit(
      open,
      customers(customerDetails('Ana Souza Lima', CPF), customerDetails('Bruno')),
    )
    const record = await open.client.imports.undo({ ...command(), id: importId, reason: 'Arquivo errado' })
    expect(record).toMatchObject({ created: 1, updated: 1, undone: { on: TODAY, reason: 'Arquivo errado' } })
    const after = await allRows(open.store.state.database)
    expect(after['customers']).toEqual(before['customers'])
    expect(await codeFrom(open.client.imports.undo({ ...command(), id: importId, reason: 'De novo' }))).toBe(
      'already-undone',
    )
    expect((await open.client.status()).counts.customers).toBe(1)
    // A number that was given is not given again.
    const next = await open.client.customers.register({ ...command(), details: customerDetails('Caio') })
    expect(next.number).toBe(3)
  })

  test('is refused while a paper is made out to somebody it brought', async () => {
    const open = await servingStore()
    const { importId } = await commit(open, customers(customerDetails('Ana Souza', CPF)))
    const [customer] = await open.store.state.database.customers.toArray()
    await makePaper(open.client, 'contract', customer!.id)
    expect(
      await refusalFrom(open.client.imports.undo({ ...command(), id: importId, reason: 'Arquivo errado' })),
    ).toMatchObject({ code: 'import-in-use', details: { what: 'papers', count: 1 } })
  })

  test('is refused while something depends on it, saying what', async () => {
    const open = await servingStore()
    const { importId: people } = await commit(open, customers(customerDetails('Ana Souza')))
    const { importId: debts } = await commit(open, titles({}))
    const { importId: money } = await commit(open, payments({ amount: 1000 }))
    const undo = (id: string) => open.client.imports.undo({ ...command(), id, reason: 'Arquivo errado' })
    expect(await refusalFrom(undo(people))).toMatchObject({
      code: 'import-in-use',
      details: { what: 'receivables', count: 1 },
    })
    expect(await refusalFrom(undo(debts))).toMatchObject({
      code: 'import-in-use',
      details: { what: 'payments', count: 1 },
    })
    await undo(money)
    const [customer] = await open.store.state.database.customers.toArray()
    await open.client.letters.issue({ ...command(), customerIds: [customer!.id], tone: 'firm' })
    expect(await refusalFrom(undo(debts))).toMatchObject({
      code: 'import-in-use',
      details: { what: 'letters', count: 1 },
    })
    await open.client.customers.update({
      ...command(),
      id: customer!.id,
      details: customerDetails('Ana Lima'),
    })
    expect(await refusalFrom(undo(people))).toMatchObject({
      code: 'import-in-use',
      details: { what: 'changes', count: 1 },
    })
    expect((await open.client.imports.list()).map(({ kind, undone }) => [kind, undone !== null])).toEqual([
      ['payments', true],
      ['receivables', false],
      ['customers', false],
    ])
  })

  test('is for managers, and unknown imports are refused', async () => {
    const open = await servingStore()
    const { client } = await signInAs(open, 'receptionist')
    const { importId } = await commit(open, customers(customerDetails('Ana Souza')), 'receptionist')
    expect(
      await codeFrom(client.imports.undo({ ...command(), id: importId, reason: 'Arquivo errado' })),
    ).toBe('not-allowed')
    expect(
      await codeFrom(open.client.imports.undo({ ...command(), id: v7(), reason: 'Arquivo errado' })),
    ).toBe('import-unknown')
  })
})
