import { tableOfRows } from '#shared/domain/import/find-header.ts'
import type { ImportCell, ImportTable } from '#shared/domain/import/table.ts'
import { importFileWords } from '#shared/pt-br/import-files.ts'
import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx'
import { FileRefusal } from './file-refusal.ts'
import { MOST_ROWS } from './limits.ts'

/** Sheets looked at for data; each look parses the workbook's common parts again. */
const MOST_SHEETS = 20
const ROWS_READ = MOST_ROWS + 20
const DAY_LENGTH = 10
/** What a date cell that is no date holds, as spreadsheets write it. */
const NOT_A_DATE = '#NUM!'

export type XlsxTable = { table: ImportTable | null; sheet: string | null }

/** The first visible sheet that has data, else the first hidden one; the reader's own errors become refusals. */
export async function readWorkbook(bytes: Uint8Array): Promise<XlsxTable> {
  const tried = new Set<number>()
  for (const hiddenToo of [false, true]) {
    while (tried.size < MOST_SHEETS) {
      const sheet = await readNextSheet(bytes, tried, hiddenToo)
      if (!sheet) break
      const table = tableOfSheet(sheet)
      if (table && table.rows.length > 0) return { table, sheet: sheet.name }
    }
  }
  return { table: null, sheet: null }
}

async function readNextSheet(
  bytes: Uint8Array,
  tried: Set<number>,
  hiddenToo: boolean,
): Promise<Sheet | null> {
  let found = false
  try {
    const { sheets } = await readXlsx(bytes, {
      maxRows: ROWS_READ,
      sheets: ({ hidden, veryHidden }, index) => {
        if (found || tried.has(index) || ((hidden || veryHidden) && !hiddenToo)) return false
        tried.add(index)
        found = true
        return true
      },
    })
    return sheets[0] ?? null
  } catch {
    // The reader throws on every kind of damage; which of its hundred errors it was helps nobody.
    throw new FileRefusal('file-broken')
  }
}

function tableOfSheet(sheet: Sheet): ImportTable | null {
  const rows = sheet.rows.map((row) => Array.from(row ?? [], cellOf))
  markFormulasWithoutResult(rows, sheet)
  const lines = rows.map((_, i) => i + 1)
  const table = tableOfRows(rows, lines, { name: importFileWords.column, widen: true })
  if (table) fillMergedCells(table, sheet)
  return table
}

function cellOf(value: CellValue | undefined): ImportCell {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? importFileWords.yes : importFileWords.no
  if (!(value instanceof Date)) return value
  if (Number.isNaN(value.getTime())) return NOT_A_DATE
  const text = value.toISOString()
  const midnight = text.endsWith('T00:00:00.000Z')
  return midnight ? text.slice(0, -14) : text.slice(0, DAY_LENGTH + 6)
}

/** A formula that was never calculated would pass for an empty cell; its text makes the check say what it is. */
function markFormulasWithoutResult(rows: ImportCell[][], sheet: Sheet): void {
  for (const [place, { type, value, formula }] of sheet.cells ?? []) {
    if (type !== 'formula' || (value !== null && value !== undefined)) continue
    const [row, column] = place.split(',').map(Number)
    const cells = rows[row!]
    if (cells && column! < cells.length) cells[column!] = `=${formula ?? ''}`
  }
}

/** A cell merged downwards stands for each of its rows, as one customer's name beside several titles. */
function fillMergedCells(table: ImportTable, sheet: Sheet): void {
  const rowOfLine = new Map(table.lines.map((line, i) => [line, table.rows[i]!]))
  let left = table.rows.length * table.headers.length
  for (const { startRow, endRow, startCol } of sheet.merges ?? []) {
    const first = rowOfLine.get(startRow + 1)?.[startCol]
    if (first === undefined || first === '') continue
    for (let row = startRow + 1; row <= endRow && row <= table.lines.at(-1)! && left > 0; row++, left--) {
      const cells = rowOfLine.get(row + 1)
      if (!cells) continue
      while (cells.length <= startCol) cells.push('')
      cells[startCol] = first
    }
  }
}
