import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { exportTable } from '#electron/main/files/export-table.ts'
import { createExportsRouter } from '#electron/main/files/exports-router.ts'
import { readTable } from '#electron/main/files/read-table.ts'
import type { TableToExport } from '#electron/main/files/table-to-export.ts'
import { dayOf } from '#shared/domain/calendar.ts'
import { readAmount } from '#shared/domain/import/read-amount.ts'
import { readDay } from '#shared/domain/import/read-day.ts'
import { readText } from '#shared/domain/import/read-text.ts'
import type { ImportCell } from '#shared/domain/import/table.ts'
import { fc, test } from '@fast-check/vitest'
import { createRouterClient } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { acceptingStore, dependencies, refusalOf } from './desk.ts'

const columns: TableToExport['columns'] = [
  { header: 'Cliente', kind: 'text' },
  { header: 'Vencimento', kind: 'day' },
  { header: 'Valor', kind: 'money' },
  { header: 'Títulos', kind: 'integer' },
]
const rows = [
  ['=cmd|calc!A1', '2026-11-22', 123_456, 3],
  ['Ana; "a dentista"', null, -5, null],
]
const table = (format: 'csv' | 'xlsx', title = ''): TableToExport => ({ format, title, columns, rows })

describe('exportTable', () => {
  it('writes CSV as Excel in Brazil opens it', async () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await exportTable(table('csv')))
    expect(text).toBe(
      '\ufeffCliente;Vencimento;Valor;Títulos\r\n' +
        "'=cmd|calc!A1;22/11/2026;1234,56;3\r\n" +
        '"Ana; ""a dentista""";;-0,05;\r\n',
    )
  })

  it('writes spreadsheets of real numbers and dates, text that is no formula, and a title', async () => {
    const bytes = await exportTable(table('xlsx', 'Aging em 22/11/2026'))
    const read = await readTable(bytes, 'aging.xlsx')
    expect(read.table).toMatchObject({
      headers: ['Cliente', 'Vencimento', 'Valor', 'Títulos'],
      headerLine: 3,
      rows: [
        ['=cmd|calc!A1', '2026-11-22', 1234.56, 3],
        ['Ana; "a dentista"', '', -0.05, ''],
      ],
    })
  })

  const value = <T>(reading: { kind: string; value?: T }) =>
    reading.kind === 'value' ? reading.value! : null
  const words = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', ';', '"', "'", ' ', 'á', 'x', '7', ','),
    minLength: 1,
    maxLength: 12,
  })
  const record = fc.tuple(words, fc.integer({ min: 10_000, max: 40_000 }), fc.integer({ min: 1, max: 1e11 }))
  test.prop([fc.constantFrom('csv', 'xlsx'), fc.array(record, { minLength: 1, maxLength: 8 })], {
    numRuns: 200,
  })('is read back equal', async (format, records) => {
    // A letter first: the round trip of text that looks like a formula is told above.
    const exported = records.map(([text, count, amount]) => [
      `a${text}`.trim(),
      dayOf(count) as string,
      amount,
    ])
    const named = columns.slice(0, 3)
    const bytes = await exportTable({ format, title: '', columns: named, rows: exported })
    const { table: read } = await readTable(bytes, `x.${format}`)
    const back = read.rows.map(([text, on, amount]: ImportCell[]) => [
      value(readText(text!)),
      value(readDay(on!, 'dmy')),
      value(readAmount(amount!, ',')),
    ])
    expect(back).toEqual(
      exported.map(([text, on, amount]) => [String(text).replace(/\s+/g, ' '), on, amount]),
    )
  })
})

describe('the exports router', () => {
  it('saves where the person says, and shows what is there, but no folder of another computer', async () => {
    const { deps, shown } = dependencies(acceptingStore().store, '')
    const client = createRouterClient(createExportsRouter(deps), { context: { clientId: 'window' } })
    const { path: saved } = await client.table({ suggestedName: 'aging: 22/11', ...table('csv') })
    expect(saved).toMatch(/aging- 22-11\.csv$/)
    expect(readFileSync(saved!, 'utf8')).toContain('1234,56')
    for (const elsewhere of [
      '//server/share',
      String.raw`\\server\share`,
      'relative',
      `${saved}.not-there`,
    ]) {
      await client.reveal({ path: elsewhere })
    }
    await client.reveal({ path: saved! })
    expect(shown).toEqual([saved])
  })
  it('answers null when the person gives up, and says where it could not save', async () => {
    const silent = createRouterClient(createExportsRouter(dependencies(acceptingStore().store).deps), {
      context: { clientId: 'window' },
    })
    expect(await silent.table({ suggestedName: 'a', ...table('xlsx') })).toEqual({ path: null })
    const { deps, folder } = dependencies(acceptingStore().store, 'é um arquivo/a.csv')
    writeFileSync(path.join(folder, 'é um arquivo'), '')
    const client = createRouterClient(createExportsRouter(deps), { context: { clientId: 'window' } })
    const refused = await refusalOf(client.table({ suggestedName: 'a', ...table('csv') }))
    expect(refused.code).toBe('save-failed')
  })
})
