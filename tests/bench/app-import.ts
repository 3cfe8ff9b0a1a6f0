// 50,000 customers through the running app, from a file chosen in the window to rows on disk twice: read in main's
// worker, checked and written by the store, journalled by main. A new profile each run.
import { mkdtemp } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { newProfile, removeProfile } from '#tests/support/desktop-app.ts'
import { figure, ms, percentile } from './figures.ts'
import { prepareBenchApp, removeFolder, startBenchApp, transport } from './parts/app-under-bench.ts'
import { writeCustomers } from './parts/ledger-files.ts'
import { megabytes, memoryOfTree, peakMemory } from './parts/process-memory.ts'

const RUNS = Number(process.env['EM_DIA_RUNS'] ?? 5)
const median = (values: number[]) => percentile(values, 50)

async function importOnce(folder: string, file: string) {
  const profile = newProfile()
  const { app, page, choose } = await startBenchApp(folder, profile)
  try {
    await page.evaluate(() => window.bench.enter())
    await choose(file)
    const pid = app.process().pid!
    const empty = memoryOfTree(pid) ?? 0
    const { result, peak } = await peakMemory(pid, () => page.evaluate(() => window.bench.importChosen()))
    return { ...result, all: result.open + result.check + result.commit, memory: peak - empty }
  } finally {
    await app.close()
    removeProfile(profile)
  }
}

async function measure(folder: string, what: string, file: string, target: string): Promise<void> {
  const runs: Awaited<ReturnType<typeof importOnce>>[] = []
  for (let run = 0; run < RUNS; run++) runs.push(await importOnce(folder, file))
  const of = (step: 'open' | 'check' | 'commit' | 'all') => median(runs.map((run) => run[step]))
  figure(what, ms(of('all')), target, `${runs[0]!.created} stored, median of ${RUNS}`)
  figure('  open / check / commit', `${ms(of('open'))} / ${ms(of('check'))} / ${ms(of('commit'))}`)
  const peak = Math.max(...runs.map((run) => run.memory))
  figure('  peak of all processes above the empty app', megabytes(peak), '< 500 MB')
}

console.log(`${transport}; load ${loadavg()[0]!.toFixed(1)}`)
const files = await mkdtemp(path.join(tmpdir(), 'em-dia-bench-files-'))
const folder = await prepareBenchApp()
try {
  const { csv, xlsx } = await writeCustomers(files, 50_000)
  await measure(folder, 'import 50,000 customers, CSV', csv, '≤ 10 s')
  await measure(folder, 'import 50,000 customers, XLSX', xlsx, '≤ 15 s')
} finally {
  await removeFolder(files)
  await removeFolder(folder)
}
