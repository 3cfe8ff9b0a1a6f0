import type { SnapshotEntry } from '#shared/contracts/desktop.ts'
import type { DesktopEvents } from '#electron/main/desktop-events.ts'
import type { Log, StoreForMainClient } from '#electron/main/router-dependencies.ts'
import type { SnapshotReason } from './snapshot.ts'
import type { Vault } from './vault.ts'

const minute = 60_000
/** A snapshot is due after so many changes, or with any change after so long. */
export const snapshotEvery = { changes: 500, milliseconds: 4 * 60 * minute } as const
/** The newest snapshot is read back whole this often: the rehearsal of a restore. */
const rehearsalEvery = 7 * 24 * 60 * minute

/** Whether a snapshot is due. `lastAt` is null before the first; instants in milliseconds. */
export function isSnapshotDue(state: { changes: number; lastAt: number | null; now: number }): boolean {
  if (state.changes === 0) return false
  if (state.changes >= snapshotEvery.changes || state.lastAt === null) return true
  return state.now - state.lastAt >= snapshotEvery.milliseconds
}

export interface ScheduleDependencies {
  vault: Vault
  store: StoreForMainClient
  events: DesktopEvents
  log: Log
}

/** Takes snapshots when they are due and nobody waits, and rehearses the restore of the newest one every week. */
export class SnapshotSchedule {
  readonly #with: ScheduleDependencies
  #timer: NodeJS.Timeout | null = null
  #busy = false
  #journalVerified = false

  constructor(dependencies: ScheduleDependencies) {
    this.#with = dependencies
  }

  /** Looks once a minute. Safe to call again. */
  async begin(): Promise<void> {
    const { events, vault } = this.#with
    const [newest] = await vault.shelf.list()
    const slip = newest ? await vault.shelf.slip(newest.name) : null
    events.updateBackup({ lastSnapshotAt: newest?.at ?? null, lastVerifiedAt: slip?.verifiedAt ?? null })
    this.#timer ??= setInterval(() => void this.#tick(), minute)
    this.#timer.unref()
  }

  end(): void {
    if (this.#timer) clearInterval(this.#timer)
    this.#timer = null
  }

  /** Takes one now, and tells the windows. */
  async take(reason: SnapshotReason): Promise<SnapshotEntry> {
    const { vault, store, events } = this.#with
    const entry = await vault.takeSnapshot(store, reason)
    events.updateBackup({ lastSnapshotAt: entry.at, lastVerifiedAt: entry.at })
    return entry
  }

  /** The newest verified snapshot that has everything; taken now when there is none. */
  async newest(): Promise<SnapshotEntry> {
    const { vault, events } = this.#with
    const newest = (await vault.shelf.list()).find((entry) => entry.verified)
    return newest && newest.sequence >= events.backup.sequence ? newest : this.take('manual')
  }

  /** Whether there is reason to take one at quitting. */
  async isDueAtQuit(): Promise<boolean> {
    return this.#with.vault.changesSinceSnapshot > 0
  }

  async #tick(): Promise<void> {
    const { events, vault, log } = this.#with
    if (this.#busy || events.store.kind !== 'ready' || events.backup.readOnly) return
    this.#busy = true
    try {
      if (!this.#journalVerified) await this.#verifyJournal()
      const { lastSnapshotAt, lastVerifiedAt } = events.backup
      const lastAt = lastSnapshotAt ? Date.parse(lastSnapshotAt) : null
      if (isSnapshotDue({ changes: vault.changesSinceSnapshot, lastAt, now: Date.now() }))
        await this.take('periodic')
      else if (lastVerifiedAt && Date.now() - Date.parse(lastVerifiedAt) > rehearsalEvery)
        await this.rehearse()
    } catch (error) {
      log.error('snapshot', error)
    } finally {
      this.#busy = false
    }
  }

  /** Once a run, a minute after the start: a start itself reads the journal's end only. */
  async #verifyJournal(): Promise<void> {
    const { vault, store, log } = this.#with
    this.#journalVerified = true
    if (await vault.verifyJournal(store)) log.warn('damaged lines of the journal were written anew')
  }

  /** Reads the newest snapshot back from the disk, whole; one that cannot be read is replaced by a new one. */
  async rehearse(): Promise<void> {
    const { vault, events, log } = this.#with
    const [newest] = await vault.shelf.list()
    if (!newest) return
    const at = new Date().toISOString()
    try {
      await vault.shelf.verify(newest.name, at)
      events.updateBackup({ lastVerifiedAt: at })
    } catch (error) {
      log.error('the newest snapshot cannot be read back', error)
      await vault.shelf.shelve([newest.name], vault.asideFolder(at))
      await this.take('periodic')
    }
  }
}
