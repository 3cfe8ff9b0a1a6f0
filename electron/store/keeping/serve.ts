import type { StoreProof } from '#shared/contracts/store-for-main.ts'
import type { StoreStatus } from '#shared/contracts/store.ts'
import { settlePending } from '../commands/commit.ts'
import { loadLedger, saveLedger } from '../ledger/ledger-record.ts'
import { refusal } from '../refuse.ts'
import { type ReadOnlyReason, setReadOnly, statusOf, type StoreState } from '../store-state.ts'
import { WaitingEntries } from '../memory/waiting-entries.ts'
import { LetterIndex } from '../queries/letter-index.ts'
import { proofOf } from './open.ts'

/** After main accepted the proof: builds the ledger and begins to answer windows. */
export async function serve(state: StoreState): Promise<StoreStatus> {
  if (state.phase === 'serving') return statusOf(state)
  if (state.phase === 'closed') throw refusal('store-unavailable')
  const { ledger, source } = await loadLedger(state)
  state.ledger = ledger
  state.letters = new LetterIndex()
  state.rows.forget()
  state.waiting = new WaitingEntries()
  state.phase = 'serving'
  if (source !== 'record') await saveLedger(state)
  return statusOf(state)
}

/** Main's word on the disk. When it is well again, what was waiting for the journal is sent first. */
export async function liftReadOnly(
  state: StoreState,
  reason: ReadOnlyReason,
): Promise<Record<string, never>> {
  setReadOnly(state, reason)
  if (reason === null && state.pending) {
    // A refusal makes the store read-only again, which is the answer.
    await state.exclusive(() => settlePending(state)).catch(() => undefined)
  }
  return {}
}

/** Ends the serving: no more commands, and the ledger's record saved. */
export async function drain(state: StoreState): Promise<StoreProof> {
  if (state.phase === 'serving') {
    await settlePending(state).catch(() => undefined)
    state.phase = 'draining'
    // The record is a copy: without room for it, the next start reads the rows.
    await saveLedger(state).catch(() => undefined)
  }
  return proofOf(state)
}
