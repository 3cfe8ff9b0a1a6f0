import type { ImportTable } from '#shared/domain/import/table.ts'
import { tableOfRows } from '#shared/domain/import/find-header.ts'
import { importFileWords } from '#shared/pt-br/import-files.ts'
import Papa from 'papaparse'
import { decodeText, type Encoding } from './decode-text.ts'
import { FileRefusal } from './file-refusal.ts'
import { MOST_ROWS } from './limits.ts'

const separators = [';', '\t', ',', '|'] as const
export type Separator = (typeof separators)[number]

export type CsvTable = { table: ImportTable | null; encoding: Encoding; separator: Separator | null }

/** Rows looked at to tell the separator. */
const SAMPLED = 60
/** Of the longest file: its data, its header and what may stand above it. */
const ROWS_READ = MOST_ROWS + 20

/** How regular the rows are when split at a separator: the share of rows as wide as most, then the width. */
function regularity(text: string, separator: Separator): number {
  const { data } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', preview: SAMPLED })
  const widths = new Map<number, number>()
  let filled = 0
  for (const row of data) {
    if (row.every((cell) => cell.trim() === '')) continue
    filled++
    if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1)
  }
  const [width, rows] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
  return rows === 0 ? 0 : (rows / filled) * 1000 + Math.min(width, 100)
}

/** The separator that makes the most regular table; null when no separator makes more than one column. */
function detectSeparator(text: string): Separator | null {
  const start = text.slice(0, 200_000)
  const ranked = separators
    .map((separator) => ({ separator, score: regularity(start, separator) }))
    .sort((a, b) => b.score - a.score)
  return ranked[0]!.score > 0 ? ranked[0]!.separator : null
}

const declared = /^sep=(.)\n/i

/** A CSV in any usual encoding and separator. Refuses quotes that do not close, naming the line. */
export function readCsv(bytes: Uint8Array): CsvTable {
  const { text: raw, encoding } = decodeText(bytes)
  const text = raw.replace(/\r\n?/g, '\n')
  const hint = separators.find((separator) => separator === declared.exec(text)?.[1])
  const body = hint ? text.replace(declared, '') : text
  const separator = hint ?? detectSeparator(body)
  const parsed = Papa.parse<string[]>(body, {
    delimiter: separator ?? ';',
    newline: '\n',
    preview: ROWS_READ,
  })
  const broken = parsed.errors.find(({ type }) => type === 'Quotes')
  if (broken) throw new FileRefusal('file-broken', { line: lineAt(text, body, broken.index) })
  const first = hint ? 2 : 1
  const lines = parsed.data.map((_, i) => i + first)
  const name = importFileWords.column
  return { table: tableOfRows(parsed.data, lines, { name, widen: false }), encoding, separator }
}

/** The line, from 1, of a position in the body of a text. */
function lineAt(text: string, body: string, index: number | undefined): number {
  const before = text.length - body.length + (index ?? 0)
  return text.slice(0, before).split('\n').length
}
