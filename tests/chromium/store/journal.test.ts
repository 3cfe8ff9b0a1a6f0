import { customerDetails } from '#tests/chromium/support/rows.ts'
import { codeFrom, command, openStore, servingStore } from '#tests/chromium/support/open-store.ts'
import { Dexie } from 'dexie'
import { describe, expect, test, vi } from 'vitest'

const details = customerDetails('Ana Souza')

describe('when the journal fails', () => {
  test.each(['disk-full', 'journal-failed'] as const)(
    '%s: the change is taken back and nothing more is written',
    async (reason) => {
      const { client, journal, main, store } = await servingStore()
      const events = await client.watch()
      const before = await main.prove()
      journal.refuses = reason
      const order = { ...command(), details }
      expect(await codeFrom(client.customers.register(order))).toBe(reason)
      expect(await main.prove()).toEqual(before)
      expect(await store.state.database.patches.count()).toBe(1)
      expect((await events.next()).value).toEqual({ sequence: 1, command: 'store.readOnly', tables: [] })
      expect((await client.status()).readOnly).toBe(reason)
      expect(await codeFrom(client.customers.register({ ...command(), details }))).toBe('read-only')

      journal.refuses = null
      await main.setReadOnly({ reason: null })
      // The same intention, sent again once there is room.
      const customer = await client.customers.register(order)
      expect(customer.number).toBe(1)
      expect(journal.changes.map(({ sequence }) => sequence)).toEqual([1, 2])
      await events.return?.()
    },
  )

  test('without an answer the change waits, and is sent before anything else', async () => {
    const { client, journal, main } = await servingStore()
    journal.refuses = 'no-answer'
    const order = { ...command(), details }
    expect(await codeFrom(client.customers.register(order))).toBe('store-unavailable')
    expect((await client.status()).sequence).toBe(1)
    journal.refuses = null
    const other = await client.customers.register({ ...command(), details: customerDetails('Bruno Lima') })
    expect(other.number).toBe(2)
    expect((await client.customers.register(order)).number).toBe(1)
    expect(journal.changes.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
    expect((await main.prove()).sequence).toBe(3)
  })

  test('a change the journal never heard of is given to main at the next start', async () => {
    const first = await servingStore()
    first.journal.refuses = 'no-answer'
    await codeFrom(first.client.customers.register({ ...command(), details }))
    first.store.close()
    const second = openStore({ databaseName: first.databaseName })
    expect(await second.main.prove()).toMatchObject({ existed: true, sequence: 2 })
    const [missed] = await second.main.changesAfter({ sequence: 1, limit: 10 })
    expect(missed).toMatchObject({ sequence: 2, command: 'customers.register' })
    expect(missed!.patches).toHaveLength(2)
  })

  test('a database that cannot be written says so, and keeps what it had', async () => {
    const { client, journal, main, store } = await servingStore()
    const before = await main.prove()
    const { changes } = store.state.database
    const full = new DOMException('Encountered full disk while opening backing store', 'QuotaExceededError')
    const bulkAdd = vi.spyOn(changes, 'bulkAdd').mockImplementation(() => Dexie.Promise.reject(full))
    const order = { ...command(), details }
    expect(await codeFrom(client.customers.register(order))).toBe('disk-full')
    expect(await main.prove()).toEqual(before)
    expect(journal.changes).toHaveLength(1)
    bulkAdd.mockRestore()
    expect((await client.customers.register(order)).number).toBe(1)
  })

  test('main may forbid writing, and reading goes on', async () => {
    const { client, main } = await servingStore()
    await main.setReadOnly({ reason: 'disk-full' })
    expect(await codeFrom(client.customers.register({ ...command(), details }))).toBe('read-only')
    expect((await client.users.list()).length).toBe(1)
  })

  test('after draining, commands are refused and the ledger lies saved', async () => {
    const { client, main, store } = await servingStore()
    await client.customers.register({ ...command(), details })
    expect((await main.drain()).sequence).toBe(2)
    expect(await codeFrom(client.customers.register({ ...command(), details }))).toBe('store-unavailable')
    expect(await store.state.database.meta.get('ledger')).toMatchObject({ value: { sequence: 2 } })
  })
})
