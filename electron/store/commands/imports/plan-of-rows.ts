import type { Patch } from '#shared/contracts/changes.ts'
import type { Settings } from '#shared/contracts/settings.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { ImportIssue, ImportIssueCode } from '#shared/domain/import/import.ts'
import type { EmDiaDatabase } from '../../database.ts'
import type { Ledger } from '../../ledger/ledger.ts'

export type ImportAction = 'create' | 'update' | 'unchanged' | 'refused'

/** What an import would do. */
export interface ImportPlan {
  issues: ImportIssue[]
  /** One a row, in the file's order. */
  actions: ImportAction[]
  patches: Patch[]
  /** Customers whose history tells of it. */
  customerIds: Set<string>
}

/** What a plan is made from; nothing of it changes while it is made. */
export interface ImportSource {
  database: EmDiaDatabase
  ledger: Ledger
  settings: Settings
  today: Day
  importId: string
  newId: () => string
}

export function emptyPlan(): ImportPlan {
  return { issues: [], actions: [], patches: [], customerIds: new Set() }
}

/** A finding about a row. */
export interface Finding {
  code: ImportIssueCode
  /** Field of `shared/domain/import/fields.ts`; empty for the whole row. */
  column?: string
  value?: string | null
  suggestion?: string | null
}

/** Notes why a row cannot be stored. */
export function refuseRow(plan: ImportPlan, line: number, finding: Finding): void {
  plan.actions.push('refused')
  plan.issues.push(issueOf(line, finding, 'error'))
}

/** Notes that a row is stored already and changes nothing. */
export function passRow(plan: ImportPlan, line: number, finding: Finding): void {
  plan.actions.push('unchanged')
  plan.issues.push(issueOf(line, finding, 'warning'))
}

function issueOf(line: number, finding: Finding, severity: ImportIssue['severity']): ImportIssue {
  const { code, column = '', value, suggestion } = finding
  return { line, column, value: value ?? '', code, severity, suggestion: suggestion ?? null }
}
