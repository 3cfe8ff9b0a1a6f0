import { EmDiaDatabase } from '#electron/store/database.ts'
import { declareSchema, migrations } from '#electron/store/migrations/index.ts'
import type { openStore } from './open-store.ts'
import { Dexie } from 'dexie'
import { expect } from 'vitest'
import { v7 } from 'uuid'

type Rows = Record<string, unknown[]>

async function rowsOf(database: Dexie, tables: readonly string[]): Promise<Rows> {
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

/** The tables that a version added, each with its key and its indexes. */
export async function tablesAddedBy(version: number): Promise<string[][]> {
  const database = new Dexie(`migration-${v7()}`)
  declareSchema(database, version)
  await database.open()
  const before = new Set(tablesBefore(version))
  const added = database.tables
    .filter(({ name }) => !before.has(name))
    .map(({ name, schema }) => [name, schema.primKey.src].concat(schema.indexes.map(({ src }) => src)))
  await database.delete()
  return added.sort(([one], [other]) => (one! < other! ? -1 : 1))
}

/** The names of the tables of every version before one. */
export const tablesBefore = (version: number): string[] =>
  migrations.filter((migration) => migration.version < version).flatMap(({ stores }) => Object.keys(stores))

/** Opens a store of an earlier version with the newest schema: every row is there, and what was added is empty. */
export async function expectNothingLost({ rows, databaseName }: { rows: Rows; databaseName: string }) {
  const database = new EmDiaDatabase(databaseName)
  await database.open()
  expect(database.created).toBe(false)
  expect(await rowsOf(database, Object.keys(rows))).toEqual(rows)
  for (const { name } of database.tables)
    if (!(name in rows)) expect(await database.table(name).count(), name).toBe(0)
  await database.delete()
}
