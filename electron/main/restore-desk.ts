import { readFile } from 'node:fs/promises'
import type { StoreState } from '#shared/contracts/desktop.ts'
import { dialogTitles } from '#shared/pt-br/desktop.ts'
import type { AttachmentVault } from './attachments/attachment-vault.ts'
import type { Copied } from './attachments/mirror.ts'
import { openJournal, replaceJournal, replacementOf, setJournalAside } from './backup/open-journal.ts'
import { chainAfter, readJournal } from './backup/journal-reading.ts'
import { start, type Place } from './backup/journal-line.ts'
import { readSnapshotContent } from './backup/snapshot-content.ts'
import { snapshotName } from './backup/snapshot.ts'
import type { Vault } from './backup/vault.ts'
import type { DesktopEvents } from './desktop-events.ts'
import { refusal } from './refusal.ts'
import type { Dialogs } from './router-dependencies.ts'
import type { StoreKeeper } from './store-keeper.ts'
import type { StoreLine } from './store-client.ts'

interface DeskDependencies {
  keeper: StoreKeeper
  line: StoreLine
  vault: Vault
  attachments: Pick<AttachmentVault, 'takeFromBeside'>
  events: DesktopEvents
  dialogs: Dialogs
}

type Restored = { restored: boolean; sequence: number; attachments?: Copied }

/** Goes back to a snapshot, or starts anew, when a person says so. What stood before is kept in `dados/guardados`. */
export class RestoreDesk {
  readonly #with: DeskDependencies

  constructor(dependencies: DeskDependencies) {
    this.#with = dependencies
  }

  /** Back to a listed snapshot, or to a file the person chooses; the current data is saved first. */
  async restore(name: string | null): Promise<Restored> {
    const { vault, events } = this.#with
    if (name !== null) return this.#restore((await vault.shelf.read(name)).bytes)
    const file = await this.#askForFile()
    if (!file) return { restored: false, sequence: events.backup.sequence }
    const restored = await this.#restore(file.bytes)
    return { ...restored, attachments: await this.#with.attachments.takeFromBeside(file.path) }
  }

  async #restore(bytes: Buffer): Promise<Restored> {
    const { vault, line } = this.#with
    await readSnapshotContent(bytes)
    await vault.takeSnapshot(line.client, 'before-restore')
    return { restored: true, sequence: await this.#goTo(bytes) }
  }

  async choose(action: 'retry' | 'restore-file' | 'start-empty'): Promise<StoreState> {
    const { keeper, vault, events } = this.#with
    if (events.store.kind !== 'failed') return events.store
    if (events.store.reason === 'newer-data' && action !== 'retry') throw refusal('newer-data')
    if (action === 'start-empty') await this.#putAllAside()
    if (action === 'restore-file') {
      const file = await this.#askForFile()
      if (!file) return events.store
      await this.#adopt(file.bytes)
      await keeper.restore()
      await this.#with.attachments.takeFromBeside(file.path)
      return events.store
    }
    await vault.close()
    await keeper.retry()
    return events.store
  }

  async #askForFile(): Promise<{ path: string; bytes: Buffer } | null> {
    const filters = [{ name: dialogTitles.copyFilter, extensions: ['copia'] }]
    const path = await this.#with.dialogs.openFile({ title: dialogTitles.restoreFile, filters })
    return path ? { path, bytes: await readFile(path) } : null
  }

  /** The journal is moved first: from then on a start rebuilds to the restored place, whatever happens here. */
  async #goTo(bytes: Buffer): Promise<number> {
    const { keeper } = this.#with
    keeper.pause()
    const place = await this.#adopt(bytes)
    await keeper.restore()
    return place.sequence
  }

  /** Makes the snapshot the place where the data stands, for the next start of the store. */
  async #adopt(bytes: Buffer): Promise<Place> {
    const { vault } = this.#with
    const proof = await readSnapshotContent(bytes)
    const place = { sequence: proof.sequence, hash: proof.hash }
    const at = new Date().toISOString()
    await vault.close()
    const abandoned = (await vault.shelf.list()).filter((entry) => entry.sequence > place.sequence)
    await vault.shelf.shelve(
      abandoned.map((entry) => entry.name),
      vault.asideFolder(at),
    )
    const name = snapshotName(at, place.sequence)
    await vault.shelf.keep({ proof, data: new Blob([new Uint8Array(bytes)]) }, 'manual', at)
    await this.#beginJournalAt(place, at)
    await vault.mark(proof, at)
    await vault.shelf.verify(name, at)
    return place
  }

  /** A journal that ends at the place: the present one up to there when it leads there, else one that begins there. */
  async #beginJournalAt(place: Place, at: string): Promise<void> {
    const { journalFolder } = this.#with.vault
    const reading = await readJournal(journalFolder)
    const before = chainAfter(reading, reading.base).filter((change) => change.sequence <= place.sequence)
    const leads = before.at(-1)?.hash === place.hash
    const journal = await openJournal(replacementOf(journalFolder), leads ? reading.base : place)
    if (leads) await journal.append(before)
    await journal.close()
    await replaceJournal(journalFolder, at)
  }

  async #putAllAside(): Promise<void> {
    const { vault } = this.#with
    const at = new Date().toISOString()
    await vault.close()
    const snapshots = await vault.shelf.list()
    await vault.shelf.shelve(
      snapshots.map((entry) => entry.name),
      vault.asideFolder(at),
    )
    await setJournalAside(vault.journalFolder, at)
    await vault.mark({ existed: true, schemaVersion: 0, sequence: 0, hash: start.hash, counts: {} }, at)
  }
}
