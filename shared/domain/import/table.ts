/** A cell as read: text (dates of spreadsheets as `YYYY-MM-DD`), or a number of a spreadsheet; empty is `''`. */
export type ImportCell = string | number

/** A file's data without its format. `lines[i]` is the line of `rows[i]` as a spreadsheet shows it, from 1. */
export type ImportTable = {
  headers: string[]
  headerLine: number
  rows: ImportCell[][]
  lines: number[]
}

/** The cell as text, without white space around it. */
export function cellText(cell: ImportCell | undefined): string {
  if (cell === undefined) return ''
  return typeof cell === 'number' ? String(cell) : cell.trim()
}

/** Whether nothing is in the row. */
export function isBlankRow(row: readonly ImportCell[]): boolean {
  return row.every((cell) => typeof cell === 'string' && cell.trim() === '')
}

/** The letter of a column as spreadsheets show it: 0 is `A`, 26 is `AA`. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last
}
