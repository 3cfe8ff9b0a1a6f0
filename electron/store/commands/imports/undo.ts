import type { Patch, TableName } from '#shared/contracts/changes.ts'
import type { ImportRecord } from '#shared/contracts/imports.ts'
import { canonicalJson } from '#shared/domain/canonical-json.ts'
import type { EmDiaDatabase } from '../../database.ts'
import { patchesBetween } from '../../patch-parts.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'
import { requireUnused } from './later-use.ts'

const IMPORTED: readonly TableName[] = ['customers', 'receivables', 'payments', 'services']

/**
 * Takes back what an import wrote: created rows go, changed rows are as before. Refuses `import-unknown`,
 * `already-undone`, and `import-in-use` when something later depends on it.
 */
export const undoImport: Command<CommandInput & { id: string; reason: string }, ImportRecord> = {
  name: 'imports.undo',
  permission: 'undoImport',
  async decide({ database }, { id, reason, today }) {
    const before = await database.imports.get(id)
    if (!before) throw refusal('import-unknown')
    if (before.undone) throw refusal('already-undone')
    const change = await database.changes.where('commandId').equals(before.commandId).first()
    if (!change) throw refusal('import-unknown')
    const patches = await patchesBetween(database, change.sequence, change.sequence)
    // Numbers that were given stay given: the counters do not go back.
    const written = (patches.get(change.sequence) ?? []).filter(({ table }) => IMPORTED.includes(table))
    await requireUntouched(database, written)
    await requireUnused(database, written)
    const row = { ...before, undone: { on: today, reason } }
    const { commandId: _internal, ...record } = row
    return {
      patches: [
        ...written.map(
          ({ table, key, before, after }): Patch => ({ table, key, before: after, after: before }),
        ),
        replaced('imports', before, row),
      ],
      details: { name: row.fileName, kind: row.kind, reason, removed: row.created, restored: row.updated },
      customerIds: change.customerIds,
      result: record,
    }
  },
}

/** Refuses `import-in-use` when a row is not as the import left it. */
async function requireUntouched(database: EmDiaDatabase, written: readonly Patch[]): Promise<void> {
  for (const table of IMPORTED) {
    const patches = written.filter((patch) => patch.table === table)
    const rows = await database.table(table).bulkGet(patches.map(({ key }) => key))
    const changed = patches.filter(
      ({ after }, index) => canonicalJson(rows[index] ?? null) !== canonicalJson(after),
    )
    if (changed.length > 0) throw refusal('import-in-use', { what: 'changes', count: changed.length })
  }
}
