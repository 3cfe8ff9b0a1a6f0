/** 500 contracts of four pages through the pool that main uses: a PDF each, then one of them all. */
import path from 'node:path'
import { PressPool } from '#electron/main/documents/pool.ts'
import type { Drawable } from '#electron/main/documents/drawable.ts'
import { buildPaperFacts, buildPaperPage } from '#tests/shared/documents/build-paper.ts'
import { buildCustomer, uuidOf } from '#tests/support/build.ts'
import { figure, percentile } from './figures.ts'

const CONTRACTS = 500
const root = path.resolve(import.meta.dirname, '../..')
const pool = new PressPool({
  script: path.join(root, 'electron/main/documents/worker.ts'),
  fontsFolder: path.join(root, 'resources/fonts'),
})
const drafted = performance.now()
const contracts = Array.from({ length: CONTRACTS }, (_, at): Drawable => {
  const customer = buildCustomer({ id: uuidOf(1, at + 1), name: `Clínica número ${at + 1} Odontologia Ltda` })
  return buildPaperPage('contract', buildPaperFacts({ customer }))
})
const draftSeconds = (performance.now() - drafted) / 1000
await Promise.all(contracts.slice(0, 40).map((contract) => pool.print(contract)))

const runs: { perSecond: number; sizes: number[] }[] = []
for (let run = 0; run < 3; run++) {
  const started = performance.now()
  const pdfs = await Promise.all(contracts.map((contract) => pool.print(contract)))
  runs.push({
    perSecond: CONTRACTS / ((performance.now() - started) / 1000),
    sizes: pdfs.map((pdf) => pdf.length),
  })
}
const mergeStarted = performance.now()
const merged = await pool.merge(slices(), CONTRACTS)
const mergeSeconds = (performance.now() - mergeStarted) / 1000
pool.close()

const perSecond = percentile(
  runs.map((run) => run.perSecond),
  50,
)
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const { sizes } = runs[0]!
console.log(`${CONTRACTS} contracts of four pages, ${pool.size} threads`)
figure('contracts filled in a second', (CONTRACTS / draftSeconds).toFixed(0), '', 'facts already gathered')
figure('contracts printed a second, median of 3 runs', perSecond.toFixed(0))
figure('size of a contract, median', kB(percentile(sizes, 50)), '', `largest ${kB(Math.max(...sizes))}`)
figure('one PDF of all, on one thread', `${(CONTRACTS / mergeSeconds).toFixed(0)}/s`, '', kB(merged.length))

async function* slices(): AsyncGenerator<Drawable[]> {
  for (let at = 0; at < CONTRACTS; at += 25) yield contracts.slice(at, at + 25)
}
