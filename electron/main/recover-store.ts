import type { RecoveryReport } from '#shared/contracts/desktop.ts'
import type { StoreProof } from '#shared/contracts/store-for-main.ts'
import type { Mark } from './backup/mark.ts'
import type { JournalState } from './backup/open-journal.ts'
import { rebuildStore } from './backup/rebuild.ts'
import { decideRecovery, type RecoveryCause } from './backup/recovery.ts'
import { rewriteJournal } from './backup/rewrite-journal.ts'
import type { Vault } from './backup/vault.ts'
import type { DesktopEvents } from './desktop-events.ts'
import { refusalCodeOf } from './refusal.ts'
import type { Log } from './router-dependencies.ts'
import type { StoreLine } from './store-client.ts'

interface Situation {
  line: StoreLine
  vault: Vault
  events: DesktopEvents
  log: Log
  mark: Mark | null
  /** The person goes back to a snapshot: the store as it stands is not asked. */
  restoring: boolean
  /** Puts a database that does not open aside, with its page; answers where. */
  renewDatabase: () => Promise<string[]>
}

export type Settled =
  | { kind: 'serve'; proof: StoreProof; recovered: RecoveryReport | null }
  | { kind: 'refuse-newer' }

/** Compares store, journal and mark, and does what `decideRecovery` says until all three agree. */
export async function settleRecovery(situation: Situation): Promise<Settled> {
  const { line, vault, log, mark } = situation
  const [proof, journal, snapshots] = await Promise.all([
    proofOf(line, log),
    vault.inspect(),
    vault.shelf.list(),
  ])
  if (journal.damages.length + journal.tornBytes > 0) log.warn('the journal is damaged', journal)
  const snapshotSequence = Math.max(0, ...snapshots.map((entry) => entry.sequence))
  const state = { tail: journal.tail, highest: journal.highest, damaged: journal.damages.length > 0 }
  const decision = decideRecovery({ proof, journal: state, mark, snapshotSequence })
  const known = Math.max(journal.highest, mark?.sequence ?? 0, snapshotSequence)
  if (situation.restoring) {
    const { proof } = await rebuild(situation, { cause: 'different-history', journal, known })
    return { kind: 'serve', proof, recovered: null }
  }
  log.info('start', decision.kind, {
    store: proof?.sequence,
    journal: journal.tail.sequence,
    mark: mark?.sequence,
  })
  if (decision.kind === 'refuse-newer') return decision
  if (decision.kind === 'rebuild' || !proof) {
    const cause = decision.kind === 'rebuild' ? decision.cause : 'unreadable'
    const kept = proof ? [] : await situation.renewDatabase()
    const settled = await rebuild(situation, { cause, journal, known })
    settled.recovered?.setAside.push(...kept)
    return settled
  }
  if (decision.kind === 'mend-journal') {
    await rewriteJournal(vault.journalFolder, line.client, { tail: proof, at: new Date().toISOString() })
  }
  if (decision.kind === 'complete-journal' && !(await completeJournal(situation, decision.after))) {
    return rebuild(situation, { cause: 'different-history', journal, known })
  }
  return { kind: 'serve', proof, recovered: null }
}

/** The store's word on itself; null when it could not open. A store of a newer schema, or one that died, is no such case. */
async function proofOf(line: StoreLine, log: Log): Promise<StoreProof | null> {
  try {
    return await line.client.prove()
  } catch (error) {
    const code = refusalCodeOf(error)
    if (code === 'newer-data' || code === 'store-unavailable') throw error
    log.error('the database does not open', error)
    return null
  }
}

/** Adds what the store has beyond the journal; false when it does not follow from it. */
async function completeJournal({ line, vault, log }: Situation, after: number): Promise<boolean> {
  await vault.open()
  try {
    for (;;) {
      const changes = await line.client.changesAfter({ sequence: vault.tail.sequence, limit: 200 })
      if (changes.length === 0) return true
      await vault.append(changes)
    }
  } catch (error) {
    if (refusalCodeOf(error)) throw error
    log.error(`the store does not follow the journal after ${after}`, error)
    return false
  }
}

async function rebuild(
  { line, vault, events, log }: Situation,
  given: { cause: RecoveryCause; journal: JournalState; known: number },
): Promise<Extract<Settled, { kind: 'serve' }>> {
  const { cause, journal, known } = given
  events.store = { kind: 'recovering', cause, done: 0, total: 0 }
  await vault.close()
  const report = await rebuildStore({
    store: line.client,
    shelf: vault.shelf,
    journalFolder: vault.journalFolder,
    cause,
    known,
    log,
    onProgress: (done, total) => {
      events.store = { kind: 'recovering', cause, done, total }
    },
  })
  const proof = await line.client.prove()
  const agrees = journal.damages.length === 0 && journal.tail.hash === proof.hash
  if (agrees) return { kind: 'serve', proof, recovered: report }
  const at = new Date().toISOString()
  const aside = await rewriteJournal(vault.journalFolder, line.client, { tail: proof, at })
  return { kind: 'serve', proof, recovered: { ...report, setAside: aside ? [aside] : [] } }
}
