import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { buildMailSettings, OutboxStore, queuedMails, type StoredMail } from './outbox-store.ts'
import type { Random } from './random.ts'
import { SmtpHost, type Treatment } from './smtp-host.ts'

export interface Ordeal {
  mails: StoredMail[]
  timesTaken: Map<string, number>
  kills: number
  cuts: number
  milliseconds: number
}

interface Hardship {
  count: number
  random: Random
  /** How often the process is killed, at most. */
  kills: number
  /** Of so many messages one is cut off, in the middle or after its end. */
  cutOneIn: number
}

/**
 * Sends e-mails in a process of its own to a server that cuts connections off and that is gone for a while half-way,
 * killing the process (SIGKILL) again and again, until nothing is queued any more.
 */
export async function sendThroughKills({ count, random, kills, cutOneIn }: Hardship): Promise<Ordeal> {
  const folder = mkdtempSync(path.join(tmpdir(), 'em-dia-correio-'))
  const file = path.join(folder, 'store.json')
  let cuts = 0
  const gone: Promise<void>[] = []
  const goAway = async () => {
    await host.stop()
    await pause(600)
    await host.listen()
  }
  const treat = (): Treatment => {
    // Half-way the network is gone, in the middle of a message.
    if (gone.length === 0 && host.taken.length >= count / 2) gone.push(goAway())
    if (!random.chance(1 / cutOneIn)) return 'take'
    cuts++
    return random.chance(0.5) ? 'cut-in-data' : 'take-and-cut'
  }
  const host = await SmtpHost.start({ treat })
  void new OutboxStore(queuedMails(count), buildMailSettings({ port: host.port }), file)
  const started = performance.now()
  let killed = 0
  while (OutboxStore.read(file).counts().queued > 0) {
    const child = spawn(
      process.execPath,
      [path.join(import.meta.dirname, 'outbox-process.ts'), folder, file],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    const isLast = killed >= kills
    // Node itself takes a while to start: the kill has to find it at work.
    const patience = isLast ? 60_000 : 350 + random.next() * 500
    const timer = setTimeout(() => child.kill('SIGKILL'), patience)
    await ended
    clearTimeout(timer)
    if (child.signalCode === 'SIGKILL') killed++
  }
  const milliseconds = performance.now() - started
  await Promise.all(gone)
  const { mails } = OutboxStore.read(file)
  await host.stop()
  rmSync(folder, { recursive: true, force: true })
  return { mails, timesTaken: host.timesTaken(), kills: killed, cuts, milliseconds }
}
