import type { ImportCheck, OpenedFile } from '#shared/contracts/imports.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { type CheckedRows, checkInSteps } from '#shared/domain/import/check-rows.ts'
import type { CandidateRows, ImportIssue, ImportKind, ImportMapping } from '#shared/domain/import/import.ts'
import { importKinds } from '#shared/domain/import/import.ts'
import { foldHeader, suggestKind, suggestMapping } from '#shared/domain/import/suggest-mapping.ts'
import { cellText } from '#shared/domain/import/table.ts'
import { FileRefusal } from './file-refusal.ts'
import { previewValues } from './preview-values.ts'
import { type ReadFile, readTable } from './read-table.ts'
import { reportText } from './report-text.ts'

const SAMPLES = 5
const SAMPLED_ROWS = 200
const LONGEST_SAMPLE = 60
const PREVIEWED = 20
const ISSUES_SHOWN = 500

/** What a window hears of an opened file, but for its token and what is remembered of earlier ones. */
export type FileDescription = Omit<OpenedFile, 'token' | 'fileName' | 'bytes' | 'remembered'> & {
  /** The folded headers: files of the same origin have the same. */
  layout: string
}

export type FileCheckRequest = { kind: ImportKind; mapping: ImportMapping; today: Day }
type Action = 'create' | 'update' | 'unchanged' | 'refused'
/** What the store says of the candidates: findings, and one action for each row. */
export type StoreFindings = { issues: ImportIssue[]; actions: Action[] }

/** One file being imported: read once, checked as often as the mapping changes. Lives inside the worker. */
export class FileImport {
  readonly description: FileDescription
  readonly #file: ReadFile
  #checked: { rows: CheckedRows; request: FileCheckRequest } | null = null
  #issues: ImportIssue[] = []

  static async open(bytes: Uint8Array, fileName: string): Promise<FileImport> {
    return new FileImport(await readTable(bytes, fileName))
  }

  private constructor(file: ReadFile) {
    this.#file = file
    const { table, ...rest } = file
    const samples = table.headers.map((_, column) => samplesOf(file, column))
    const mappings = Object.fromEntries(
      importKinds.map((kind) => [kind, suggestMapping(kind, table.headers, samples)]),
    ) as Record<ImportKind, ImportMapping>
    this.description = {
      ...rest,
      rows: table.rows.length,
      columns: table.headers.map((header, index) => ({ index, header, samples: samples[index]! })),
      suggestedKind: suggestKind(table.headers, samples),
      mappings,
      layout: table.headers.map(foldHeader).join('|'),
    }
  }

  /** Checks the file alone; `breathe` is awaited between steps and answers whether to stop. */
  async check(request: FileCheckRequest, breathe: () => Promise<boolean>): Promise<CandidateRows> {
    this.#checked = null
    const steps = checkInSteps({ ...request, table: this.#file.table })
    let step = steps.next()
    while (!step.done) {
      if (await breathe()) throw new FileRefusal('cancelled')
      step = steps.next()
    }
    this.#checked = { rows: step.value, request }
    this.#issues = step.value.issues
    return step.value.candidates
  }

  get candidates(): CandidateRows {
    return this.#requireCheck().rows.candidates
  }

  /** Every finding of the last check, as CSV. */
  get report(): string {
    this.#requireCheck()
    return reportText(this.#issues)
  }

  /** Joins what the store found to what the file's check found. */
  settle({ issues, actions }: StoreFindings): ImportCheck {
    const { rows } = this.#requireCheck()
    this.#issues = [...rows.issues, ...issues.map((issue) => this.#withPlace(issue))].sort(
      (a, b) => a.line - b.line,
    )
    const count = (action: Action) => actions.reduce((sum, each) => sum + Number(each === action), 0)
    const errors = this.#issues.filter(({ severity }) => severity === 'error').length
    return {
      rows: rows.rows,
      toCreate: count('create'),
      toUpdate: count('update'),
      unchanged: count('unchanged'),
      errors,
      warnings: this.#issues.length - errors,
      issues: this.#issues.slice(0, ISSUES_SHOWN),
      preview: this.#preview(actions),
    }
  }

  /** The first rows in the file's order: as they will be stored, or as read where they are refused. */
  #preview(actions: readonly Action[]): ImportCheck['preview'] {
    const { candidates } = this.#requireCheck().rows
    const { table } = this.#file
    const indexOfLine = new Map(candidates.rows.slice(0, PREVIEWED).map(({ line }, i) => [line, i]))
    return table.lines.slice(0, PREVIEWED).map((line, row) => {
      const index = indexOfLine.get(line)
      return index === undefined
        ? { line, values: this.#rawValues(row), action: 'refused' as const }
        : { line, values: previewValues(candidates, index), action: actions[index] ?? 'refused' }
    })
  }

  #rawValues(row: number): Record<string, string> {
    const { mapping } = this.#requireCheck().request
    const cells = this.#file.table.rows[row]!
    const values = Object.entries(mapping).map(
      ([key, column]) => [key, cellText(cells[column]).slice(0, LONGEST_SAMPLE)] as const,
    )
    return Object.fromEntries(values.filter(([, text]) => text !== ''))
  }

  /** The store names fields, the person knows headers. */
  #withPlace(issue: ImportIssue): ImportIssue {
    const { table } = this.#file
    const column = this.#requireCheck().request.mapping[issue.column]
    if (column === undefined) return { ...issue, column: '' }
    const row = issue.value === '' ? lineIndex(table.lines, issue.line) : -1
    const value = row < 0 ? issue.value : cellText(table.rows[row]![column]).slice(0, LONGEST_SAMPLE)
    return { ...issue, column: table.headers[column] ?? '', value }
  }

  #requireCheck(): { rows: CheckedRows; request: FileCheckRequest } {
    if (!this.#checked) throw new FileRefusal('import-stale')
    return this.#checked
  }
}

/** A few different cells of a column, to show and to guess by. */
function samplesOf({ table }: ReadFile, column: number): string[] {
  const samples = new Set<string>()
  for (const row of table.rows.slice(0, SAMPLED_ROWS)) {
    const text = cellText(row[column]).slice(0, LONGEST_SAMPLE)
    if (text !== '') samples.add(text)
    if (samples.size === SAMPLES) break
  }
  return [...samples]
}

/** Position of a line among ascending lines; -1 when it is not there. */
function lineIndex(lines: readonly number[], line: number): number {
  let [low, high] = [0, lines.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    if (lines[middle] === line) return middle
    if (lines[middle]! < line) low = middle + 1
    else high = middle - 1
  }
  return -1
}
