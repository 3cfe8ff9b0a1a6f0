import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Acknowledged, killAll, prepareApp, settled, startApp } from './app-under-test.ts'

/**
 * The known losses of browser databases, one by one, on a profile with acknowledged data: the database deleted, each of its
 * files emptied, cut or flipped, and the disk full. Prints what the app did about each.
 */
const folder = await mkdtemp(join(tmpdir(), 'em-dia-losses-'))
const app = await prepareApp(join(folder, 'app'))
const original = join(folder, 'original')
const heard = new Acknowledged()
let failures = 0

const first = await startApp(app, original, (line) => heard.hear(line))
await settled(first.page)
first.page.evaluate(() => window.control.hammer(2)).catch(() => {})
await new Promise((resolve) => setTimeout(resolve, 2500))
await killAll(first)
console.log(`acknowledged ${heard.size}`)

const files = (profile: string) =>
  globSync(join(profile, '**/IndexedDB/*store*/*')).filter((file) => statSync(file).isFile())

/** Starts on a copy of the profile to which something was done, and compares. */
async function after(what: string, damage: (profile: string) => void): Promise<void> {
  const profile = join(folder, 'profile')
  await rm(profile, { recursive: true, force: true })
  // The engine's locks are links that name the process they belong to.
  const filter = (path: string) => !basename(path).startsWith('Singleton')
  await cp(original, profile, { recursive: true, filter })
  damage(profile)
  const running = await startApp(app, profile, () => {})
  const state = await settled(running.page)
  if (state.kind === 'failed') {
    await killAll(running)
    failures++
    console.log(`LOST  ${what}: ${JSON.stringify(state)}`)
    return
  }
  const found = await running.page.evaluate(() => window.control.audit())
  await killAll(running)
  const missing = heard.missingFrom(found)
  const bad = missing.length + found.halfApplied.length > 0
  if (bad) failures++
  const outcome = state.recovered ? `rebuilt (${state.recovered.cause})` : state.kind
  console.log(`${bad ? 'LOST' : 'ok'}  ${what}: ${outcome}, ${missing.length} lost`)
}

await after('nothing', () => {})
await after('database folder deleted', (profile) => {
  for (const found of globSync(join(profile, '**/IndexedDB'))) rmSync(found, { recursive: true })
})
for (const file of process.argv.includes('--disk-only') ? [] : files(original)) {
  const name = file.slice(original.length + 1)
  if (name.endsWith('LOCK')) continue
  const inCopy = (profile: string) => join(profile, name)
  await after(`${name} emptied`, (profile) => truncateSync(inCopy(profile), 0))
  await after(`${name} halved`, (profile) =>
    truncateSync(inCopy(profile), statSync(inCopy(profile)).size >> 1),
  )
  await after(`${name} flipped`, (profile) => {
    const bytes = readFileSync(inCopy(profile))
    for (let at = bytes.length >> 2; at < bytes.length; at += 977) bytes[at] = (bytes[at] ?? 0) ^ 0xff
    writeFileSync(inCopy(profile), bytes)
  })
}

/** A disk so small that it fills while the app writes; room comes back, and the app goes on by itself. */
async function fullDisk(): Promise<void> {
  const mount = join(folder, 'small')
  await mkdir(mount)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', mount])
  try {
    const acknowledged = new Acknowledged()
    const profile = join(mount, 'profile')
    const running = await startApp(app, profile, (line) => acknowledged.hear(line))
    await settled(running.page)
    const stopped = running.page
      .evaluate(() => window.control.hammer(2))
      .catch((error: unknown) => String(error))
    const ballast = join(mount, 'ballast')
    await new Promise((resolve) => setTimeout(resolve, 1500))
    spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=1M'], { stdio: 'ignore' })
    const said = await Promise.race([
      stopped,
      new Promise((resolve) => setTimeout(() => resolve('still writing'), 40_000)),
    ])
    await new Promise((resolve) => setTimeout(resolve, 5000))
    const state = await running.page.evaluate(() => window.control.backup())
    rmSync(ballast)
    const until = Date.now() + 20_000
    let wrote = false
    while (!wrote && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 500))
      const writing = running.page.evaluate(() => window.control.writeOne()).catch(() => false)
      // A call on its way while the store restarts may never be answered.
      wrote = await Promise.race([
        writing,
        new Promise<false>((resolve) => setTimeout(() => resolve(false), 3000)),
      ])
    }
    await settled(running.page)
    const found = await running.page.evaluate(() => window.control.audit())
    await killAll(running)
    const missing = acknowledged.missingFrom(found)
    const again = await startApp(app, profile, () => {})
    await settled(again.page)
    const later = acknowledged.missingFrom(await again.page.evaluate(() => window.control.audit()))
    await killAll(again)
    const bad = missing.length + later.length > 0 || !wrote || state.readOnly === null
    if (bad) failures++
    console.log(
      `${bad ? 'LOST' : 'ok'}  full disk: ${acknowledged.size} acknowledged, then "${String(said).slice(0, 90)}"`,
    )
    console.log(
      `    read-only: ${state.readOnly}; wrote again: ${wrote}; lost ${missing.length}, after restart ${later.length}`,
    )
  } finally {
    spawnSync('umount', ['-l', mount], { stdio: 'ignore' })
  }
}

if (process.platform === 'linux' && process.getuid?.() === 0) await fullDisk()
else console.log('skipped: a full disk needs Linux and root')
await rm(folder, { recursive: true, force: true })
process.exitCode = failures > 0 ? 1 : 0
