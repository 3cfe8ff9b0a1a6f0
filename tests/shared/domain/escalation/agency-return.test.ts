import { day } from '#shared/domain/calendar.ts'
import {
  readAgencyReturn,
  type ReturnIssue,
  returnKeys,
  type ReturnRow,
  returnRowSchema,
} from '#shared/domain/escalation/agency-return.ts'
import type { ImportTable } from '#shared/domain/import/table.ts'
import { centavos } from '#shared/domain/money.ts'
import { readTable } from '#electron/main/files/read-table.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'

const table = (headers: string[], ...rows: string[][]): ImportTable => ({
  headers,
  headerLine: 1,
  rows,
  lines: rows.map((_, at) => at + 2),
})
const HEADERS = ['Caso', 'Data', 'Evento', 'Valor', 'Observação']

describe('a return file of an agency', () => {
  test('is read by the names of its columns, in any order', () => {
    const read = readAgencyReturn(
      table(
        ['Status', 'Obs.', 'Nº Caso', 'Data do evento', 'Valor pago'],
        ['Pago', 'Pix', '0003', '20/11/2026', 'R$ 1.234,56'],
        ['Sem contato', '', '4', '2026-11-21', ''],
        ['DEVOLUÇÃO', 'não localizado', '4', '22/11/2026', '0,00'],
      ),
    )
    expect(read).toEqual({
      issues: [],
      rows: [
        { line: 2, caseNumber: 3, on: '2026-11-20', kind: 'payment', amount: 123_456, note: 'Pix' },
        { line: 3, caseNumber: 4, on: '2026-11-21', kind: 'contact', amount: 0, note: '' },
        { line: 4, caseNumber: 4, on: '2026-11-22', kind: 'returned', amount: 0, note: 'não localizado' },
      ],
    })
  })

  test.each<[string, string[], Pick<ReturnIssue, 'column' | 'why'>]>([
    ['no number', ['', '20/11/2026', 'pago', '10,00', ''], { column: 'case', why: 'case-number' }],
    [
      'a number that is none',
      ['3a', '20/11/2026', 'pago', '10,00', ''],
      { column: 'case', why: 'case-number' },
    ],
    ['a day that is none', ['3', '31/11/2026', 'pago', '10,00', ''], { column: 'day', why: 'day' }],
    ['no day', ['3', '', 'pago', '10,00', ''], { column: 'day', why: 'day' }],
    ['an event nobody knows', ['3', '20/11/2026', 'talvez', '10,00', ''], { column: 'event', why: 'event' }],
    ['money that is none', ['3', '20/11/2026', 'pago', 'dez', ''], { column: 'amount', why: 'amount' }],
    ['money below zero', ['3', '20/11/2026', 'pago', '-10,00', ''], { column: 'amount', why: 'amount' }],
    [
      'a payment of nothing',
      ['3', '20/11/2026', 'pago', '', ''],
      { column: 'amount', why: 'amount-missing' },
    ],
  ])('with %s says line and column, and gives no rows', (_, row, issue) => {
    const read = readAgencyReturn(table(HEADERS, ['3', '19/11/2026', 'contato', '', ''], row))
    expect(read.rows).toEqual([])
    expect(read.issues).toEqual([expect.objectContaining({ line: 3, ...issue })])
  })

  test('without its columns says which are missing', () => {
    const { issues } = readAgencyReturn(table(['Nome', 'Valor'], ['Ana', '10,00']))
    expect(issues.map(({ column, why, line }) => [line, column, why])).toEqual([
      [0, 'case', 'column-missing'],
      [0, 'day', 'column-missing'],
      [0, 'event', 'column-missing'],
    ])
  })

  test('tells the same line in a later file from the same thing told twice', () => {
    const row = (line: number): ReturnRow => ({
      line,
      caseNumber: 3,
      on: day('2026-11-20'),
      kind: 'payment',
      amount: centavos(5000),
      note: 'Parcela',
    })
    const once = returnKeys([row(2)])
    const longer = returnKeys([{ ...row(9), note: 'parcela' }, row(10)])
    expect(longer[0]).toBe(once[0])
    expect(longer[1]).not.toBe(once[0])
  })
})

/** Any bytes at all, and good files with something in them changed. */
const good = `${HEADERS.join(';')}\r\n3;20/11/2026;pago;1.234,56;Pix\r\n4;21/11/2026;contato;;ligou\r\n5;22/11/2026;devolução;;\r\n`
const mutation = fc.record({
  at: fc.nat({ max: good.length - 1 }),
  drop: fc.nat({ max: 30 }),
  put: fc.string({ unit: 'binary', maxLength: 12 }),
})

describe('a damaged return file', () => {
  property.prop({ mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }) }, { numRuns: 4000 })(
    'is read whole or not at all, and never breaks the reader',
    async ({ mutations }) => {
      let text = good
      for (const { at, drop, put } of mutations) text = text.slice(0, at) + put + text.slice(at + drop)
      const read = await readTable(new TextEncoder().encode(text), 'retorno.csv').catch((error: unknown) => {
        expect((error as { code?: unknown }).code).toEqual(expect.any(String))
        return null
      })
      if (!read) return
      const { rows, issues } = readAgencyReturn(read.table)
      if (issues.length > 0) expect(rows).toEqual([])
      else expect(rows).toHaveLength(read.table.rows.length)
      for (const row of rows) expect(returnRowSchema.safeParse(row).success).toBe(true)
      for (const { line } of issues) expect(line === 0 || read.table.lines.includes(line)).toBe(true)
    },
  )
})
