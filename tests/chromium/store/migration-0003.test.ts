import { addDays } from '#shared/domain/calendar.ts'
import { reais } from '#tests/chromium/support/credit-rows.ts'
import {
  asLeftBy,
  expectNothingLost,
  tablesAddedBy,
  tablesBefore,
} from '#tests/chromium/support/older-store.ts'
import { command, openStore, OWNER, TODAY } from '#tests/chromium/support/open-store.ts'
import {
  approvedCustomer,
  itemOf,
  orderDetails,
  orderLaboratory,
  POLICIES,
  saveNew,
} from '#tests/chromium/support/order-rows.ts'
import { describe, expect, test } from 'vitest'

const TABLES = tablesBefore(3)
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
    expect(await tablesAddedBy(3)).toEqual([
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
  })

  test('a version 2 store keeps every row, and gains tables that are empty', async () => {
    await expectNothingLost(await versionTwo())
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
