import type { EmDiaDatabase } from '#electron/store/database.ts'
import { RowsInMemory } from '#electron/store/memory/rows-in-memory.ts'
import { buildOrder } from '#tests/support/build-credit.ts'
import { describe, expect, test } from 'vitest'

const order = buildOrder({ number: 1 })
const other = buildOrder({ number: 2 })
const patch = (after: typeof order | null, key = order.id) => ({
  table: 'orders' as const,
  key,
  before: null,
  after,
})

/** A database of orders alone, whose reading ends when told to; the first `failures` readings fail. */
function slowDatabase(orders: (typeof order)[], failures = 0) {
  const waiting: (() => void)[] = []
  let left = failures
  const toArray = async (name: string) => {
    if (name !== 'orders') return []
    await new Promise<void>((resolve) => waiting.push(resolve))
    if (left-- > 0) throw new Error('the disk is gone')
    return orders
  }
  const database = { table: (name: string) => ({ toArray: () => toArray(name) }) }
  return {
    database: database as unknown as EmDiaDatabase,
    end: () => waiting.splice(0).forEach((resolve) => resolve()),
  }
}

describe('rows in memory', () => {
  test('are there once they were read, and follow what is committed meanwhile and after', async () => {
    const rows = new RowsInMemory()
    const { database, end } = slowDatabase([order])
    const loading = rows.load(database)
    rows.apply([patch(other, other.id)])
    end()
    await loading
    expect([...rows.all('orders').keys()]).toEqual([order.id, other.id])
    rows.apply([patch({ ...order, note: 'Mudou' })])
    expect(rows.ofCustomer('orders', order.customerId).map(({ note }) => note)).toEqual(['Mudou', ''])
    rows.apply([patch(null)])
    expect(rows.ofCustomer('orders', order.customerId)).toEqual([other])
  })

  test('what was being read when everything was forgotten is read again', async () => {
    const rows = new RowsInMemory()
    const old = slowDatabase([order])
    const loading = rows.load(old.database)
    rows.forget()
    const fresh = slowDatabase([other])
    const again = rows.load(fresh.database)
    old.end()
    fresh.end()
    await Promise.all([loading, again])
    expect([...rows.all('orders').keys()]).toEqual([other.id])
  })

  test('a reading that failed is tried again', async () => {
    const rows = new RowsInMemory()
    const { database, end } = slowDatabase([order], 1)
    const failing = rows.load(database)
    end()
    await expect(failing).rejects.toThrow('the disk is gone')
    const loading = rows.load(database)
    end()
    await loading
    expect(rows.all('orders').size).toBe(1)
  })
})
