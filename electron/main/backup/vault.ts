import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Change } from '#shared/contracts/changes.ts'
import type { SnapshotEntry } from '#shared/contracts/desktop.ts'
import type { StoreProof } from '#shared/contracts/store-for-main.ts'
import type { StoreForMainClient } from '#electron/main/router-dependencies.ts'
import { findJournalDamage } from './journal-reading.ts'
import { rewriteJournal } from './rewrite-journal.ts'
import { JournalError, type Journal } from './journal.ts'
import { start, type Place } from './journal-line.ts'
import { markOf, readMark, writeMark, type Mark, type Versions } from './mark.ts'
import { inspectJournal, openJournal, type JournalState } from './open-journal.ts'
import { expiredSnapshots } from './retention.ts'
import { SnapshotShelf, type SnapshotReason } from './snapshot.ts'

/** The data folder: journal, snapshots and mark, and the one journal that is open. */
export class Vault {
  readonly folder: string
  readonly journalFolder: string
  readonly shelf: SnapshotShelf
  readonly versions: Versions
  #journal: Journal | null = null
  #snapshots: Promise<unknown> = Promise.resolve()
  /** While the journal is written anew, what comes waits. */
  #mending: Promise<unknown> = Promise.resolve()
  /** Changes since the last snapshot of this run. */
  #sinceSnapshot = 0

  constructor(folder: string, versions: Versions) {
    this.folder = folder
    this.journalFolder = join(folder, 'diario')
    this.versions = versions
    this.shelf = new SnapshotShelf(folder, versions)
  }

  get tail(): Place {
    return this.#journal?.tail ?? start
  }

  get changesSinceSnapshot(): number {
    return this.#sinceSnapshot
  }

  /** Reads the journal's end again, closing it first. */
  async inspect(): Promise<JournalState> {
    await this.close()
    return inspectJournal(this.journalFolder)
  }

  async open(base: Place = start): Promise<void> {
    await this.close()
    this.#journal = await openJournal(this.journalFolder, base)
  }

  /** Keeps the changes on disk; throws `JournalError`, and then nothing of them was kept. */
  async append(changes: readonly Change[]): Promise<number> {
    await this.#mending
    if (!this.#journal) throw new JournalError('journal-failed', 'the journal is not open')
    const sequence = await this.#journal.append(changes)
    this.#sinceSnapshot += changes.length
    return sequence
  }

  async flush(): Promise<void> {
    await this.#journal?.flush()
  }

  /** Reads the whole journal; when old lines are damaged, writes it anew from the store. Answers whether it had to. */
  async verifyJournal(store: StoreForMainClient): Promise<boolean> {
    const damages = await findJournalDamage(this.journalFolder)
    if (damages.length === 0 || !this.#journal) return false
    const mended = this.#mend(store)
    this.#mending = mended.catch(() => {})
    await mended
    return true
  }

  async #mend(store: StoreForMainClient): Promise<void> {
    await this.flush()
    const { tail } = this
    await this.close()
    await rewriteJournal(this.journalFolder, store, { tail, at: new Date().toISOString() })
    this.#journal = await openJournal(this.journalFolder)
  }

  async close(): Promise<void> {
    const journal = this.#journal
    this.#journal = null
    await journal?.close()
  }

  readMark(): Promise<Mark | null | 'damaged'> {
    return readMark(this.folder)
  }

  async mark(proof: StoreProof, at: string): Promise<void> {
    await writeMark(this.folder, markOf(proof, this.versions, at))
  }

  /** Takes, keeps and reads back a snapshot, moves the mark, and lets old ones go. One at a time. */
  takeSnapshot(store: StoreForMainClient, reason: SnapshotReason): Promise<SnapshotEntry> {
    const taken = this.#snapshots.then(() => this.#takeSnapshot(store, reason))
    this.#snapshots = taken.catch(() => {})
    return taken
  }

  async #takeSnapshot(store: StoreForMainClient, reason: SnapshotReason): Promise<SnapshotEntry> {
    const at = new Date().toISOString()
    const counted = this.#sinceSnapshot
    const taken = await store.snapshot()
    const entry = await this.shelf.keep(taken, reason, at)
    await this.mark(taken.proof, at)
    await this.#journal?.rotate()
    this.#sinceSnapshot -= counted
    await this.#letGo(at.slice(0, 10))
    return entry
  }

  async #letGo(today: string): Promise<void> {
    for (const { name } of expiredSnapshots(await this.shelf.list(), today)) {
      await rm(this.shelf.pathOf(name), { force: true })
      await rm(`${this.shelf.pathOf(name)}.json`, { force: true })
    }
  }

  /** The folder for what is put aside at an instant. */
  asideFolder(at: string): string {
    return join(dirname(this.journalFolder), 'guardados', at.replaceAll(':', '-'))
  }
}
