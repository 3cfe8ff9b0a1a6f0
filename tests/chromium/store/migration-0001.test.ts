import { EmDiaDatabase } from '#electron/store/database.ts'
import { migrations, SCHEMA_VERSION } from '#electron/store/migrations/index.ts'
import { tablesAddedBy } from '#tests/chromium/support/older-store.ts'
import { codeFrom, openStore } from '#tests/chromium/support/open-store.ts'
import { Dexie } from 'dexie'
import { describe, expect, test } from 'vitest'
import { v7 } from 'uuid'

describe('migration 0001', () => {
  test('creates the tables of the first release, as they will always be', async () => {
    expect(await tablesAddedBy(1)).toEqual([
      ['changes', 'sequence', '&commandId', '*customerIds'],
      ['counters', 'key'],
      ['credentials', 'userId'],
      ['customers', 'id', 'taxId'],
      ['imports', 'id'],
      ['letters', 'id', 'customerId'],
      ['meta', 'key'],
      ['patches', '[sequence+part]'],
      ['payments', 'id', 'receivableId'],
      ['receivables', 'id', 'customerId', 'externalCode'],
      ['settings', 'key'],
      ['users', 'id'],
    ])
  })

  test('versions rise by one, and the newest is what the store proves', async () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
    const open = openStore()
    expect(await open.main.prove()).toMatchObject({ schemaVersion: SCHEMA_VERSION, existed: false })
    open.store.close()
    const again = openStore({ databaseName: open.databaseName })
    expect(await again.main.prove()).toMatchObject({ existed: true })
  })

  test('a database of a newer version is refused, and left as it is', async () => {
    const name = `migration-${v7()}`
    const newer = new Dexie(name)
    newer.version(SCHEMA_VERSION + 1).stores({ customers: 'id', fromTheFuture: 'id' })
    await newer.open()
    await newer.table('fromTheFuture').add({ id: 1 })
    newer.close()
    const open = openStore({ databaseName: name })
    expect(await codeFrom(open.main.prove())).toBe('newer-data')
    await newer.open()
    expect(await newer.table('fromTheFuture').count()).toBe(1)
    expect([...newer.backendDB().objectStoreNames]).toEqual(['customers', 'fromTheFuture'])
    newer.close()
  })

  test('writes are strict: they are on disk before they are acknowledged', async () => {
    const database = new EmDiaDatabase(`migration-${v7()}`)
    await database.open()
    await database.transaction('rw', database.meta, (transaction) => {
      const { durability } = transaction.idbtrans as IDBTransaction & { durability: string }
      expect(durability).toBe('strict')
    })
    await database.delete()
  })
})
