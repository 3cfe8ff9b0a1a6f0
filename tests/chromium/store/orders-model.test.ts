import { creditLeft, requiredEntry } from '#shared/domain/cost-cover.ts'
import { ZERO } from '#shared/domain/money.ts'
import { refusalOf } from '#electron/store/refuse.ts'
import { overdueFor, reais } from '#tests/chromium/support/credit-rows.ts'
import { command, type StoreClient, TODAY } from '#tests/chromium/support/open-store.ts'
import {
  approvedCustomer,
  deliver,
  itemOf,
  orderDetails,
  type OrderLaboratory,
  orderLaboratory,
  POLICIES,
  receiveOn,
  saveAgain,
  saveNew,
} from '#tests/chromium/support/order-rows.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const NOTHING_IN = { received: ZERO, chequesInHand: ZERO, billed: ZERO }
const LIMIT = 100_000

const step = fc.record({
  kind: fc.constantFrom(
    'new',
    'new',
    'more',
    'less',
    'discount',
    'policy',
    'customer',
    'copy',
    'split',
    'cancel',
    'reopen',
    'pay',
    'begin',
    'begin',
    'finish',
    'deliver',
  ),
  pick: fc.nat(1000),
  quantity: fc.integer({ min: 1, max: 4 }),
  policy: fc.constantFrom('a' as const, 'b' as const, 'c' as const),
  good: fc.boolean(),
})
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never
type House = OrderLaboratory & { ana: string; late: string }

/** Does one step as a person would; refusals are answers, too. */
async function perform(house: House, { kind, pick, quantity, policy, good }: Step): Promise<unknown> {
  const { client, store, crown, splint, ana, late } = house
  const orders = await store.state.database.orders.toArray()
  const order = orders[pick % Math.max(1, orders.length)]
  const service = pick % 3 === 0 ? crown : splint
  const customerId = good ? ana : late
  if (kind === 'new' || !order) {
    const details = orderDetails(customerId, [itemOf(service, { quantity })], { policy: POLICIES[policy] })
    return saveNew(client, details)
  }
  const { id, items } = order
  const sized = (count: number) => ({
    items: items.map((item) => Object.assign({}, item, { quantity: count })),
  })
  const given = { ...command(), id, reason: 'Combinado' }
  const steps: Record<Exclude<Step['kind'], 'new'>, () => Promise<unknown>> = {
    more: () => saveAgain(client, id, sized(quantity + 3)),
    less: () => saveAgain(client, id, sized(1)),
    discount: () => saveAgain(client, id, { discount: reais(quantity * 60) }),
    policy: () => saveAgain(client, id, { policy: POLICIES[policy] }),
    customer: () => saveAgain(client, id, { customerId }),
    copy: () =>
      saveNew(client, orderDetails(customerId, [itemOf(service, { quantity })], { policy: order.policy })),
    split: () => client.orders.split({ ...command(), id, itemIds: [items[0]!.id] }),
    cancel: () => client.orders.cancel(given),
    reopen: () => client.orders.reopen(given),
    pay: () => receiveOn(client, id, quantity * 50),
    begin: async () => {
      const { nextStage } = await client.orders.get({ id })
      return client.orders.advance({ ...command(), id, stage: nextStage ?? 'Nenhuma' })
    },
    finish: () => client.orders.finish({ ...command(), id }),
    deliver: () => deliver(client, id),
  }
  return steps[kind]()
}

/** Nothing was lent beyond the limit, and nothing begun without what had to come in. */
async function requireSafe({ client, store, ana, late }: House): Promise<void> {
  const { database } = store.state
  const lent = new Map<string, number>()
  for (const order of await database.orders.toArray()) {
    const kept = await client.orders.decisions({ id: order.id })
    expect(kept[0]!.id).toBe(order.decisionId)
    expect(kept[0]!.decision.verdict).toBe(order.verdict)
    if (order.cancellation || order.verdict === 'refuse') continue
    const { cover } = kept[0]!.decision
    const left = creditLeft(order, NOTHING_IN)
    lent.set(order.customerId, (lent.get(order.customerId) ?? 0) + left)
    const last = kept.find(({ trigger }) => ['stage', 'finish', 'deliver'].includes(trigger))
    if (last && order.stageLog.length > 0 && kept[0]!.checkpoint !== 'order')
      expect(cover.received).toBeGreaterThanOrEqual(requiredEntry(order))
  }
  expect(lent.get(ana) ?? 0).toBeLessThanOrEqual(LIMIT)
  // Overdue for twenty days: nothing on credit.
  expect(lent.get(late) ?? 0).toBe(0)
  const { standing } = await client.credit.standing({ customerId: late, today: TODAY })
  expect(standing.hold).toBe('hard')
}

async function run(client: StoreClient, house: House, steps: readonly Step[]): Promise<number> {
  let done = 0
  for (const each of steps) {
    await perform(house, each)
      .then(() => done++)
      .catch((error: unknown) => {
        if (!refusalOf(error)) throw error
      })
    await requireSafe({ ...house, client })
  }
  return done
}

describe('whatever is done to orders in the store without leave', () => {
  test('nobody passes the limit, nothing is begun without its entry, and each order stands by its last decision', async () => {
    let done = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 18 }), async (steps) => {
        const open = await orderLaboratory()
        const { client } = open
        const ana = await approvedCustomer(client, 'Ana')
        const late = await approvedCustomer(client, 'Bruno', { titles: [overdueFor(20, 30_000)] })
        done += await run(client, { ...open, ana, late }, steps)
        open.store.close()
        await open.store.state.database.delete()
      }),
      { numRuns: 15 },
    )
    expect(done).toBeGreaterThan(20)
  })
})
