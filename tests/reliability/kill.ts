import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Acknowledged, killAll, prepareApp, settled, startApp } from './app-under-test.ts'

const rounds = Number(process.argv[2] ?? 20)
const folder = await mkdtemp(join(tmpdir(), 'em-dia-kill-'))
const app = await prepareApp(join(folder, 'app'))

let acknowledged = 0
let lost = 0
let half = 0
const causes: Record<string, number> = {}
/** A profile lives for ten rounds: long enough to be killed at any age, short enough to be read whole each time. */
const roundsPerProfile = 10

for (let round = 0, heard = new Acknowledged(); round < rounds; round++) {
  const fresh = round % roundsPerProfile === 0
  if (fresh) heard = new Acknowledged()
  const profile = join(folder, `profile-${Math.floor(round / roundsPerProfile)}`)
  const before = heard.size
  const running = await startApp(app, profile, (line) => heard.hear(line))
  await settled(running.page)
  const wanted = 100 + Math.random() * 2000
  // It ends with its page: nobody waits for it.
  running.page.evaluate(() => window.control.hammer(4)).catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, wanted))
  await killAll(running)
  acknowledged += heard.size - before

  const again = await startApp(app, profile, () => {})
  const state = await settled(again.page)
  const cause = state.kind === 'failed' ? 'failed' : (state.recovered?.cause ?? 'accepted')
  causes[cause] = (causes[cause] ?? 0) + 1
  const found = await again.page.evaluate(() => window.control.audit())
  const missing = heard.missingFrom(found)
  lost += missing.length
  half += found.halfApplied.length
  if (missing.length + found.halfApplied.length > 0) console.log('LOST', missing, 'HALF', found.halfApplied)
  await killAll(again)
  if (fresh && round > 0)
    await rm(join(folder, `profile-${round / roundsPerProfile - 1}`), { recursive: true })
  if ((round + 1) % 10 === 0 || round + 1 === rounds) {
    const line = { rounds: round + 1, acknowledged, lost, halfApplied: half, ...causes }
    console.log(JSON.stringify(line))
  }
}
await rm(folder, { recursive: true, force: true })
process.exitCode = lost + half > 0 ? 1 : 0
