import { type ImportFieldKey, importFields } from './fields.ts'
import type { ImportIssue, ImportKind, ImportMapping } from './import.ts'
import { type DecimalMark, decimalMarkOf, typicalAmount } from './read-amount.ts'
import { type DayOrder, dayOrderOf } from './read-day.ts'
import type { ImportCell, ImportTable } from './table.ts'

/** What the columns say before any row is read: where each field is, and how its cells are written. */
export type ColumnPlan = {
  headers: readonly string[]
  columns: Partial<Record<ImportFieldKey, number>>
  decimalMark: DecimalMark | null
  /** The middle of the amounts, in centavos. */
  typicalAmount: number | null
  dayOrders: Partial<Record<ImportFieldKey, DayOrder>>
  /** What is said once of a whole column, at the header's line. */
  issues: ImportIssue[]
}

/** Cells longer than this are no amount and no day; what they say is not asked. */
const LONGEST = 40

function* columnOf(table: ImportTable, column: number): Generator<ImportCell> {
  for (const row of table.rows) {
    const cell = row[column] ?? ''
    if (typeof cell === 'number' || cell.length <= LONGEST) yield cell
  }
}

/** Looks at every cell of the amount and the days; fields mapped to columns that are not there are left out. */
export function planColumns(kind: ImportKind, mapping: ImportMapping, table: ImportTable): ColumnPlan {
  const plan: ColumnPlan = {
    headers: table.headers,
    columns: {},
    decimalMark: null,
    typicalAmount: null,
    dayOrders: {},
    issues: [],
  }
  for (const { key, type } of importFields[kind]) {
    const column = mapping[key]
    if (column === undefined || column >= table.headers.length) continue
    plan.columns[key] = column
    if (type === 'amount') {
      plan.decimalMark = decimalMarkOf(columnOf(table, column))
      plan.typicalAmount = typicalAmount(columnOf(table, column), plan.decimalMark)
    }
    if (type === 'day') {
      const order = dayOrderOf(columnOf(table, column))
      plan.dayOrders[key] = order
      if (order === 'mdy') plan.issues.push(aboutColumn(table, column))
    }
  }
  return plan
}

function aboutColumn(table: ImportTable, column: number): ImportIssue {
  return {
    line: table.headerLine,
    column: table.headers[column]!,
    value: '',
    code: 'day-ambiguous',
    severity: 'warning',
    suggestion: null,
  }
}
