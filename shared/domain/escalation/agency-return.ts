import { z } from 'zod'
import { daySchema } from '../calendar.ts'
import { foldHeader } from '../import/suggest-mapping.ts'
import { decimalMarkOf, readAmount } from '../import/read-amount.ts'
import { dayOrderOf, readDay } from '../import/read-day.ts'
import { cellText, type ImportCell, type ImportTable } from '../import/table.ts'
import { unsignedCentavosSchema, ZERO } from '../money.ts'
import { foldText } from '../search.ts'
import { type ReturnKind, returnKinds } from './return-kinds.ts'

/** Lines of the longest return file. */
export const MOST_RETURN_ROWS = 5000

/** A line of a return file, read. */
export const returnRowSchema = z.object({
  line: z.int().min(1),
  caseNumber: z.int().positive(),
  on: daySchema,
  kind: z.enum(returnKinds),
  /** In centavos, before commission; above zero for a payment. */
  amount: unsignedCentavosSchema,
  note: z.string().trim().max(500),
})
export type ReturnRow = z.infer<typeof returnRowSchema>

export const returnColumns = ['case', 'day', 'event', 'amount', 'note'] as const
export type ReturnColumn = (typeof returnColumns)[number]

/** What is wrong with a line, by where it stands; line 0 is of the whole file. */
export const returnIssueSchema = z.object({
  line: z.int().min(0),
  column: z.enum(returnColumns).nullable(),
  /** As it stands in the file, cut short. */
  value: z.string(),
  why: z.enum([
    'column-missing',
    'too-many-rows',
    'case-number',
    'day',
    'day-in-future',
    'event',
    'amount',
    'amount-missing',
    'case-unknown',
    'case-of-another',
    'case-closed',
    'before-case',
  ]),
})
export type ReturnIssue = z.infer<typeof returnIssueSchema>

const headers: Record<ReturnColumn, readonly string[]> = {
  case: ['caso', 'n caso', 'numero do caso', 'n do caso', 'contrato', 'codigo do caso'],
  day: ['data', 'dia', 'data do evento', 'data da ocorrencia'],
  event: ['evento', 'ocorrencia', 'situacao', 'status', 'o que houve'],
  amount: ['valor', 'valor pago', 'valor recebido', 'recebido', 'valor recuperado'],
  note: ['observacao', 'observacoes', 'obs', 'historico', 'descricao'],
}

const events: Record<ReturnKind, readonly string[]> = {
  contact: ['contato', 'contatado', 'sem contato', 'tentativa', 'recado'],
  promise: ['promessa', 'promessa de pagamento', 'prometeu'],
  agreement: ['acordo', 'parcelamento'],
  payment: ['pagamento', 'pago', 'recebido', 'recebimento', 'parcela paga'],
  returned: ['devolucao', 'devolvido', 'devolvida', 'encerrado', 'insucesso'],
}

const LONGEST_SHOWN = 60

/**
 * The lines of an agency's return file: columns by their names, in any order. Whole or nothing: what cannot be read is an
 * issue with its line and column, and then nothing should be taken in.
 */
export function readAgencyReturn(table: ImportTable): { rows: ReturnRow[]; issues: ReturnIssue[] } {
  const places = placesOf(table.headers)
  const issues: ReturnIssue[] = (['case', 'day', 'event'] as const)
    .filter((column) => places[column] < 0)
    .map((column) => ({ line: 0, column, value: '', why: 'column-missing' }))
  if (table.rows.length > MOST_RETURN_ROWS)
    issues.push({ line: 0, column: null, value: String(table.rows.length), why: 'too-many-rows' })
  if (issues.length > 0) return { rows: [], issues }
  const columnOf = (column: ReturnColumn) => table.rows.map((row) => row[places[column]] ?? '')
  const reader: Reader = {
    places,
    mark: decimalMarkOf(columnOf('amount')),
    order: dayOrderOf(columnOf('day')),
  }
  const rows = table.rows.flatMap((cells, at) => {
    const read = readRow(cells, table.lines[at]!, reader)
    if ('row' in read) return read.row
    issues.push(...read.issues)
    return []
  })
  return issues.length > 0 ? { rows: [], issues } : { rows, issues }
}

function placesOf(found: readonly string[]): Record<ReturnColumn, number> {
  const folded = found.map(foldHeader)
  const place = (column: ReturnColumn) => folded.findIndex((header) => headers[column].includes(header))
  return {
    case: place('case'),
    day: place('day'),
    event: place('event'),
    amount: place('amount'),
    note: place('note'),
  }
}

type Reader = {
  places: Record<ReturnColumn, number>
  mark: Parameters<typeof readAmount>[1]
  order: Parameters<typeof readDay>[1]
}

function readRow(
  cells: readonly ImportCell[],
  line: number,
  { places, mark, order }: Reader,
): { row: ReturnRow } | { issues: ReturnIssue[] } {
  const issues: ReturnIssue[] = []
  const cell = (column: ReturnColumn) => cells[places[column]] ?? ''
  const wrong = (column: ReturnColumn, why: ReturnIssue['why']) =>
    void issues.push({ line, column, value: cellText(cell(column)).slice(0, LONGEST_SHOWN), why })
  const caseNumber = Number(/^0*(\d{1,9})$/.exec(cellText(cell('case')))?.[1] ?? 0)
  if (caseNumber === 0) wrong('case', 'case-number')
  const day = readDay(cell('day'), order)
  if (day.kind !== 'value') wrong('day', 'day')
  const event = foldText(cellText(cell('event')))
  const kind = returnKinds.find((one) => events[one].includes(event))
  if (!kind) wrong('event', 'event')
  const read = readAmount(cell('amount'), mark)
  const amount = read.kind === 'blank' ? ZERO : read.kind === 'value' ? read.value : -1
  if (amount < 0) wrong('amount', 'amount')
  else if (kind === 'payment' && amount === 0) wrong('amount', 'amount-missing')
  const [on] = day.kind === 'value' ? [day.value] : []
  if (issues.length > 0 || !kind || !on) return { issues }
  const note = cellText(cell('note')).slice(0, 500)
  return { row: returnRowSchema.parse({ line, caseNumber, on, kind, amount, note }) }
}

/**
 * What tells one line from another: the same line in a later file, whole or longer, is known and does nothing; the same
 * thing told twice in one file is two things.
 */
export function returnKeys(rows: readonly ReturnRow[]): string[] {
  const seen = new Map<string, number>()
  return rows.map(({ caseNumber, on, kind, amount, note }) => {
    const said = [caseNumber, on, kind, amount, foldText(note)].join('|')
    const count = (seen.get(said) ?? 0) + 1
    seen.set(said, count)
    return `${said}#${count}`
  })
}
