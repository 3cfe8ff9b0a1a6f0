import type { Patch } from '#shared/contracts/changes.ts'
import { roleMay } from '#shared/domain/access.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { CandidateRows, ImportKind } from '#shared/domain/import/import.ts'
import type { ImportRow } from '../../database.ts'
import { created } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'
import { analysedAgain } from '../customers.ts'
import { planImport } from './plan.ts'

type Commit = CommandInput & {
  importId: string
  fileName: string
  kind: ImportKind
  candidates: CandidateRows
}

/**
 * Stores what a file holds, in one change; a file may do no more than its hand at the form. Refuses `not-allowed` for a
 * catalogue of who may not change it, `block-evaded`, `import-has-errors`, or `import-stale` when the errors came with
 * what others did since the check.
 */
export const commitImport: Command<Commit, { importId: string; created: number; updated: number }> = {
  name: 'imports.commit',
  permission: 'importData',
  async decide(context, { importId, fileName, kind, candidates, commandId, today }) {
    const { state, database, settings, newId, at, actor } = context
    const { ledger } = state
    if (candidates.kind === 'services' && !roleMay(actor!.role, 'changeCatalogue'))
      throw refusal('not-allowed', { permission: 'changeCatalogue' })
    const plan = await planImport({ database, ledger, settings, today, importId, newId }, candidates)
    const errors = plan.issues.filter(({ severity }) => severity === 'error').length
    if (errors > 0) {
      const stale = state.importCheckedAt !== null && state.importCheckedAt < state.sequence
      throw refusal(stale ? 'import-stale' : 'import-has-errors', { errors })
    }
    const row: ImportRow = {
      id: importId,
      fileName,
      kind,
      at,
      actorName: actor!.name,
      created: plan.actions.filter((action) => action === 'create').length,
      updated: plan.actions.filter((action) => action === 'update').length,
      undone: null,
      commandId,
    }
    return {
      patches: [
        ...plan.patches,
        ...(await analysedAnew(context, plan.patches, today)),
        created('imports', row),
      ],
      details: { name: fileName, kind, created: row.created, updated: row.updated },
      customerIds: [...plan.customerIds],
      result: { importId, created: row.created, updated: row.updated },
    }
  },
}

/** Registrations of customers whom the file gives another document or kind. */
async function analysedAnew(
  context: DecisionContext,
  patches: readonly Patch[],
  today: CommandInput['today'],
): Promise<Patch[]> {
  const registrations: Patch[] = []
  for (const { table, before, after } of patches) {
    if (table !== 'customers' || !before) continue
    const change = { before: before as Customer, customer: after as Customer, today }
    registrations.push(...(await analysedAgain(context, change)))
  }
  return registrations
}
