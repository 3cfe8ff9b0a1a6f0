import { v7 } from 'uuid'
import { centavos, ZERO } from '#shared/domain/money.ts'
import type { OrderDetails } from '#shared/domain/order.ts'
import { DEFAULT_PAYMENT_POLICIES } from '#shared/domain/payment-policy.ts'
import { store } from './clients.ts'
import { TODAY } from './laboratory.ts'

const page = (search: string) => ({
  today: TODAY,
  search,
  lights: [],
  classes: [],
  list: 'all' as const,
  sort: 'use' as const,
  descending: true,
  offset: 0,
  limit: 100,
})

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** One crown, half of its cost down and the rest on the month's closing. */
function orderOf(customerId: string): OrderDetails {
  return {
    customerId,
    patientCode: null,
    on: TODAY,
    promisedOn: null,
    items: [
      {
        id: v7(),
        serviceId: null,
        description: 'Coroa de zircônia',
        specification: '',
        quantity: 1,
        unitPrice: centavos(80_000),
        unitCost: centavos(30_000),
        priceTable: null,
        stages: [{ name: 'Enceramento', critical: false }],
      },
    ],
    discount: ZERO,
    policy: DEFAULT_PAYMENT_POLICIES[2]!,
    chequePlan: [],
    remake: null,
    note: '',
  }
}

/** The first page of credit, everybody's score with it; asked again when nothing changed. */
export async function creditList(search = ''): Promise<number> {
  const { client } = await store
  return timed(() => client.credit.list(page(search)))
}

/** Types each text key by key in the list of credit. */
export async function creditSearch(texts: string[]): Promise<number[]> {
  const times: number[] = []
  for (const text of texts)
    for (let keys = 1; keys <= text.length; keys++) times.push(await creditList(text.slice(0, keys)))
  return times
}

/** For one customer after another: the decision as it is typed, then saved; milliseconds of each. */
export async function decide(count: number): Promise<{ assess: number[]; save: number[] }> {
  const { client } = await store
  const { rows } = await client.credit.list({ ...page(''), limit: count })
  const times = { assess: [] as number[], save: [] as number[] }
  for (const { customerId } of rows) {
    const details = orderOf(customerId)
    // The first one after a save has everything to sum up again: that is the decision people wait for.
    times.assess.push(await timed(() => client.orders.assess({ id: null, details, today: TODAY })))
    const order = { id: null, seenDecisionId: null, fromOrderId: null, details }
    times.save.push(await timed(() => client.orders.save({ commandId: v7(), today: TODAY, ...order })))
  }
  return times
}

/** The daily review. */
export async function review(): Promise<number> {
  const { client } = await store
  return timed(() => client.credit.review({ commandId: v7(), today: TODAY }))
}
