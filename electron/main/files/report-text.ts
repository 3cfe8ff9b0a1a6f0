import type { ImportIssue } from '#shared/domain/import/import.ts'
import { reportHeaders } from '#shared/pt-br/import-files.ts'
import { issueReason, issueRemedy, issueSeverityLabels } from '#shared/pt-br/imports.ts'
import { csvText, harmless } from './csv-text.ts'

/** Every finding of a check as a CSV that opens in a spreadsheet beside the file. */
export function reportText(issues: readonly ImportIssue[]): string {
  const rows = issues.map((issue) => [
    String(issue.line),
    harmless(issue.column),
    harmless(issue.value),
    issueSeverityLabels[issue.severity],
    issueReason(issue),
    issueRemedy(issue),
    harmless(issue.suggestion ?? ''),
  ])
  return csvText(reportHeaders, rows)
}
