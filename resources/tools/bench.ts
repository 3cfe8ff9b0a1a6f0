import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'

/** `npm run bench [name…]`: runs the benches of tests/bench one after another; each prints its own figures. */
const folder = path.resolve(import.meta.dirname, '../../tests/bench')
const named = process.argv.slice(2)
const benches = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .filter((file) => named.length === 0 || named.includes(path.basename(file, '.ts')))
let failed = false
for (const bench of benches) {
  console.log(`\n# ${path.basename(bench, '.ts')}`)
  const { status } = spawnSync(process.execPath, ['--expose-gc', path.join(folder, bench)], {
    stdio: 'inherit',
  })
  failed ||= status !== 0
}
process.exit(failed ? 1 : 0)
