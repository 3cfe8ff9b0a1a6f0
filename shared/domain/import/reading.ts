import type { ImportIssueCode } from './import.ts'

/** What is wrong with a cell; see `ImportIssue` for what the suggestion means. */
export type Finding = { code: ImportIssueCode; suggestion: string | null }

/** What became of a cell: a value, perhaps with a warning; nothing in it; or a finding that leaves no value. */
export type Reading<T> =
  | { kind: 'value'; value: T; warning?: Finding }
  | { kind: 'blank' }
  | ({ kind: 'refused' } & Finding)

export const BLANK: Reading<never> = { kind: 'blank' }

export function value<T>(read: T, warning?: Finding): Reading<T> {
  return warning ? { kind: 'value', value: read, warning } : { kind: 'value', value: read }
}

export function refused(code: ImportIssueCode, suggestion: string | null = null): Reading<never> {
  return { kind: 'refused', code, suggestion }
}
