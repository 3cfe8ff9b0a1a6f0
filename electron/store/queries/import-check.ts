import type { Day } from '#shared/domain/calendar.ts'
import type { CandidateRows, ImportIssue } from '#shared/domain/import/import.ts'
import { planImport } from '../commands/imports/plan.ts'
import type { ImportAction } from '../commands/imports/plan-of-rows.ts'
import { requireServing, type StoreState } from '../store-state.ts'

/** What the stored data says of a file's rows; the plan's patches are left unwritten. */
export async function checkImport(
  state: StoreState,
  { candidates, today }: { candidates: CandidateRows; today: Day },
): Promise<{ issues: ImportIssue[]; actions: ImportAction[]; sequence: number }> {
  requireServing(state)
  const { database, ledger, settings, newId, sequence } = state
  const { issues, actions } = await planImport(
    { database, ledger, settings, today, importId: newId(), newId },
    candidates,
  )
  state.importCheckedAt = sequence
  return { issues, actions, sequence }
}
