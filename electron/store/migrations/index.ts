import type { Dexie, Transaction } from 'dexie'
import { firstTables } from './0001-first-tables.ts'
import { credit } from './0002-credit.ts'
import { moneyAndPapers } from './0003-money-and-papers.ts'
import { collection } from './0004-collection.ts'

interface Migration {
  version: number
  /** Tables that are new or change their indexes, in Dexie's notation; null drops one. */
  stores: Record<string, string | null>
  /** Moves the rows of the version before, inside the upgrade's transaction. */
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>
}

/** Every released schema, oldest first. */
export const migrations: readonly Migration[] = [firstTables, credit, moneyAndPapers, collection]

export const SCHEMA_VERSION = migrations.at(-1)!.version

/** Declares every schema up to a version, the newest unless said otherwise. */
export function declareSchema(database: Dexie, upTo = SCHEMA_VERSION): void {
  for (const { version, stores, upgrade } of migrations) {
    if (version > upTo) continue
    const declared = database.version(version).stores(stores)
    if (upgrade) declared.upgrade(upgrade)
  }
}
