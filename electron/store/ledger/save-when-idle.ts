import type { StoreState } from '../store-state.ts'
import { saveLedger } from './ledger-record.ts'

const EVERY_MILLISECONDS = 5 * 60_000
/** So many changes are followed at a start in a few milliseconds: not worth a record of its own. */
const WORTH_SAVING = 50

/** Saves the ledger's record from time to time while the store serves; answers what stops it. */
export function saveWhenIdle(state: StoreState): () => void {
  let saved = 0
  const timer = setInterval(() => {
    if (state.phase !== 'serving' || state.readOnly || state.sequence - saved < WORTH_SAVING) return
    void state
      .exclusive(async () => {
        await saveLedger(state)
        saved = state.sequence
      })
      // Only a copy: the next start catches up or reads the rows.
      .catch(() => undefined)
  }, EVERY_MILLISECONDS)
  return () => clearInterval(timer)
}
