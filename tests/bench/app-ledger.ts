// A ledger of 5,000 customers and 100,000 titles in the running app: imported, asked, paid on, saved; then opened again
// with the real screens, beside an empty laboratory.
import { mkdtemp } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { newProfile, removeProfile } from '#tests/support/desktop-app.ts'
import type { Bench } from '#tests/bench/window/window.ts'
import { figure, ms, percentile, sizes } from './figures.ts'
import {
  type BenchApp,
  prepareBenchApp,
  removeFolder,
  startBenchApp,
  transport,
} from './parts/app-under-bench.ts'
import { measureCalls } from './parts/calls.ts'
import { measureCredit } from './parts/credit.ts'
import { writeLedger } from './parts/ledger-files.ts'
import { megabytes, memoryOfTree } from './parts/process-memory.ts'
import { measureScreens } from './parts/screens.ts'

const spread = (times: number[]) =>
  `p50 ${ms(percentile(times, 50))}, p95 ${ms(percentile(times, 95))}, most ${ms(Math.max(...times))}`

async function measureImport({ app, page, choose }: BenchApp, files: string[]): Promise<void> {
  const empty = memoryOfTree(app.process().pid!) ?? 0
  let all = 0
  for (const file of files) {
    await choose(file)
    const { kind, created, open, check, commit } = await page.evaluate(() => window.bench.importChosen())
    all += open + check + commit
    figure(`  ${created} ${kind}: open / check / commit`, `${ms(open)} / ${ms(check)} / ${ms(commit)}`)
  }
  figure('import M: customers, titles and payments', ms(all), '≤ 20 s', 'one run')
  figure(
    '  memory above the empty app, just after',
    megabytes((memoryOfTree(app.process().pid!) ?? 0) - empty),
  )
}

async function measureQueries({ page }: BenchApp): Promise<void> {
  const trips = await page.evaluate(() => window.bench.roundTrips(200))
  figure('a call to the store that does nothing', ms(percentile(trips, 50)), '', spread(trips))
  const cold = await page.evaluate(() => window.bench.age(1))
  figure('aging on M, totals and first page: first time', ms(Math.max(...cold)))
  const aging = await page.evaluate(() => window.bench.age(40))
  figure('  then, another day each time', ms(percentile(aging, 50)), '≤ 10 ms + 50 ms painted', spread(aging))
  const texts = ['maria souza', 'joão gonç', "d'avila", 'clinica ana', 'bruno müller lima', '4321', 'C17']
  await page.evaluate((texts) => window.bench.search(texts), texts.slice(0, 1))
  const keys = await page.evaluate((texts) => window.bench.search(texts), texts)
  figure('search on M, a key', `p95 ${ms(percentile(keys, 95))}`, '≤ 30 ms', spread(keys))
}

async function measurePayments({ page }: BenchApp): Promise<void> {
  await page.evaluate(() => window.bench.pay(50))
  const runs: Awaited<ReturnType<Bench['pay']>>[] = []
  for (let run = 0; run < 5; run++) runs.push(await page.evaluate(() => window.bench.pay(200)))
  const each = runs.flatMap((run) => run.each)
  const perSecond = percentile(
    runs.map((run) => (run.each.length / run.all) * 1000),
    50,
  )
  figure('payments on M, one after another, on disk twice', `${perSecond.toFixed(0)}/s`, '≥ 200/s')
  figure('  each', `p95 ${ms(percentile(each, 95))}`, '≤ 20 ms', spread(each))
}

async function measureSnapshot({ page }: BenchApp): Promise<void> {
  for (const searching of [false, true]) {
    const runs: Awaited<ReturnType<Bench['snapshot']>>[] = []
    for (let run = 0; run < 5; run++) {
      // Something new to save, so that no snapshot is a copy of the last.
      await page.evaluate(() => window.bench.pay(1))
      runs.push(await page.evaluate((searching) => window.bench.snapshot(searching), searching))
    }
    const took = runs.map((run) => run.took)
    const what = searching ? '  while somebody types' : 'snapshot of M, read back and compared'
    figure(what, ms(percentile(took, 50)), '≤ 3 s', spread(took))
    if (!searching) continue
    const meanwhile = runs.flatMap((run) => run.meanwhile)
    figure(
      '  a search meanwhile',
      `most ${ms(Math.max(...meanwhile))}`,
      'user not stopped',
      spread(meanwhile),
    )
  }
}

console.log(`${transport}; load ${loadavg()[0]!.toFixed(1)}`)
const files = await mkdtemp(path.join(tmpdir(), 'em-dia-bench-files-'))
const folder = await prepareBenchApp()
const profiles = { empty: newProfile(), M: newProfile() }
try {
  const bench = await startBenchApp(folder, profiles.M)
  await bench.page.evaluate(() => window.bench.enter())
  await measureImport(bench, await writeLedger(files, sizes.M))
  await measureQueries(bench)
  await measurePayments(bench)
  await measureCredit(bench.page)
  await measureCalls(bench.page)
  await measureSnapshot(bench)
  await bench.app.close()
  const other = await startBenchApp(folder, profiles.empty)
  await other.page.evaluate(() => window.bench.enter())
  await other.app.close()
  await measureScreens(profiles)
  console.log(
    'XL is left out: a file holds at most 200,000 rows, and a million titles are minutes of importing',
  )
} finally {
  Object.values(profiles).forEach(removeProfile)
  await removeFolder(files)
  await removeFolder(folder)
}
