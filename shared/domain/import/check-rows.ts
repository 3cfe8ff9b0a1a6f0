import type { Day } from '../calendar.ts'
import { type Centavos, centavos } from '../money.ts'
import { foldText } from '../search.ts'
import { CustomerDuplicates, customerFieldsOf, readCustomer } from './check-customers.ts'
import { PaymentDuplicates, readPayment } from './check-payments.ts'
import { fillInstalments, ReceivableDuplicates, readReceivable } from './check-receivables.ts'
import { readService, ServiceDuplicates, serviceFieldsOf } from './check-services.ts'
import { type ColumnPlan, planColumns } from './column-plan.ts'
import { type ImportFieldKey, requiredGroups } from './fields.ts'
import type { CandidateRows, ImportIssue, ImportKind, ImportMapping } from './import.ts'
import { RowCheck } from './row-check.ts'
import { cellText, type ImportCell, type ImportTable, isBlankRow } from './table.ts'

export type CheckRequest = { kind: ImportKind; mapping: ImportMapping; table: ImportTable; today: Day }

/** What the file alone says of its rows. Rows with an error are not among the candidates. */
export type CheckedRows = {
  candidates: CandidateRows
  /** In order of line. */
  issues: ImportIssue[]
  /** Rows that hold something, refused or not. */
  rows: number
  /** Sum of the candidates' amounts, in centavos; 0 of customers and services. */
  total: Centavos
}

/** Rows checked between two steps. */
const STEP = 2000

/** What each kind of row becomes; `accept` is false for rows that repeat another. */
type Rows<T> = { read: (row: RowCheck) => T | null; accept: (row: RowCheck, candidate: T) => boolean }

/**
 * Checks a whole table, yielding the number of rows done after every step, so that the caller can breathe and stop.
 * A table that lacks a required column is not read: its issues say which.
 */
export function* checkInSteps(request: CheckRequest): Generator<number, CheckedRows> {
  const { kind, mapping, table, today } = request
  const plan = planColumns(kind, mapping, table)
  yield 0
  const row = new RowCheck(plan)
  row.issues.push(...plan.issues, ...missingColumns(kind, plan, table.headerLine))
  if (row.issues.some(({ severity }) => severity === 'error')) return nothing(kind, row.issues)
  if (kind === 'customers') {
    const duplicates = new CustomerDuplicates()
    const rows = yield* readAll(table, row, { read: readCustomer, accept: (r, c) => duplicates.accept(r, c) })
    return checked({ kind, fields: customerFieldsOf(row), rows: rows.kept }, row.issues, rows.count)
  }
  if (kind === 'receivables') {
    if (!row.has('issuedOn')) row.issues.push(issueDayAssumed(table.headerLine))
    const duplicates = new ReceivableDuplicates()
    const read = (r: RowCheck) => readReceivable(r, today)
    const rows = yield* readAll(table, row, { read, accept: (r, c) => duplicates.accept(r, c) })
    fillInstalments(rows.kept)
    return checked({ kind, rows: rows.kept }, row.issues, rows.count)
  }
  if (kind === 'services') {
    const duplicates = new ServiceDuplicates()
    const rows = yield* readAll(table, row, { read: readService, accept: (r, c) => duplicates.accept(r, c) })
    return checked({ kind, fields: serviceFieldsOf(row), rows: rows.kept }, row.issues, rows.count)
  }
  const duplicates = new PaymentDuplicates()
  const read = (r: RowCheck) => readPayment(r, today)
  const rows = yield* readAll(table, row, { read, accept: (r, c) => duplicates.accept(r, c) })
  return checked({ kind, rows: rows.kept }, row.issues, rows.count)
}

/** Checks a whole table at once. */
export function checkRows(request: CheckRequest): CheckedRows {
  const steps = checkInSteps(request)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

function* readAll<T>(
  table: ImportTable,
  row: RowCheck,
  { read, accept }: Rows<T>,
): Generator<number, { kept: T[]; count: number }> {
  const kept: T[] = []
  let count = 0
  for (const [i, cells] of table.rows.entries()) {
    if (i % STEP === 0 && i > 0) yield i
    if (isBlankRow(cells)) continue
    row.begin(cells, table.lines[i]!)
    if (i >= table.rows.length - 3 && isTotalsRow(cells, table.headers.length)) {
      row.warn(null, { code: 'totals-row', suggestion: null })
      continue
    }
    count++
    if (row.hasExtraCells()) {
      row.error(null, { code: 'extra-cells', suggestion: null })
      continue
    }
    const candidate = read(row)
    if (candidate !== null && accept(row, candidate)) kept.push(candidate)
  }
  return { kept, count }
}

/** `Total geral` at the end of a report, with most cells empty. */
function isTotalsRow(cells: readonly ImportCell[], columns: number): boolean {
  const filled = cells.map(cellText).filter((text) => text !== '')
  if (filled.length < 2 || filled.length > columns / 2) return false
  return /^(sub ?)?tota(l|is)( geral)?( r\$)?:?$/.test(foldText(filled[0]!.slice(0, 40)))
}

function missingColumns(kind: ImportKind, plan: ColumnPlan, line: number): ImportIssue[] {
  const isMissing = (group: readonly ImportFieldKey[]) =>
    group.every((key) => plan.columns[key] === undefined)
  return requiredGroups[kind].filter(isMissing).map((group) => ({
    line,
    column: '',
    // The fields, any of which would do; the sentence names them.
    value: group.join(','),
    code: 'columns-missing',
    severity: 'error',
    suggestion: null,
  }))
}

function issueDayAssumed(line: number): ImportIssue {
  return { line, column: '', value: '', code: 'issue-day-assumed', severity: 'warning', suggestion: null }
}

function nothing(kind: ImportKind, issues: ImportIssue[]): CheckedRows {
  const candidates: CandidateRows =
    kind === 'customers' || kind === 'services' ? { kind, fields: [], rows: [] } : { kind, rows: [] }
  return checked(candidates, issues, 0)
}

function checked(candidates: CandidateRows, issues: ImportIssue[], rows: number): CheckedRows {
  return { candidates, issues: issues.sort((a, b) => a.line - b.line), rows, total: totalOf(candidates) }
}

function totalOf(candidates: CandidateRows): Centavos {
  let total = 0
  if (candidates.kind === 'receivables') for (const { details } of candidates.rows) total += details.amount
  if (candidates.kind === 'payments') for (const { payment } of candidates.rows) total += payment.amount
  return centavos(total)
}
