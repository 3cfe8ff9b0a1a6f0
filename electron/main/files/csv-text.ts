import Papa from 'papaparse'

const BYTE_ORDER_MARK = '\ufeff'

/** Text that a spreadsheet would run as a formula, made harmless by the apostrophe that spreadsheets hide. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

/** A CSV as Excel in Brazil opens it by double click: `;`, CRLF, UTF-8 with its mark. Cells are already harmless. */
export function csvText(headers: readonly string[], rows: string[][]): string {
  const table = [headers.map(harmless), ...rows]
  return `${BYTE_ORDER_MARK}${Papa.unparse(table, { delimiter: ';', newline: '\r\n' })}\r\n`
}
