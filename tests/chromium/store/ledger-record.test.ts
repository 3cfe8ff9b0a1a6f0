import { loadLedger } from '#electron/store/ledger/ledger-record.ts'
import { customerDetails, receipt, titleDetails } from '#tests/chromium/support/rows.ts'
import {
  command,
  openStore,
  type ServingStore,
  servingStore,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import { describe, expect, test } from 'vitest'

const whole = { asOf: TODAY, buckets: [], search: '', atLeast: 0 as never }

async function withOneDebt() {
  const open = await servingStore()
  const customer = await open.client.customers.register({ ...command(), details: customerDetails('Ana') })
  const [title] = await open.client.receivables.register({
    ...command(),
    titles: [titleDetails(customer.id, '1')],
  })
  return { open, customer, title: title! }
}

/** The store closed as a crash would, and opened again. */
async function reopened({ store, databaseName, journal }: ServingStore) {
  store.close()
  const open = openStore({ databaseName, journal })
  await open.main.prove()
  return open
}

describe('the saved ledger', () => {
  test('is used as it is after a drain', async () => {
    const { open } = await withOneDebt()
    const totals = await open.client.aging.totals(whole)
    await open.main.drain()
    const again = await reopened(open)
    expect((await loadLedger(again.store.state)).source).toBe('record')
    await again.main.serve()
    expect(await again.window('w').aging.totals(whole)).toEqual(totals)
  })

  test('catches up with the changes after a crash', async () => {
    const { open, title } = await withOneDebt()
    await open.main.drain()
    const second = await reopened(open)
    await second.main.serve()
    await second.main.sessions.open({ clientId: 'w', userId: [...second.store.state.users.keys()][0]! })
    await second.window('w').receipts.record({ ...command(), ...receipt(title, 30_000) })
    const totals = await second.window('w').aging.totals(whole)
    const third = await reopened({ ...open, ...second })
    expect((await loadLedger(third.store.state)).source).toBe('caught-up')
    await third.main.serve()
    expect(await third.window('w').aging.totals(whole)).toEqual(totals)
  })

  test.each([
    ['of another history', (record: { hash: string }) => Object.assign(record, { hash: 'another' })],
    ['ahead of the database', (record: { sequence: number }) => Object.assign(record, { sequence: 99 })],
    ['of another format', (record: object) => Object.assign(record, { format: 0 })],
    ['damaged', (record: object) => Object.assign(record, { ledger: { customers: null } })],
  ])('%s is not used: the rows are read', async (_, spoil) => {
    const { open } = await withOneDebt()
    const totals = await open.client.aging.totals(whole)
    await open.main.drain()
    const row = await open.store.state.database.meta.get('ledger')
    spoil(row!.value as never)
    await open.store.state.database.meta.put(row!)
    const again = await reopened(open)
    expect((await loadLedger(again.store.state)).source).toBe('rows')
    await again.main.serve()
    expect(await again.window('w').aging.totals(whole)).toEqual(totals)
  })
})
