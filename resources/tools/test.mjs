// `npm test`: installs what is missing, then every check, and a closing line. `npm test -- unit e2e` runs only those named.
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { node, prepare, root, run, runPackage } from './prepare.mjs'

const report = path.join(root, 'out/test-report.json')

function tests() {
  rmSync(report, { force: true })
  runPackage('vitest', 'vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
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

let counts = { passed, failed: failed.length, skipped: 0 }
try {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
  // The step that runs the tests is counted by its tests, the other checks one each.
  counts = {
    passed: numPassedTests + passed - (failed.includes('tests') ? 0 : 1),
    failed: Math.max(numFailedTests + failed.filter((name) => name !== 'tests').length, failed.length),
    skipped: numPendingTests,
  }
} catch {
  // The tests were not asked for, or ended before their report: the checks count themselves.
}
console.log(
  `\n${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`,
)
process.exit(failed.length > 0 ? 1 : 0)
