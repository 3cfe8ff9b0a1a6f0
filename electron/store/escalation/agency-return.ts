import type { Day } from '#shared/domain/calendar.ts'
import { type ReturnIssue, type ReturnRow, returnKeys } from '#shared/domain/escalation/agency-return.ts'
import type { EscalationCase } from '#shared/domain/escalation/escalation-case.ts'
import { centavos } from '#shared/domain/money.ts'
import type { StoreState } from '../store-state.ts'

/** A line that is not known yet, with its case and what tells it from others. */
export type FreshRow = { row: ReturnRow; of: EscalationCase; key: string }

/** A return file against the agency's cases: what is wrong by line, and what is new. Call `rows.load` first. */
export function returnAgainstCases(
  { rows }: Pick<StoreState, 'rows'>,
  { partnerId, rows: lines, today }: { partnerId: string; rows: readonly ReturnRow[]; today: Day },
) {
  const byNumber = new Map([...rows.all('cases').values()].map((one) => [one.number, one]))
  const issues: ReturnIssue[] = []
  const fresh: FreshRow[] = []
  const keys = returnKeys(lines)
  for (const [at, row] of lines.entries()) {
    const of = byNumber.get(row.caseNumber)
    const key = keys[at]!
    // What was taken in before stays as it was, though the case ended since.
    if (of?.partnerId === partnerId && of.events.some(({ source }) => source === key)) continue
    const problem = problemOf(row, of, { partnerId, today })
    if (problem) issues.push({ line: row.line, ...problem })
    else if (of) fresh.push({ row, of, key })
  }
  const recovered = fresh.reduce((sum, { row }) => sum + (row.kind === 'payment' ? row.amount : 0), 0)
  return { issues, fresh, recovered: centavos(recovered) }
}

function problemOf(
  { caseNumber, on }: ReturnRow,
  of: EscalationCase | undefined,
  { partnerId, today }: { partnerId: string; today: Day },
): Omit<ReturnIssue, 'line'> | null {
  const number = String(caseNumber)
  if (!of) return { column: 'case', value: number, why: 'case-unknown' }
  if (of.route !== 'agency' || of.partnerId !== partnerId)
    return { column: 'case', value: number, why: 'case-of-another' }
  if (of.closure) return { column: 'case', value: number, why: 'case-closed' }
  if (on > today) return { column: 'day', value: on, why: 'day-in-future' }
  return on < of.openedOn ? { column: 'day', value: on, why: 'before-case' } : null
}
