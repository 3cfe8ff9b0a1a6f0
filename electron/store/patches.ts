import { type Patch, type TableName, tableNames } from '#shared/contracts/changes.ts'
import type { ChangeRow, EmDiaDatabase, PatchPart } from './database.ts'
import { primaryKeys } from './database.ts'

const PATCHES_IN_A_PART = 500

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

/** A change's patches in parts, as they are stored. */
export function partsOf(sequence: number, patches: readonly Patch[]): PatchPart[] {
  const parts: PatchPart[] = []
  for (let start = 0; start < patches.length; start += PATCHES_IN_A_PART) {
    parts.push({ sequence, part: parts.length, patches: patches.slice(start, start + PATCHES_IN_A_PART) })
  }
  return parts
}

/** The patches of the changes from one sequence to another, both included, by sequence. */
export async function patchesBetween(
  database: EmDiaDatabase,
  first: number,
  last: number,
): Promise<Map<number, Patch[]>> {
  const parts = await database.patches
    .where('[sequence+part]')
    .between([first, 0], [last, Infinity])
    .toArray()
  const found = new Map<number, Patch[]>()
  for (const { sequence, patches } of parts) {
    found.set(sequence, [...(found.get(sequence) ?? []), ...patches])
  }
  return found
}

/** A change row with its patches again. */
export function wholeChange(row: ChangeRow, patches: Patch[]): ChangeRow & { patches: Patch[] } {
  return { ...row, patches }
}
