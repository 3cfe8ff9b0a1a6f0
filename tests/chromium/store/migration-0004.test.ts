import { DEFAULT_BILLING } from '#shared/domain/billing.ts'
import {
  asLeftBy,
  expectNothingLost,
  tablesAddedBy,
  tablesBefore,
} from '#tests/chromium/support/older-store.ts'
import { openStore, OWNER, command } from '#tests/chromium/support/open-store.ts'
import { orderLaboratory, approvedCustomer } from '#tests/chromium/support/order-rows.ts'
import { expect, test } from 'vitest'

const TABLES = tablesBefore(4)

/** A store as the release before left it, with a setting that only later releases read back. */
async function versionThree() {
  const open = await orderLaboratory()
  await approvedCustomer(open.client, 'Ana', { policy: 'c' })
  await open.client.settings.saveBilling({ ...command(), billing: { ...DEFAULT_BILLING, disputeDays: 12 } })
  return asLeftBy(open, { version: 3, tables: TABLES, row: (_table, row) => row })
}

test('migration 0004 adds the tables of collection, as they will always be', async () => {
  expect(await tablesAddedBy(4)).toEqual([
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
})

test('a version 3 store keeps every row, and gains tables that are empty', async () => {
  await expectNothingLost(await versionThree())
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
