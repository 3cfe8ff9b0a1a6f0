import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'

/** How the tests of one file ended. */
export interface FileOutcome {
  /** Its vitest project: a unit file runs in two, one a time zone. */
  project: string
  /** From the project's root, `tests/e2e/…`. */
  file: string
  /** Whether no test failed and the file itself could be run. */
  ok: boolean
  passed: number
  failed: number
  skipped: number
}

/** What one run of the tests leaves for `npm test` in the file that `EM_DIA_TEST_REPORT` names. */
export interface TestReport {
  files: FileOutcome[]
  /** Errors nobody caught, of whatever file. */
  unhandled: number
}

/** A reporter of vitest beside the one that prints. */
export default class TestReportWriter implements Reporter {
  onTestRunEnd(testModules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const file = process.env['EM_DIA_TEST_REPORT']
    if (file === undefined) throw new Error('EM_DIA_TEST_REPORT names no file')
    const report: TestReport = { files: testModules.map(outcomeOf), unhandled: unhandledErrors.length }
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(report))
  }
}

function outcomeOf(testModule: TestModule): FileOutcome {
  const count = (state: 'passed' | 'failed' | 'skipped') => [...testModule.children.allTests(state)].length
  return {
    project: testModule.project.name,
    file: testModule.relativeModuleId,
    ok: testModule.ok(),
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
  }
}
