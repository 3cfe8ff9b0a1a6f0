import { EmDiaDatabase } from '#electron/store/database.ts'
import { firstTables } from '#electron/store/migrations/0001-first-tables.ts'
import { declareSchema } from '#electron/store/migrations/index.ts'
import { command, openStore, OWNER, servingStore, TODAY } from '#tests/chromium/support/open-store.ts'
import { asLeftBy, rowsOf } from '#tests/chromium/support/older-store.ts'
import { registrationDetails } from '#tests/chromium/support/registration-rows.ts'
import { customerDetails, receipt, titleDetails } from '#tests/chromium/support/rows.ts'
import { Dexie } from 'dexie'
import { describe, expect, test } from 'vitest'
import { v7 } from 'uuid'

const FIRST_TABLES = Object.keys(firstTables.stores)

/** A store as the first release left it: a customer who owes, one payment, and what keeps them. */
async function versionOne() {
  const open = await servingStore()
  const { client } = open
  const ana = await client.customers.register({ ...command(), details: customerDetails('Ana Souza') })
  const [title] = await client.receivables.register({ ...command(), titles: [titleDetails(ana.id, '1')] })
  await client.receipts.record({ ...command(), ...receipt(title!, 30_000) })
  return { ana, ...(await asLeftBy(open, { version: 1, tables: FIRST_TABLES })) }
}

describe('migration 0002', () => {
  test('adds the tables of registrations, credit and orders, as they will always be', async () => {
    const database = new Dexie(`migration-${v7()}`)
    declareSchema(database, 2)
    await database.open()
    const tables = database.tables
      .filter(({ name }) => !FIRST_TABLES.includes(name))
      .map(({ name, schema }) => [name, schema.primKey.src].concat(schema.indexes.map(({ src }) => src)))
    expect(tables.sort(([a], [b]) => (a! < b! ? -1 : 1))).toEqual([
      ['analyses', 'id', 'customerId'],
      ['blocks', 'id'],
      ['cheques', 'id', 'orderId', 'customerId'],
      ['consultations', 'id', 'customerId'],
      ['creditProfiles', 'customerId'],
      ['decisions', 'id', 'orderId', 'customerId'],
      ['listEvents', 'id', 'customerId'],
      ['orders', 'id', 'customerId'],
      ['registrations', 'customerId'],
      ['releases', 'id', 'customerId'],
      ['scores', 'id', 'customerId'],
      ['services', 'id'],
    ])
    await database.delete()
  })

  test('a version 1 store keeps every row, and gains tables that are empty', async () => {
    const { rows, databaseName } = await versionOne()
    const database = new EmDiaDatabase(databaseName)
    await database.open()
    expect(database.created).toBe(false)
    expect(await rowsOf(database, FIRST_TABLES)).toEqual(rows)
    for (const { name } of database.tables) {
      if (!FIRST_TABLES.includes(name)) expect(await database.table(name).count(), name).toBe(0)
    }
    await database.delete()
  })

  test('the store serves it as it was: same balances, and the new work can be done on top', async () => {
    const { ana, databaseName, journal } = await versionOne()
    const open = openStore({ databaseName, journal })
    expect(await open.main.prove()).toMatchObject({
      existed: true,
      sequence: journal.changes.length,
      counts: { customers: 1, receivables: 1, payments: 1, registrations: 0 },
    })
    await open.main.serve()
    await open.main.sessions.open({ clientId: 'window-1', userId: OWNER.id })
    const client = open.window('window-1')
    const { balance } = await client.customers.get({ id: ana.id, today: TODAY })
    expect(balance.outstanding).toBeGreaterThan(70_000)
    const mine = { customerId: ana.id }
    expect((await client.registrations.get({ ...mine, today: TODAY })).registration.status).toBe('draft')
    const details = registrationDetails({ segment: 'Ortodontia' })
    await client.registrations.save({ ...command(), ...mine, details })
    expect((await client.registrations.get({ ...mine, today: TODAY })).registration.segment).toBe(
      'Ortodontia',
    )
  })
})
