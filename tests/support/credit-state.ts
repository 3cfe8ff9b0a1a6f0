import type { Patch } from '#shared/contracts/changes.ts'
import type { EmDiaDatabase } from '#electron/store/database.ts'
import { tablesInMemory } from '#electron/store/memory/rows-in-memory.ts'
import { closedState, type StoreState } from '#electron/store/store-state.ts'

/**
 * A store's state with the rows of patches in memory and no database under it: enough for everything that reads only
 * the ledger and the rows in memory.
 */
export async function creditState(patches: readonly Patch[]): Promise<StoreState> {
  const rows = new Map<string, unknown[]>(tablesInMemory.map((table) => [table, []]))
  for (const { table, after } of patches) rows.get(table)?.push(after)
  const database = {
    table: (name: string) => ({ toArray: () => Promise.resolve(rows.get(name) ?? []) }),
  } as unknown as EmDiaDatabase
  const state = closedState({
    database,
    guardian: { append: () => Promise.reject(new Error('nothing is written here')) },
    now: () => 0,
    newId: () => '',
  })
  state.ledger.apply(patches)
  await state.rows.load(database)
  return state
}
