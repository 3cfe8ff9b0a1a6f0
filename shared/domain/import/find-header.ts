import { foldHeader, knownHeaders } from './suggest-mapping.ts'
import { cellText, columnLetter, type ImportCell, type ImportTable, isBlankRow } from './table.ts'

/** Rows looked at for the header: titles, periods and blank lines of a report come before it. */
const SEARCHED = 15

const filledCells = (row: readonly ImportCell[]) => row.filter((cell) => cellText(cell) !== '')
const isData = (cell: ImportCell) =>
  typeof cell === 'number' || /^[\s\d.,/:()R$-]*\d[\s\d.,/:()R$-]*$/.test(cell) || cell.includes('@')
const namesFields = (row: readonly ImportCell[]) =>
  row.filter((cell) => typeof cell === 'string' && cell.length <= 60 && knownHeaders.has(foldHeader(cell)))
    .length

/** Position of the header among the first rows: the row that names most fields; else the first that is as wide as the data. */
function headerIndex(rows: readonly ImportCell[][]): number {
  const first = rows.slice(0, SEARCHED)
  const counts = first.map(namesFields)
  const most = Math.max(0, ...counts)
  if (most >= 2) return counts.indexOf(most)
  const width = Math.max(0, ...rows.slice(0, 50).map((row) => filledCells(row).length))
  return first.findIndex((row) => filledCells(row).length > width / 2)
}

/**
 * A table of rows as read: finds the header, leaves titles above it out, names unnamed columns by letter (`name`) and
 * tells apart columns named alike. A first row that already is data gets a made-up header. Null of nothing but blanks.
 * `lines[i]` is the line of `rows[i]`; `widen` makes columns of what stands beside the header, as in spreadsheets.
 */
export function tableOfRows(
  rows: ImportCell[][],
  lines: readonly number[],
  { name, widen }: { name: (letter: string) => string; widen: boolean },
): ImportTable | null {
  const at = headerIndex(rows)
  if (at < 0) return null
  const row = rows[at]!
  const filled = filledCells(row)
  const headless = namesFields(row) === 0 && filled.filter(isData).length >= filled.length / 2
  const begin = headless ? at : at + 1
  const width = widen || headless ? widest(rows.slice(begin), row) : lastFilled(row) + 1
  const headers: string[] = []
  for (let i = 0; i < width; i++) {
    const text = headless ? '' : cellText(row[i]).replace(/\s+/g, ' ').slice(0, 120)
    headers.push(unlike(headers, text === '' ? name(columnLetter(i)) : text))
  }
  const table: ImportTable = { headers, headerLine: lines[at]!, rows: [], lines: [] }
  for (let i = begin; i < rows.length; i++) {
    if (isBlankRow(rows[i]!)) continue
    table.rows.push(rows[i]!)
    table.lines.push(lines[i]!)
  }
  return table
}

function widest(rows: readonly ImportCell[][], header: readonly ImportCell[]): number {
  return rows.reduce((most, row) => Math.max(most, lastFilled(row) + 1), lastFilled(header) + 1)
}

function lastFilled(row: readonly ImportCell[]): number {
  return row.findLastIndex((cell) => cellText(cell) !== '')
}

function unlike(others: readonly string[], header: string): string {
  if (!others.includes(header)) return header
  let count = 2
  while (others.includes(`${header} (${count})`)) count++
  return `${header} (${count})`
}
