import { EmDiaDatabase } from '#electron/store/database.ts'
import { firstTables } from '#electron/store/migrations/0001-first-tables.ts'
import { credit } from '#electron/store/migrations/0002-credit.ts'
import { moneyAndPapers } from '#electron/store/migrations/0003-money-and-papers.ts'
import { declareSchema } from '#electron/store/migrations/index.ts'
import { DEFAULT_BILLING } from '#shared/domain/billing.ts'
import { asLeftBy, rowsOf } from '#tests/chromium/support/older-store.ts'
import { openStore, OWNER, command } from '#tests/chromium/support/open-store.ts'
import { orderLaboratory, approvedCustomer } from '#tests/chromium/support/order-rows.ts'
import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { v7 } from 'uuid'

const TABLES = [firstTables, credit, moneyAndPapers].flatMap(({ stores }) => Object.keys(stores))

/** A store as the release before left it, with a setting that only later releases read back. */
async function versionThree() {
  const open = await orderLaboratory()
  await approvedCustomer(open.client, 'Ana', { policy: 'c' })
  await open.client.settings.saveBilling({ ...command(), billing: { ...DEFAULT_BILLING, disputeDays: 12 } })
  return asLeftBy(open, { version: 3, tables: TABLES, row: (_table, row) => row })
}

test('migration 0004 adds the tables of collection, as they will always be', async () => {
  const database = new Dexie(`migration-${v7()}`)
  declareSchema(database, 4)
  await database.open()
  const tables = database.tables
    .filter(({ name }) => !TABLES.includes(name))
    .map(({ name, schema }) => [name, schema.primKey.src].concat(schema.indexes.map(({ src }) => src)))
  expect(tables.sort(([a], [b]) => (a! < b! ? -1 : 1))).toEqual([
    ['agreements', 'id', 'customerId'],
    ['cases', 'id', 'customerId'],
    ['collectionActions', 'id', 'customerId'],
    ['collectionProfiles', 'customerId'],
    ['collectionTexts', 'id'],
    ['contacts', 'id', 'customerId'],
    ['debtEndings', 'id', 'customerId'],
    ['dunningPolicies', 'id'],
    ['guardEvents', 'id', 'customerId'],
    ['partners', 'id'],
    ['promises', 'id', 'customerId'],
    ['recoveryPlans', 'id', 'customerId'],
    ['tickets', 'id', 'customerId'],
    ['titleProofs', 'receivableId', 'customerId'],
  ])
  await database.delete()
})

test('a version 3 store keeps every row, and gains tables that are empty', async () => {
  const { rows, databaseName } = await versionThree()
  const database = new EmDiaDatabase(databaseName)
  await database.open()
  expect(database.created).toBe(false)
  expect(await rowsOf(database, TABLES)).toEqual(rows)
  for (const { name } of database.tables) {
    if (!TABLES.includes(name)) expect(await database.table(name).count(), name).toBe(0)
  }
  await database.delete()
})

test('every setting is read back at the next start', async () => {
  const { databaseName, journal } = await versionThree()
  const open = openStore({ databaseName, journal })
  await open.main.prove()
  await open.main.serve()
  await open.main.sessions.open({ clientId: 'window-1', userId: OWNER.id })
  const settings = await open.window('window-1').settings.get()
  expect(settings.billing.disputeDays).toBe(12)
  expect(settings.laboratory?.name).toBeTruthy()
})
