import { statfs } from 'node:fs/promises'
import type { Vault } from './backup/vault.ts'
import type { DesktopEvents } from './desktop-events.ts'
import type { Log, StoreForMainClient } from './router-dependencies.ts'

const megabyte = 1024 * 1024
/** Bytes free under which the person is warned, nothing more is written, and the database is not even opened. */
export const spaceLimits = { warn: 200 * megabyte, stop: 50 * megabyte, open: 10 * megabyte } as const
/** Asking costs microseconds, and a download fills a disk in seconds. */
const pollEvery = 2_000

/** What free bytes mean. Writing stops at the limit, and goes on only with some room above it. */
export function judgeSpace(free: number, stopped: boolean): 'enough' | 'little' | 'stop' {
  if (free < (stopped ? spaceLimits.stop * 1.2 : spaceLimits.stop)) return 'stop'
  return free < spaceLimits.warn ? 'little' : 'enough'
}

interface GuardDependencies {
  folder: string
  store: StoreForMainClient
  vault: Pick<Vault, 'open'>
  events: DesktopEvents
  log: Log
  /** There is room again after a full disk: the engine may have closed the database, so it is opened and proved anew. */
  onRoom: () => Promise<void>
  /** Bytes free where the folder lies; by default asked of the system. */
  freeBytes?: (folder: string) => Promise<number>
}

/** Stops writing before the disk is full, for a full disk makes the browser engine reset its database, and goes on when there is room. */
export class DiskSpaceGuard {
  readonly #with: GuardDependencies
  #timer: NodeJS.Timeout | null = null
  #warned = false
  #free = Infinity

  constructor(dependencies: GuardDependencies) {
    this.#with = dependencies
  }

  /** Looks now, and every two seconds from then on. */
  async watch(): Promise<void> {
    this.end()
    await this.check()
    this.#timer = setTimeout(() => void this.watch(), pollEvery)
    this.#timer.unref()
  }

  /** Whether opening the database is safe: on a full disk the engine cannot even write its own log, and gives up on the data. */
  get mayOpen(): boolean {
    return this.#free >= spaceLimits.open
  }

  end(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }

  /** Looks once, and tells store and windows when something changed. */
  async check(): Promise<void> {
    const { events, log, folder } = this.#with
    const before = events.backup.readOnly
    const free = await (this.#with.freeBytes ?? freeBytes)(folder).catch(() => Infinity)
    const verdict = judgeSpace(free, before === 'disk-full')
    if (verdict === 'little' && !this.#warned)
      log.warn('little room on the disk', Math.round(free / megabyte), 'MB')
    this.#warned = verdict === 'little'
    this.#free = free
    if (verdict === 'stop') return this.#tell('disk-full')
    if (before === 'journal-failed') return this.#tryJournal()
    await this.#tell(null)
  }

  /** The journal refused to be written: it is read again from the disk and, when whole, used again. */
  async #tryJournal(): Promise<void> {
    try {
      await this.#with.vault.open()
      await this.#tell(null)
    } catch (error) {
      this.#with.log.error('the journal still cannot be opened', error)
    }
  }

  async #tell(readOnly: 'disk-full' | null): Promise<void> {
    const { events, store, log } = this.#with
    const before = events.backup.readOnly
    if (before === readOnly) return
    log.warn('writing is', readOnly ?? 'possible again')
    events.updateBackup({ readOnly })
    await store.setReadOnly({ reason: readOnly }).catch(() => {})
    if (before === 'disk-full') await this.#with.onRoom()
  }
}

/** Bytes free where a folder lies, asked of the system. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
