import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Acknowledged, killAll, prepareApp, settled, startApp, type Running } from './app-under-test.ts'

const rounds = Number(process.argv[2] ?? 50)
if (process.platform !== 'linux' || process.getuid?.() !== 0) {
  console.error('power-cut.ts mounts a file system of its own: it needs Linux and root.')
  process.exit(2)
}

/** EXT4_IOC_SHUTDOWN with NOLOGFLUSH: from this instant nothing more reaches the device, as when the power goes. */
const shutDown = 'open(F,"<",$ARGV[0]) or die $!; my $f = pack("L", 2); ioctl(F, 0x8004587d, $f) or die $!'

/** An ext4 of its own in a file; profile, database and journal lie on it. */
class Disk {
  readonly #image: string
  readonly mount: string

  constructor(folder: string) {
    this.#image = join(folder, 'disk.img')
    this.mount = join(folder, 'disk')
  }

  async make(): Promise<void> {
    await mkdir(this.mount, { recursive: true })
    await rm(this.#image, { force: true })
    execFileSync('truncate', ['-s', '600M', this.#image])
    execFileSync('mkfs.ext4', ['-q', '-F', this.#image])
    this.attach()
  }

  /** Mounting replays the file system's own journal, as a restart after a power cut does. */
  attach(): void {
    execFileSync('mount', ['-o', 'loop', this.#image, this.mount])
  }

  cutPower(): void {
    execFileSync('perl', ['-e', shutDown, this.mount])
  }

  /** At the end, mounted or not. */
  letGo(): void {
    spawnSync('umount', ['-l', this.mount], { stdio: 'ignore' })
  }

  /** Processes need a moment to let go of it after they were killed. */
  async detach(): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        execFileSync('umount', [this.mount], { stdio: 'ignore' })
        return
      } catch (error) {
        if (attempt === 50) throw error
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  }
}

const folder = await mkdtemp(join(tmpdir(), 'em-dia-power-'))
const app = await prepareApp(join(folder, 'app'))
const disk = new Disk(folder)
const totals = { acknowledged: 0, lost: 0, halfApplied: 0, failed: 0 }
const causes: Record<string, number> = {}
let current: Running | null = null

/** Starts on what is left, and compares it with what was acknowledged. */
async function check(heard: Acknowledged, when: string): Promise<void> {
  const running = await startApp(app, join(disk.mount, 'profile'), () => {})
  current = running
  const state = await settled(running.page)
  const cause = `${when}: ${state.kind === 'failed' ? 'failed' : (state.recovered?.cause ?? 'accepted')}`
  causes[cause] = (causes[cause] ?? 0) + 1
  if (state.kind === 'failed') {
    totals.failed++
    totals.lost += heard.size
  } else {
    const found = await running.page.evaluate(() => window.control.audit())
    const missing = heard.missingFrom(found)
    totals.lost += missing.length
    totals.halfApplied += found.halfApplied.length
    if (missing.length > 0) console.log('LOST', when, missing.slice(0, 5), state.recovered)
  }
  await killAll(running)
  current = null
}

try {
  for (let round = 1; round <= rounds; round++) {
    await disk.make()
    const heard = new Acknowledged()
    const running = await startApp(app, join(disk.mount, 'profile'), (line) => heard.hear(line))
    current = running
    await settled(running.page)
    running.page.evaluate(() => window.control.hammer(4)).catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 4000))
    disk.cutPower()
    // What is acknowledged after this line can only come from before the cut: nothing syncs any more.
    await new Promise((resolve) => setTimeout(resolve, 50))
    await killAll(running)
    current = null
    totals.acknowledged += heard.size
    await disk.detach()
    disk.attach()
    await check(heard, 'first start')
    await check(heard, 'second start')
    await disk.detach()
    if (round % 10 === 0 || round === rounds)
      console.log(JSON.stringify({ rounds: round, ...totals, ...causes }))
  }
} finally {
  if (current) await killAll(current)
  disk.letGo()
  await rm(folder, { recursive: true, force: true })
}
process.exitCode = totals.lost + totals.halfApplied > 0 ? 1 : 0
