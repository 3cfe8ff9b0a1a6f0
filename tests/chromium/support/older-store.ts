import { declareSchema } from '#electron/store/migrations/index.ts'
import type { openStore } from './open-store.ts'
import { Dexie } from 'dexie'
import { expect } from 'vitest'
import { v7 } from 'uuid'

type Rows = Record<string, unknown[]>

export async function rowsOf(database: Dexie, tables: readonly string[]): Promise<Rows> {
  const rows: Rows = {}
  for (const name of tables) rows[name] = await database.table(name).toArray()
  return rows
}

/** Leaves what an open store has as the release of a version would have left it: its tables, its rows, its journal. */
export async function asLeftBy(
  open: ReturnType<typeof openStore>,
  {
    version,
    tables,
    row,
  }: { version: number; tables: readonly string[]; row?: (table: string, row: unknown) => unknown },
) {
  const all = await rowsOf(open.store.state.database, tables)
  const rows: Rows = {}
  for (const name of tables) rows[name] = all[name]!.map((each) => row?.(name, each) ?? each)
  open.store.close()
  await open.store.state.database.delete()

  const databaseName = `migration-${v7()}`
  const database = new Dexie(databaseName)
  declareSchema(database, version)
  await database.open()
  for (const name of tables) await database.table(name).bulkAdd(rows[name]!)
  expect([...database.backendDB().objectStoreNames].sort()).toEqual([...tables].sort())
  database.close()
  return { rows, databaseName, journal: open.journal }
}
