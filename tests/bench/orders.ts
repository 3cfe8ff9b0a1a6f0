// Orders beside a ledger of M, inside the store's own code: the decision while an order is typed, and their list. Rows are
// in memory as the store has them; what a decision writes is timed by the app's benches.
import type { Patch, TableName } from '#shared/contracts/changes.ts'
import { day } from '#shared/domain/calendar.ts'
import { askGate } from '#electron/store/orders/gate.ts'
import { assessOrder } from '#electron/store/queries/orders/assess.ts'
import { listOrders } from '#electron/store/queries/orders/list.ts'
import { creditState } from '#tests/support/credit-state.ts'
import { buildOrder, buildRegistration } from '#tests/support/build-credit.ts'
import { generateLedger } from '#tests/support/generate-ledger.ts'
import { CROWN, detailsOf, NOTHING_IN } from '#tests/support/order-case.ts'
import { figure, medianMs, ms, percentile, sizes } from './figures.ts'

const TODAY = day('2026-11-22')
/** Orders of a year beside the titles. */
const ORDERS = 20_000

const created = (table: TableName, rows: readonly { id?: string; customerId?: string }[]): Patch[] =>
  rows.map((after) => ({ table, key: after.id ?? after.customerId!, before: null, after }))

const { customers, receivables, payments } = generateLedger({ seed: 7, ...sizes.M })
const orders = Array.from({ length: ORDERS }, (_, at) =>
  buildOrder({ customerId: customers[at % customers.length]!.id, number: at + 1, on: TODAY }),
)
const state = await creditState([
  ...created('customers', customers),
  ...created('receivables', receivables),
  ...created('payments', payments),
  ...created('services', [CROWN]),
  ...created('orders', orders),
  ...created(
    'registrations',
    customers.map(({ id }) => buildRegistration({ customerId: id })),
  ),
])

/** As after a command: everything kept is old. */
const changed = () => {
  state.ledger.version++
  state.rows.version++
}
const someone = (at: number) => customers[(at * 37) % customers.length]!.id

/** The time of each of so many decisions, in milliseconds. */
async function times(decide: (at: number) => Promise<unknown>, before: () => void): Promise<number[]> {
  const taken: number[] = []
  for (let at = 0; at < 200; at++) {
    before()
    const started = performance.now()
    await decide(at)
    taken.push(performance.now() - started)
  }
  return taken
}
const tell = (name: string, taken: number[]) =>
  figure(name, `p95 ${ms(percentile(taken, 95))}`, '≤ 50 ms', `p50 ${ms(percentile(taken, 50))}`)

console.log(`M: ${sizes.M.customers} customers, ${sizes.M.titles} titles, ${ORDERS} orders`)
const typed = (at: number) =>
  assessOrder(state, { id: null, details: detailsOf({ customerId: someone(at) }), today: TODAY })
tell('decision while an order is typed, nothing changed', await times(typed, () => undefined))
tell('  after a change to titles and orders', await times(typed, changed))
const standing = (at: number) => {
  const order = orders[(at * 37) % ORDERS]!
  return askGate(state, TODAY, {
    details: order,
    orderId: order.id,
    before: order,
    money: NOTHING_IN,
    checkpoint: 'production',
  })
}
tell('decision about a step of an order, after a change', await times(standing, changed))

const query: Parameters<typeof listOrders>[1] = {
  today: TODAY,
  customerId: null,
  phases: [],
  heldOnly: false,
  search: '',
  sort: 'number',
  descending: true,
  offset: 0,
  limit: 100,
}
figure('list of orders, first page by number', ms(await medianMs(() => listOrders(state, query))))
const byRisk = await medianMs(() => listOrders(state, { ...query, sort: 'uncoveredCost' }))
figure('  by cost at risk', ms(byRisk))
const searching = await medianMs(() => listOrders(state, { ...query, search: 'maria' }))
figure('  searching', ms(searching), '≤ 30 ms')
