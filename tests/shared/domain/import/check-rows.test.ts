import { day } from '#shared/domain/calendar.ts'
import { type CheckedRows, checkInSteps, checkRows } from '#shared/domain/import/check-rows.ts'
import { importFields } from '#shared/domain/import/fields.ts'
import { tableOfRows } from '#shared/domain/import/find-header.ts'
import {
  candidateRowsSchema,
  type ImportKind,
  type ImportMapping,
  importKinds,
} from '#shared/domain/import/import.ts'
import type { ImportCell } from '#shared/domain/import/table.ts'
import { issuePlace, issueReason, issueRemedy } from '#shared/pt-br/imports.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

const today = day('2026-11-22')

/** A table whose headers are field keys. */
function check(kind: ImportKind, keys: string, ...rows: ImportCell[][]): CheckedRows {
  const headers = keys.split(' ')
  const mapping: ImportMapping = Object.fromEntries(headers.map((key, i) => [key, i]))
  const table = { headers, headerLine: 1, rows, lines: rows.map((_, i) => i + 2) }
  return checkRows({ kind, mapping, table, today })
}

const found = ({ issues }: CheckedRows) =>
  issues.map(({ line, column, code, severity, suggestion, relatedLine }) =>
    [line, column, severity === 'error' ? code : `(${code})`, suggestion, relatedLine]
      .filter((part) => part !== null && part !== undefined)
      .join(' '),
  )
const details = (checked: CheckedRows, row = 0) => {
  const { candidates } = checked
  return candidates.kind === 'payments' ? candidates.rows[row]!.payment : candidates.rows[row]!.details
}

describe('customers', () => {
  const keys = 'name taxId phone email street addressNumber city state zip kind notes externalCode'

  it('reads a whole customer, and says which fields the file has', () => {
    const checked = check('customers', keys, [
      ' Clínica  Sorriso ',
      '11.222.333/0001-81',
      '(11) 95555-0001',
      'a@example.com',
      'Rua A',
      12,
      'Campinas - SP',
      '',
      13_010_000,
      'PJ',
      'linha 1\nlinha 2',
      7,
    ])
    expect(found(checked)).toEqual([])
    expect(details(checked)).toEqual({
      kind: 'clinic',
      name: 'Clínica Sorriso',
      tradeName: null,
      taxId: '11222333000181',
      email: 'a@example.com',
      phone: '+5511955550001',
      address: {
        street: 'Rua A',
        number: '12',
        complement: '',
        district: '',
        city: 'Campinas',
        state: 'SP',
        zip: '13010000',
      },
      cro: null,
      notes: 'linha 1\nlinha 2',
      externalCode: '7',
    })
    expect(checked.candidates).toMatchObject({
      fields: ['name', 'taxId', 'kind', 'phone', 'email', 'notes', 'externalCode', 'address'],
    })
  })

  it('leaves bad contacts out with a warning, and refuses what says who it is', () => {
    const bad = [
      'Ana',
      '529.982.247-26',
      '12',
      'a@',
      'Rua A',
      '',
      '',
      'XX',
      '1',
      'alienígena',
      'x'.repeat(2001),
      '',
    ]
    const checked = check(
      'customers',
      keys,
      bad,
      ['', '', '', '', '', '', '', '', '', '', '', ''],
      ['A', ...Array(11).fill('')],
    )
    expect(found(checked)).toEqual([
      '2 taxId tax-id',
      '2 kind (kind-guessed)',
      '2 email (email)',
      '2 phone (phone)',
      '2 state (state)',
      '2 zip (zip)',
      '2 street (address-incomplete)',
      `2 notes (too-long) ${'x'.repeat(2000)}`,
      '4 name too-short',
      '4 kind (kind-guessed)',
    ])
    expect(checked.rows).toBe(2)
    expect(checked.candidates.rows).toEqual([])
  })

  it('says which rows repeat others', () => {
    const checked = check(
      'customers',
      'name taxId externalCode',
      ['Ana', '529.982.247-25', ''],
      ['Ana', '52998224725', ''],
      ['Ana Souza', '52998224725', ''],
      ['Bia', '', '7'],
      ['Bia B.', '', '7'],
      ['Caio', '', ''],
      ['CAIO', '', ''],
    )
    expect(found(checked).filter((text) => text.includes('duplicate'))).toEqual([
      '3 taxId (duplicate-in-file) 2',
      '4 taxId duplicate-in-file 2',
      '6 externalCode duplicate-in-file 5',
      '8 name (duplicate-in-file) 7',
    ])
    expect(checked.candidates.rows.map(({ line }) => line)).toEqual([2, 5, 7, 8])
  })

  it.each([
    ['Dr. João', '529.982.247-25', '', 'dentist'],
    ['Odonto Ipê', '11.222.333/0001-81', '', 'clinic'],
    ['Laboratório Ipê', '11.222.333/0001-81', '', 'laboratory'],
    ['Clínica Ipê', '', '', 'clinic'],
    ['Dra. Ana', '', '', 'dentist'],
    ['Ana', '', 'Pessoa física', 'dentist'],
    ['Ana', '529.982.247-25', 'Consumidor', 'consumer'],
    ['Prótese & Cia', '', '', 'laboratory'],
  ])('%s %s %s is a %s', (name, document, kind, expected) => {
    const checked = check('customers', 'name taxId kind', [name, document, kind])
    expect(details(checked)).toMatchObject({ kind: expected })
    expect(found(checked)).toEqual([])
  })

  it('splits an address on one line', () => {
    const checked = check('customers', 'name address', [
      'Dr. A',
      'Rua B, 12 - Centro - Campinas/SP - 13010-000',
    ])
    expect(details(checked)).toMatchObject({
      address: {
        street: 'Rua B',
        number: '12',
        district: 'Centro',
        city: 'Campinas',
        state: 'SP',
        zip: '13010000',
      },
    })
  })
})

describe('receivables', () => {
  const keys = 'customerTaxId number instalment issuedOn dueOn amount'
  const cpf = '529.982.247-25'

  it('reads titles, and gives instalments the total of their series', () => {
    const checked = check(
      'receivables',
      keys,
      [cpf, 1024, 1, '01/10/2026', '01/11/2026', '1.234,56'],
      [cpf, 1024, 2, '01/10/2026', '01/12/2026', '1.234,56'],
      [cpf, 1025, '2/5', '01/10/2026', '', 10.5],
    )
    expect(found(checked)).toEqual([])
    expect(checked.total).toBe(123_456 * 2 + 1050)
    expect([0, 1, 2].map((row) => details(checked, row))).toMatchObject([
      {
        number: '1024',
        instalment: 1,
        instalments: 2,
        issuedOn: '2026-10-01',
        dueOn: '2026-11-01',
        amount: 123_456,
      },
      { instalment: 2, instalments: 2 },
      { instalment: 2, instalments: 5, dueOn: null, amount: 1050 },
    ])
  })

  it('answers impossible days, negative and absurd amounts, and days in the wrong order', () => {
    const checked = check(
      'receivables',
      keys,
      [cpf, 1, '', '01/10/2026', '31/11/2026', '10'],
      [cpf, 2, '', '01/10/2026', '01/09/2026', '10'],
      [cpf, 3, '', '01/10/2026', '', '-10'],
      [cpf, 4, '', '01/10/2026', '', '0'],
      [cpf, 5, '', '01/10/2026', '', '99.999.999.999,00'],
      [cpf, 6, '', '01/10/1926', '', '10'],
      [cpf, 7, '4/3', '01/10/2026', '', '10'],
      ['', 8, '', '01/10/2026', '', '10'],
      [cpf, '', '', '', '', ''],
      [cpf, 10, '', '01/10/2026', '', '150.000,00'],
      [cpf, 11, '', '01/12/2026', '', '11'],
      [cpf, 12, '', '', '10/12/2026', '11'],
    )
    expect(found(checked)).toEqual([
      '2 dueOn day 30/11/2026',
      '3 dueOn due-before-issue',
      '4 amount amount-negative',
      '5 amount amount-zero',
      '6 amount amount-too-large',
      '7 issuedOn day-out-of-range',
      '8 instalment instalment',
      '9 customerTaxId required',
      '10 issuedOn required',
      '10 amount required',
      '10 number required',
      '11 amount (amount-unusual)',
      '12 issuedOn (day-in-future)',
      '13 issuedOn (issue-day-assumed) 23/10/2026',
    ])
    expect(checked.candidates.rows.map(({ line }) => line)).toEqual([11, 12, 13])
  })

  it('finds the same title twice, alike or not', () => {
    const checked = check(
      'receivables',
      keys,
      [cpf, 1, '1/2', '01/10/2026', '', '10'],
      [cpf, 1, '1/2', '01/10/2026', '', '10'],
      [cpf, 1, '1/2', '01/10/2026', '', '11'],
      [cpf, 1, '2/2', '01/10/2026', '', '10'],
    )
    expect(found(checked)).toEqual(['3 number (duplicate-in-file) 2', '4 number duplicate-in-file 2'])
    expect(checked.candidates.rows).toHaveLength(2)
  })

  it('says once that the file has no day of issue', () => {
    const checked = check(
      'receivables',
      'customerName number dueOn amount',
      ['Ana', 1, '10/11/2026', 1],
      ['Ana', 2, '10/12/2026', 1],
    )
    expect(found(checked)).toEqual(['1  (issue-day-assumed)'])
    expect(details(checked, 0)).toMatchObject({ issuedOn: '2026-10-11' })
    expect(details(checked, 1)).toMatchObject({ issuedOn: '2026-10-23' })
  })

  it('passes over the totals at the end, refuses rows wider than the header, and reads month-first columns', () => {
    const checked = check(
      'receivables',
      keys,
      [cpf, 1, '', '10/13/2026', '', '10'],
      [cpf, 2, '', '10/01/2026', '', '10', 'sobra'],
      ['Total geral:', '', '', '', '', '20'],
    )
    expect(found(checked)).toEqual(['1 issuedOn (day-ambiguous)', '3  extra-cells', '4  (totals-row)'])
    expect(checked.rows).toBe(2)
  })
})

describe('payments', () => {
  const keys = 'number instalment customerTaxId paidOn amount means note'
  const cpf = '529.982.247-25'

  it('reads payments', () => {
    const checked = check('payments', keys, ['1024-2/3', '', cpf, '20/11/2026', 'R$ 10,00', 'PIX', 'ok'])
    expect(found(checked)).toEqual([])
    expect(checked.candidates.rows[0]).toEqual({
      line: 2,
      receivable: {
        externalCode: null,
        number: '1024-2/3',
        instalment: null,
        customer: { taxId: '52998224725', externalCode: null, name: null },
      },
      payment: { paidOn: '2026-11-20', amount: 1000, means: 'pix', note: 'ok', externalCode: null },
    })
    const split = check('payments', 'number paidOn amount', ['1024-2/3', '20/11/2026', '10'])
    expect(split.candidates.rows[0]).toMatchObject({ receivable: { number: '1024', instalment: 2 } })
  })

  it('refuses the future, keeps payments that are alike with a warning, and refuses a repeated code', () => {
    const checked = check(
      'payments',
      `${keys} externalCode`,
      [1, '', cpf, '23/11/2026', '10', 'pix', '', ''],
      [2, '', cpf, '20/11/2026', '10', 'escambo', '', ''],
      [2, '', cpf, '20/11/2026', '10', 'pix', '', ''],
      [3, '', cpf, '20/11/2026', '10', 'pix', '', 'a'],
      [4, '', cpf, '20/11/2026', '10', 'pix', '', 'a'],
    )
    expect(found(checked)).toEqual([
      '2 paidOn day-in-future',
      '3 means (means-unknown)',
      '4  (duplicate-in-file) 3',
      '6 externalCode duplicate-in-file 5',
    ])
    expect(checked.candidates.rows.map(({ line }) => line)).toEqual([3, 4, 5])
  })
})

describe('any table', () => {
  const cell: fc.Arbitrary<ImportCell> = fc.oneof(
    fc.constantFrom<ImportCell>(
      '', 'Ana', '529.982.247-25', '11.222.333/0001-81', '1234567890', '22/11/2026', '31/02/2026', '11/22/2026', '2/3',
      '1.234,56', '1.234', '-10', '10,00', 'PIX', 'sp', 'a@example.com', '(11) 95555-0001', '=A1', '#REF!', 'JoÃ£o',
      46_000, 1234.56, 0, -1, 'Rua A, 1 - Campinas/SP', 'Jo\ufffdo', '1024-2/3', 'x'.repeat(130), 'x'.repeat(6000),
    ), // biome-ignore format: a list of cells
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.double(),
  )
  const tables = fc.constantFrom(...importKinds).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      keys: fc.shuffledSubarray(importFields[kind].map(({ key }) => key as string)),
      rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 20 }), { maxLength: 12 }),
    }),
  )
  test.prop([tables], { numRuns: 2000 })(
    'gives candidates that the contract takes as they are, and a sentence for every finding',
    ({ kind, keys, rows }) => {
      const mapping = Object.fromEntries(keys.map((key, i) => [key, i]))
      const table = { headers: keys, headerLine: 1, rows, lines: rows.map((_, i) => i + 2) }
      const { candidates, issues } = checkRows({ kind, mapping, table, today })
      expect(candidateRowsSchema.parse(candidates)).toEqual(candidates)
      const failed = new Set(issues.filter(({ severity }) => severity === 'error').map(({ line }) => line))
      for (const { line } of candidates.rows) expect(failed.has(line)).toBe(false)
      for (const issue of issues) {
        expect(issue.line).toBeGreaterThanOrEqual(1)
        expect(issue.value.length).toBeLessThanOrEqual(81)
        for (const sentence of [issuePlace(issue), issueReason(issue), issueRemedy(issue)]) {
          expect(sentence).toMatch(/^[\p{Lu}“].*\S$/su)
          expect(sentence).not.toMatch(/undefined|null|\[object/)
        }
      }
    },
  )

  it('can be stopped between steps', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => [`Cliente ${i}`])
    const table = { headers: ['name'], headerLine: 1, rows, lines: rows.map((_, i) => i + 2) }
    const steps = [...checkInSteps({ kind: 'customers', mapping: { name: 0 }, table, today })]
    expect(steps).toEqual([0, 2000, 4000, 6000, 8000])
  })
})

describe('finding the header', () => {
  const find = (rows: ImportCell[][], widen = false) =>
    tableOfRows(
      rows,
      rows.map((_, i) => i + 1),
      { name: (letter) => `Coluna ${letter}`, widen },
    )

  it('passes over titles, periods and blank lines', () => {
    const table = find([
      ['Relatório de títulos em aberto'],
      ['Período:', '01/2026'],
      [],
      ['Cliente', 'Vencimento', 'Valor'],
      ['Ana', '1/1/2026', '1'],
      ['', '', ''],
      ['Bia', '', ''],
    ])
    expect(table).toMatchObject({ headers: ['Cliente', 'Vencimento', 'Valor'], headerLine: 4, lines: [5, 7] })
  })
  it('names columns without a name and tells apart columns named alike', () => {
    const table = find([
      ['Nome', '', 'Valor', 'Valor', ''],
      ['Ana', 1, 2, 3, 4],
    ])
    expect(table?.headers).toEqual(['Nome', 'Coluna B', 'Valor', 'Valor (2)'])
    expect(
      find(
        [
          ['Nome', 'Valor'],
          ['Ana', 1, 2],
        ],
        true,
      )?.headers,
    ).toEqual(['Nome', 'Valor', 'Coluna C'])
  })
  it('makes a header for a file that has none', () => {
    const table = find([
      ['529.982.247-25', '10,00', '22/11/2026'],
      ['529.982.247-25', '11,00', '22/11/2026'],
    ])
    expect(table).toMatchObject({
      headers: ['Coluna A', 'Coluna B', 'Coluna C'],
      headerLine: 1,
      lines: [1, 2],
    })
  })
  it('is nothing in blank rows', () => {
    expect(find([['', ' '], []])).toBeNull()
    expect(find([])).toBeNull()
  })
})
