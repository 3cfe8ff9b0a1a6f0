// The single-instance lock: a file in userData that names its owner, and a folder where later instances leave their arguments.
import fs from 'node:fs'
import path from 'node:path'
import { getPath, madeFolder } from './paths.ts'

export type Arrival = [argv: string[], workingDirectory: string, data: unknown]

function lockFile(): string {
  return path.join(madeFolder(getPath('userData')), 'standin-instance.lock')
}

function mailbox(): string {
  return madeFolder(path.join(getPath('userData'), 'standin-second-instance'))
}

/** A lock outlives a killed owner, and its process id may have been given to another program since. */
function isOwnerAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('boot.ts')
  } catch {
    return false
  }
}

function writeLock(): boolean {
  try {
    fs.writeFileSync(lockFile(), String(process.pid), { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

export function takeLock(onArrival: (arrival: Arrival) => void): boolean {
  while (!writeLock()) {
    if (isOwnerAlive(Number(fs.readFileSync(lockFile(), 'utf8')))) return false
    fs.rmSync(lockFile(), { force: true })
  }
  const box = mailbox()
  fs.watch(box, { persistent: false }, () => {
    for (const name of fs.readdirSync(box).filter((file) => file.endsWith('.json'))) {
      const file = path.join(box, name)
      const arrival = JSON.parse(fs.readFileSync(file, 'utf8')) as Arrival
      fs.rmSync(file, { force: true })
      onArrival(arrival)
    }
  })
  return true
}

export function releaseLock(): void {
  fs.rmSync(lockFile(), { force: true })
}

/** Written aside and renamed, so that the first instance never reads half a message. */
export function announceToFirst(arrival: Arrival): void {
  const file = path.join(mailbox(), String(process.pid))
  fs.writeFileSync(file, JSON.stringify(arrival))
  fs.renameSync(file, `${file}.json`)
}
