import type { ImportRecord } from '#shared/contracts/imports.ts'
import type { StoreState } from '../store-state.ts'

/** Every import, newest first. */
export async function listImports({ database }: StoreState): Promise<ImportRecord[]> {
  const rows = await database.imports.toArray()
  return rows
    .map(({ commandId: _internal, ...record }) => record)
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}
