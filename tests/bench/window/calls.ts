import { ZERO } from '#shared/domain/money.ts'
import { store } from './clients.ts'
import { TODAY } from './laboratory.ts'

/**
 * Opens call mode for one customer after another, those who owe most first: what the screen asks for, all at once.
 * Milliseconds of each.
 */
export async function openCalls(count: number): Promise<number[]> {
  const { client } = await store
  const { rows } = await client.aging.customers({
    asOf: TODAY,
    buckets: [],
    search: '',
    atLeast: ZERO,
    offset: 0,
    limit: count,
    sort: 'total',
    descending: true,
  })
  const times: number[] = []
  for (const { customerId } of rows) {
    const started = performance.now()
    await Promise.all([
      client.contacts.desk({ customerId, today: TODAY }),
      client.credit.xray({ customerId, today: TODAY }),
    ])
    times.push(performance.now() - started)
  }
  return times
}
