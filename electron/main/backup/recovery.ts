import { tableNames } from '#shared/contracts/changes.ts'
import type { RecoveryReport } from '#shared/contracts/desktop.ts'
import type { StoreProof } from '#shared/contracts/store-for-main.ts'
import type { Place } from './journal-line.ts'
import type { Mark } from './mark.ts'

/** What is known at a start, before the store may serve. */
export interface Evidence {
  /** What the store says of itself; null when it could not even open. */
  proof: StoreProof | null
  /** `highest` is the last change any readable line holds, reachable or not. */
  journal: { tail: Place; highest: number; damaged: boolean }
  mark: Mark | null
  /** Sequence of the newest snapshot that is on the list, 0 when there is none. */
  snapshotSequence: number
}

export type RecoveryCause = RecoveryReport['cause']

export type RecoveryDecision =
  /** Store and journal agree: serve. */
  | { kind: 'accept' }
  /** The store has changes the journal lacks; when they follow its tail they are added to it, else the journal decides. */
  | { kind: 'complete-journal'; after: number }
  /** The journal has unreadable lines that the store, which is whole, can give again. */
  | { kind: 'mend-journal' }
  /** The store cannot be used: build it again from snapshot and journal. */
  | { kind: 'rebuild'; cause: RecoveryCause }
  /** Written by a newer version: touch nothing. */
  | { kind: 'refuse-newer' }

/**
 * What to do with the store as it opened. The journal is the system of record: a store that is behind it, or tells another
 * history, is never used. A store that is ahead holds changes nobody was told of, or that the journal has lost since.
 */
export function decideRecovery(evidence: Evidence): RecoveryDecision {
  const { proof, journal, mark } = evidence
  if (!proof) return { kind: 'rebuild', cause: 'unreadable' }
  if (mark && mark.schemaVersion > proof.schemaVersion) return { kind: 'refuse-newer' }
  const known = Math.max(
    journal.tail.sequence,
    journal.highest,
    mark?.sequence ?? 0,
    evidence.snapshotSequence,
  )
  if (proof.sequence === 0 && known > 0) return { kind: 'rebuild', cause: 'missing' }
  if (proof.sequence < known) return { kind: 'rebuild', cause: 'behind' }
  if (mark && disagrees(proof, mark)) return { kind: 'rebuild', cause: 'damaged' }
  if (journal.damaged) return { kind: 'mend-journal' }
  if (proof.sequence > journal.tail.sequence)
    return { kind: 'complete-journal', after: journal.tail.sequence }
  return proof.hash === journal.tail.hash
    ? { kind: 'accept' }
    : { kind: 'rebuild', cause: 'different-history' }
}

/** At the very change of the mark, the store must have its hash and its number of rows. */
function disagrees(proof: StoreProof, mark: Mark): boolean {
  if (proof.sequence !== mark.sequence) return false
  if (proof.hash !== mark.hash) return true
  if (proof.schemaVersion !== mark.schemaVersion) return false
  return tableNames.some((table) => table in mark.counts && proof.counts[table] !== mark.counts[table])
}
