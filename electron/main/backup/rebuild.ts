import type { Change } from '#shared/contracts/changes.ts'
import type { RecoveryReport } from '#shared/contracts/desktop.ts'
import type { StoreProof } from '#shared/contracts/store-for-main.ts'
import type { Log, StoreForMainClient } from '#electron/main/router-dependencies.ts'
import { start, type Place } from './journal-line.ts'
import { chainAfter, describeLost, readJournal, type JournalReading } from './journal-reading.ts'
import type { RecoveryCause } from './recovery.ts'
import type { SnapshotShelf } from './snapshot.ts'

/** There is nothing a rebuild could begin from. */
export class NoSource extends Error {}

interface Source {
  /** Null: from nothing, with the journal alone. */
  bytes: Buffer | null
  place: Place
  at: string | null
}

export interface Rebuilding {
  store: StoreForMainClient
  shelf: SnapshotShelf
  journalFolder: string
  cause: RecoveryCause
  /** The highest sequence anything speaks of: mark, journal or snapshot. */
  known: number
  log: Log
  onProgress(done: number, total: number): void
}

/** Changes handed over at once: enough to keep the store busy, few enough to show progress. */
const batchSize = 200

/**
 * Builds the store again from the newest snapshot that can be read and the journal after it; from an older one when that
 * fails; from the journal alone at last. Throws `NoSource` when none of them works.
 */
export async function rebuildStore(work: Rebuilding): Promise<RecoveryReport> {
  for await (const source of sourcesOf(work)) {
    try {
      return await rebuildFrom(source, work)
    } catch (error) {
      work.log.warn('could not rebuild from', source.at ?? 'the journal alone', error)
    }
  }
  throw new NoSource('neither a snapshot nor the journal can be read')
}

/** Every readable snapshot, newest first, then nothing at all. */
async function* sourcesOf(work: Rebuilding): AsyncGenerator<Source> {
  for (const entry of await work.shelf.list()) {
    try {
      const { bytes, place, at } = await work.shelf.read(entry.name)
      yield { bytes, place, at }
    } catch (error) {
      work.log.warn('a snapshot cannot be used', error)
    }
  }
  yield { bytes: null, place: start, at: null }
}

async function rebuildFrom(source: Source, work: Rebuilding): Promise<RecoveryReport> {
  const reading = await readJournal(work.journalFolder, source.place.sequence)
  assertSameHistory(source.place, reading)
  const changes = chainAfter(reading, source.place)
  if (!source.bytes && changes.length === 0) throw new NoSource('the journal holds nothing to begin with')
  const data = source.bytes ? new Blob([new Uint8Array(source.bytes)]) : null
  let proof = await work.store.rebuild.begin({ data })
  if (proof.sequence !== source.place.sequence) throw new Error('the store did not take the whole snapshot')
  for (let done = 0; done < changes.length; done += batchSize) {
    work.onProgress(done, changes.length)
    proof = await work.store.rebuild.apply({ changes: changes.slice(done, done + batchSize) })
  }
  work.onProgress(changes.length, changes.length)
  return reportOf({ source, reading, changes, proof, work })
}

/** A snapshot of a history that was left behind by a restore must not be mixed with the journal of the one that stands. */
function assertSameHistory(place: Place, reading: JournalReading): void {
  const first = reading.changes.get(place.sequence + 1)
  const same = reading.changes.get(place.sequence)
  if (first && first.previousHash !== place.hash) throw new Error('the snapshot is of another history')
  if (same && same.hash !== place.hash) throw new Error('the snapshot is of another history')
  if (place.sequence < reading.base.sequence) throw new Error('the journal begins after the snapshot')
}

function reportOf(done: {
  source: Source
  reading: JournalReading
  changes: readonly Change[]
  proof: StoreProof
  work: Rebuilding
}): RecoveryReport {
  const { proof, work } = done
  return {
    cause: work.cause,
    snapshotAt: done.source.at,
    changesReplayed: done.changes.length,
    sequence: proof.sequence,
    customers: proof.counts['customers'] ?? 0,
    receivables: proof.counts['receivables'] ?? 0,
    payments: proof.counts['payments'] ?? 0,
    lost: describeLost(done.reading, proof.sequence, work.known),
    setAside: [],
  }
}
