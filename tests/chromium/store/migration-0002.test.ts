import { command, openStore, OWNER, servingStore, TODAY } from '#tests/chromium/support/open-store.ts'
import {
  asLeftBy,
  expectNothingLost,
  tablesAddedBy,
  tablesBefore,
} from '#tests/chromium/support/older-store.ts'
import { registrationDetails } from '#tests/chromium/support/registration-rows.ts'
import { customerDetails, receipt, titleDetails } from '#tests/chromium/support/rows.ts'
import { describe, expect, test } from 'vitest'

const TABLES = tablesBefore(2)

/** A store as the first release left it: a customer who owes, one payment, and what keeps them. */
async function versionOne() {
  const open = await servingStore()
  const { client } = open
  const ana = await client.customers.register({ ...command(), details: customerDetails('Ana Souza') })
  const [title] = await client.receivables.register({ ...command(), titles: [titleDetails(ana.id, '1')] })
  await client.receipts.record({ ...command(), ...receipt(title!, 30_000) })
  return { ana, ...(await asLeftBy(open, { version: 1, tables: TABLES })) }
}

describe('migration 0002', () => {
  test('adds the tables of registrations, credit and orders, as they will always be', async () => {
    expect(await tablesAddedBy(2)).toEqual([
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
  })

  test('a version 1 store keeps every row, and gains tables that are empty', async () => {
    await expectNothingLost(await versionOne())
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
