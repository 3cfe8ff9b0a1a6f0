import { EmDiaDatabase } from '#electron/store/database.ts'
import { firstTables } from '#electron/store/migrations/0001-first-tables.ts'
import { credit } from '#electron/store/migrations/0002-credit.ts'
import { declareSchema } from '#electron/store/migrations/index.ts'
import { addDays } from '#shared/domain/calendar.ts'
import { reais } from '#tests/chromium/support/credit-rows.ts'
import { asLeftBy, rowsOf } from '#tests/chromium/support/older-store.ts'
import { command, openStore, OWNER, TODAY } from '#tests/chromium/support/open-store.ts'
import {
  approvedCustomer,
  itemOf,
  orderDetails,
  orderLaboratory,
  POLICIES,
  saveNew,
} from '#tests/chromium/support/order-rows.ts'
import { Dexie } from 'dexie'
import { describe, expect, test } from 'vitest'
import { v7 } from 'uuid'

const TABLES = [...Object.keys(firstTables.stores), ...Object.keys(credit.stores)]
const DEPOSIT_ON = addDays(TODAY, 10)

/** A store as the release before left it: an order paid by a cheque that knew neither its clocks nor its history. */
async function versionTwo() {
  const open = await orderLaboratory()
  const ana = await approvedCustomer(open.client, 'Ana', { policy: 'd' })
  const chequePlan = [{ amount: reais(800), depositOn: DEPOSIT_ON }]
  const { order } = await saveNew(
    open.client,
    orderDetails(ana, [itemOf(open.crown)], { policy: POLICIES.d, chequePlan }),
  )
  const paper = { ...chequePlan[0]!, bank: '341', number: '850001', issuer: 'Ana Souza' }
  await open.client.orders.receiveCheques({ ...command(), id: order.id, cheques: [paper] })
  const older = await asLeftBy(open, {
    version: 2,
    tables: TABLES,
    row: (table, row) => {
      if (table !== 'cheques') return row
      const {
        cmc7: _line,
        issuerTaxId: _document,
        samePlace: _place,
        events: _events,
        ...known
      } = row as Record<string, unknown>
      return known
    },
  })
  return { ...older, order }
}

describe('migration 0003', () => {
  test('adds the tables of money and papers, as they will always be', async () => {
    const database = new Dexie(`migration-${v7()}`)
    declareSchema(database, 3)
    await database.open()
    const tables = database.tables
      .filter(({ name }) => !TABLES.includes(name))
      .map(({ name, schema }) => [name, schema.primKey.src].concat(schema.indexes.map(({ src }) => src)))
    expect(tables.sort(([a], [b]) => (a! < b! ? -1 : 1))).toEqual([
      ['bankEntries', 'id', 'fileId', 'uniqueKey', '[status+on]', 'settlement.receiptId'],
      ['bankFiles', 'id'],
      ['boletos', 'receivableId', 'customerId'],
      ['closings', 'id'],
      ['creditEntries', 'id', 'customerId'],
      ['disputes', 'id', 'customerId'],
      ['paperTexts', 'id'],
      ['papers', 'id', 'customerId'],
      ['receipts', 'id', 'customerId'],
      ['reschedules', 'id', 'customerId'],
      ['templates', 'id'],
    ])
    await database.delete()
  })

  test('a version 2 store keeps every row, and gains tables that are empty', async () => {
    const { rows, databaseName } = await versionTwo()
    const database = new EmDiaDatabase(databaseName)
    await database.open()
    expect(database.created).toBe(false)
    expect(await rowsOf(database, TABLES)).toEqual(rows)
    for (const { name } of database.tables) {
      if (!TABLES.includes(name)) expect(await database.table(name).count(), name).toBe(0)
    }
    await database.delete()
  })

  test('a cheque of then is in the portfolio of today, and goes to the bank', async () => {
    const { databaseName, journal, order } = await versionTwo()
    const open = openStore({ databaseName, journal })
    expect(await open.main.prove()).toMatchObject({ existed: true, sequence: journal.changes.length })
    await open.main.serve()
    await open.main.sessions.open({ clientId: 'window-1', userId: OWNER.id })
    const client = open.window('window-1')
    const { rows } = await client.cheques.list({
      today: DEPOSIT_ON,
      statuses: [],
      depositableOnly: true,
      search: '',
      sort: 'depositOn',
      descending: false,
      offset: 0,
      limit: 10,
    })
    expect(rows).toMatchObject([
      { orderNumber: order.number, cheque: { cmc7: null, samePlace: true, events: [] } },
    ])
    const ids = rows.map(({ cheque }) => cheque.id)
    const { cheques } = await client.cheques.deposit({ ...command(DEPOSIT_ON), ids, on: DEPOSIT_ON })
    expect(cheques).toMatchObject([{ status: 'deposited', events: [{ status: 'deposited' }] }])
  })
})
