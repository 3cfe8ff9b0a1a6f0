import { type Day, daySchema } from '#shared/domain/calendar.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { type CellValue, writeXlsx } from 'hucre/xlsx'
import { csvText, harmless } from './csv-text.ts'
import type { TableToExport } from './table-to-export.ts'

type Kind = TableToExport['columns'][number]['kind']
type Cell = string | number | null

const isDay = (cell: Cell): cell is Day => typeof cell === 'string' && daySchema.safeParse(cell).success

/** A table as the bytes of a file. */
export async function exportTable(table: TableToExport): Promise<Uint8Array> {
  if (table.format === 'xlsx') return exportWorkbook(table)
  const rows = table.rows.map((row) => table.columns.map(({ kind }, i) => csvCell(row[i] ?? null, kind)))
  const headers = table.columns.map(({ header }) => header)
  return new TextEncoder().encode(csvText(headers, rows))
}

/** `1234,56` and `22/11/2026`: what Excel in Brazil takes for a number and a date. */
function csvCell(cell: Cell, kind: Kind): string {
  if (cell === null) return ''
  if (kind === 'money' && typeof cell === 'number') return (cell / 100).toFixed(2).replace('.', ',')
  if (kind === 'day' && isDay(cell)) return formatDay(cell)
  return typeof cell === 'number' ? String(cell).replace('.', ',') : harmless(cell)
}

const formats: Partial<Record<Kind, string>> = {
  money: '"R$" #,##0.00;[Red]-"R$" #,##0.00',
  integer: '#,##0',
  day: 'dd/mm/yyyy',
}
/** Characters of a number column; wide enough for `-R$ 1.234.567,89`. */
const NUMBER_WIDTH = 18
const [NARROWEST, WIDEST] = [8, 60]
const SHEET = 'Em Dia'

/** Cells are typed, so text that begins with `=` stays text: the writer makes formulas only of formula cells. */
async function exportWorkbook({ title, columns, rows }: TableToExport): Promise<Uint8Array> {
  const above: CellValue[][] = title === '' ? [] : [[title], []]
  const headers = columns.map(({ header }) => header)
  const headerRow = above.length
  const bold = { font: { bold: true } }
  const cells = new Map(headers.map((_, column) => [`${headerRow},${column}`, { style: bold }]))
  if (title !== '') cells.set('0,0', { style: bold })
  return writeXlsx({
    sheets: [
      {
        name: SHEET,
        columns: columns.map(({ kind }, i) => ({
          width: widthOf(i, { headers, rows, kind }),
          ...(formats[kind] ? { numFmt: formats[kind] } : {}),
        })),
        rows: [
          ...above,
          headers,
          ...rows.map((row) => columns.map(({ kind }, i) => workbookCell(row[i] ?? null, kind))),
        ],
        cells,
        freezePane: { rows: headerRow + 1 },
      },
    ],
  })
}

function workbookCell(cell: Cell, kind: Kind): CellValue {
  if (kind === 'money' && typeof cell === 'number') return cell / 100
  return kind === 'day' && isDay(cell) ? new Date(`${cell}T00:00:00Z`) : cell
}

function widthOf(
  column: number,
  { headers, rows, kind }: { headers: string[]; rows: Cell[][]; kind: Kind },
): number {
  const longest = rows
    .slice(0, 1000)
    .reduce((most, row) => Math.max(most, String(row[column] ?? '').length), headers[column]!.length)
  const width = kind === 'money' ? Math.max(NUMBER_WIDTH, headers[column]!.length) : longest
  return Math.min(WIDEST, Math.max(NARROWEST, width + 2))
}
