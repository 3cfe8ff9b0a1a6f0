import type { Change } from '#shared/contracts/changes.ts'
import { patchesBetween, wholeChange } from '../patch-parts.ts'
import type { StoreState } from '../store-state.ts'

/** Changes in the database after a sequence, oldest first: what the journal may have missed. */
export async function changesAfter(
  { database }: StoreState,
  { sequence, limit }: { sequence: number; limit: number },
): Promise<Change[]> {
  const rows = await database.changes.where('sequence').above(sequence).limit(limit).toArray()
  const last = rows.at(-1)?.sequence ?? 0
  const patches = await patchesBetween(database, sequence + 1, last)
  return rows.map((row) => wholeChange(row, patches.get(row.sequence) ?? []))
}
