import { type Patch, type TableName, tableNames } from '#shared/contracts/changes.ts'
import type { EmDiaDatabase } from './database.ts'
import { primaryKeys } from './database.ts'

function keyOf(table: TableName, row: object): string {
  return (row as Record<string, unknown>)[primaryKeys[table]] as string
}

/** A row that was not there. */
export function created(table: TableName, row: object): Patch {
  return { table, key: keyOf(table, row), before: null, after: row }
}

/** A row that takes the place of `before`; null when it is new. */
export function replaced(table: TableName, before: object | null | undefined, after: object): Patch {
  return { table, key: keyOf(table, after), before: before ?? null, after }
}

/** The patches that take others back, last first. */
export function inverse(patches: readonly Patch[]): Patch[] {
  return patches
    .map(({ table, key, before, after }) => ({ table, key, before: after, after: before }))
    .toReversed()
}

/** Writes the rows of patches, in order; the caller holds the transaction. */
export async function writePatches(database: EmDiaDatabase, patches: readonly Patch[]): Promise<void> {
  // The last patch of a key is the row's state, so order within a table does not matter any more.
  const byTable = new Map<TableName, Map<string, unknown>>()
  for (const { table, key, after } of patches) {
    let rows = byTable.get(table)
    if (!rows) byTable.set(table, (rows = new Map()))
    rows.set(key, after)
  }
  await Promise.all(
    [...byTable].map(async ([name, rows]) => {
      const table = database.table(name)
      const kept = [...rows.values()].filter((row) => row !== null)
      const gone = [...rows].filter(([, row]) => row === null).map(([key]) => key)
      if (kept.length > 0) await table.bulkPut(kept)
      if (gone.length > 0) await table.bulkDelete(gone)
    }),
  )
}

/** Tables that patches write to, each once, in the order of `tableNames`. */
export function tablesOf(patches: readonly Patch[]): TableName[] {
  const touched = new Set(patches.map(({ table }) => table))
  return tableNames.filter((name) => touched.has(name))
}
