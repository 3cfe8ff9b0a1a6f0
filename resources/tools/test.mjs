// `npm test`: installs what is missing, then every check, and a closing line. `npm test -- unit e2e` runs only those named.
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { node, prepare, root, run, runPackage } from './prepare.mjs'

const report = path.join(root, 'out/test-report.json')
/** How each file's tests ended the last time, by project and file. */
const outcomes = new Map()

/** Runs the tests of the files given, or all, and takes down how they ended (test-report.ts). */
function vitest(files) {
  rmSync(report, { force: true })
  let error = null
  try {
    runPackage(
      'vitest',
      'vitest.mjs',
      ['run', '--reporter=default', '--reporter=./resources/tools/test-report.ts', ...files],
      { env: { EM_DIA_TEST_REPORT: report } },
    )
  } catch (thrown) {
    error = thrown
  }
  let ended = { files: [], unhandled: 0 }
  try {
    ended = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    error ??= new Error('the tests ended before their report')
  }
  for (const outcome of ended.files) outcomes.set(`${outcome.project} ${outcome.file}`, outcome)
  const failed = ended.files.filter(({ ok }) => !ok).map(({ file }) => file)
  return { error, failed, unhandled: ended.unhandled }
}

/** On a busy machine a file that drives a browser may run out of time; any other fails for a reason of its own. */
const drivesBrowser = (file) => /^tests\/(e2e|stand-in|chromium)/.test(file)

/** All tests. When only files that drive a browser failed, they are run once more by themselves, and named. */
function tests() {
  const first = vitest([])
  if (first.error === null) return
  if (first.failed.length === 0 || first.unhandled > 0 || !first.failed.every(drivesBrowser))
    throw first.error
  console.log(`\nOnce more: ${first.failed.join(', ')}`)
  const second = vitest(first.failed)
  if (second.error !== null) throw second.error
  console.log(`Passed only the second time: ${first.failed.join(', ')}`)
}

const checks = {
  types: () => runPackage('typescript', 'bin/tsc', ['-b']),
  lint: () => runPackage('oxlint', 'bin/oxlint', ['--type-aware', '--deny-warnings']),
  format: () => runPackage('@biomejs/biome', 'bin/biome', ['format', '.']),
  build: () => runPackage('electron-vite', 'bin/electron-vite.js', ['build', '--logLevel', 'warn']),
  layers: () => run(node, ['resources/tools/check-layers.ts']),
  'dead-code': () => runPackage('knip', 'bin/knip.js', []),
  tests,
}

prepare()
const named = process.argv.slice(2)
let passed = 0
const failed = []
for (const [name, check] of Object.entries(checks)) {
  if (named.length > 0 && !named.includes(name)) continue
  const started = performance.now()
  console.log(`\n— ${name}`)
  try {
    check()
    passed++
    console.log(`  ${name}: ok, ${((performance.now() - started) / 1000).toFixed(1)} s`)
  } catch (error) {
    failed.push(name)
    console.error(`  ${name}: FAILED. ${error.message}`)
  }
}
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`)

// The step that runs the tests is counted by its tests, the other checks one each; no step that failed goes uncounted.
const sum = (key) => [...outcomes.values()].reduce((total, outcome) => total + outcome[key], 0)
const counts = {
  passed: sum('passed') + passed - (outcomes.size > 0 && !failed.includes('tests') ? 1 : 0),
  failed: Math.max(sum('failed') + failed.filter((name) => name !== 'tests').length, failed.length),
  skipped: sum('skipped'),
}
console.log(
  `\n${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`,
)
process.exit(failed.length > 0 ? 1 : 0)
