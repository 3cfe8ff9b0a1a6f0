import type { ImportTable } from '#shared/domain/import/table.ts'
import { importFileWords } from '#shared/pt-br/import-files.ts'
import type { Encoding } from './decode-text.ts'
import { detectFormat } from './detect-format.ts'
import { FileRefusal } from './file-refusal.ts'
import { LARGEST_FILE, MOST_COLUMNS, MOST_ROWS } from './limits.ts'
import { readCsv, type Separator } from './read-csv.ts'
import { readWorkbook } from './read-xlsx.ts'

export type ReadFile = {
  format: 'csv' | 'xlsx'
  encoding: Encoding | null
  separator: Separator | null
  sheet: string | null
  table: ImportTable
}

/** The table in a file. Refuses what is no table, has none, or is beyond the limits. */
export async function readTable(bytes: Uint8Array, fileName: string): Promise<ReadFile> {
  if (bytes.length > LARGEST_FILE) {
    throw new FileRefusal('file-too-large', { limit: importFileWords.largestFile })
  }
  const read =
    detectFormat(bytes, fileName) === 'xlsx'
      ? { format: 'xlsx' as const, encoding: null, separator: null, ...(await readWorkbook(bytes)) }
      : { format: 'csv' as const, sheet: null, ...readCsv(bytes) }
  const { table, ...rest } = read
  if (!table || table.rows.length === 0) throw new FileRefusal('file-empty')
  if (table.rows.length > MOST_ROWS) {
    throw new FileRefusal('too-many-rows', { limit: MOST_ROWS.toLocaleString('pt-BR') })
  }
  if (table.headers.length > MOST_COLUMNS) throw new FileRefusal('too-many-columns', { limit: MOST_COLUMNS })
  return { ...rest, table }
}
