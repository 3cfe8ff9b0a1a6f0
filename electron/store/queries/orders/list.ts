import type { OrderRow } from '#shared/contracts/orders.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import { uncoveredCost } from '#shared/domain/cost-cover.ts'
import { centavos, type Centavos } from '#shared/domain/money.ts'
import type { Order, OrderPhase } from '#shared/domain/order.ts'
import { phaseOf, totalsOf } from '#shared/domain/order-money.ts'
import { foldText, makeSearch } from '#shared/domain/search.ts'
import { titlesOfOrder } from '../../credit/exposures.ts'
import type { StoreState } from '../../store-state.ts'

interface OrderListQuery {
  today: Day
  customerId: string | null
  phases: OrderPhase[]
  heldOnly: boolean
  search: string
  sort: 'number' | 'on' | 'promisedOn' | 'customer' | 'total' | 'uncoveredCost'
  descending: boolean
  offset: number
  limit: number
}

/** One page of the orders that match by number, customer or patient's code; of equals the newest comes first. */
export async function listOrders(
  state: StoreState,
  query: OrderListQuery,
): Promise<{ rows: OrderRow[]; total: number }> {
  const { rows, database } = state
  await rows.load(database)
  const all =
    query.customerId === null ? [...rows.all('orders').values()] : rows.ofCustomer('orders', query.customerId)
  const found = all.filter(wanted(state, query))
  const page = sorted(state, found, query).slice(query.offset, query.offset + query.limit)
  return { rows: page.map((order) => orderRow(state, order, query.today)), total: found.length }
}

function wanted(
  { ledger: { customers } }: StoreState,
  { phases, heldOnly, search }: OrderListQuery,
): (order: Order) => boolean {
  const matches = search.trim() === '' ? null : makeSearch(search)
  return (order) => {
    const { phase, words, codes } = derived(order)
    if (phases.length > 0 && !phases.includes(phase)) return false
    if (heldOnly && (order.verdict !== 'refuse' || phase === 'cancelled' || phase === 'delivered'))
      return false
    if (!matches) return true
    const at = customers.ids.indexOf(order.customerId)
    const names = at < 0 || !customers.rows[at] ? '' : customers.haystack(at).words
    return matches({ words: `${names} ${words}`, codes })
  }
}

interface Derived {
  phase: OrderPhase
  total: Centavos
  cost: Centavos
  words: string
  codes: string
}

/** Orders are replaced and never changed, so what comes from one is worked out once. */
const known = new WeakMap<Order, Derived>()

function derived(order: Order): Derived {
  const before = known.get(order)
  if (before) return before
  const { total, cost } = totalsOf(order)
  const code = foldText(order.patientCode ?? '')
  const fresh = {
    phase: phaseOf(order),
    total,
    cost,
    words: `os ${code.replace(/[^\p{L}\p{N}]+/gu, ' ')}`,
    codes: `${order.number} os${order.number} ${code.replace(/[^\p{L}\p{N}]+/gu, '')}`,
  }
  known.set(order, fresh)
  return fresh
}

function orderRow({ ledger, rows }: StoreState, order: Order, today: Day): OrderRow {
  const { phase, total, cost } = derived(order)
  const { received, forgiven } = titlesOfOrder({ ledger, rows }, order, dayNumber(today))
  return {
    id: order.id,
    number: order.number,
    customerId: order.customerId,
    customerName: ledger.customers.rows[ledger.customers.ids.indexOf(order.customerId)]?.name ?? '',
    patientCode: order.patientCode,
    on: order.on,
    promisedOn: order.promisedOn,
    phase,
    stage: order.stageLog.at(-1)?.stage ?? null,
    verdict: order.verdict,
    total,
    received,
    forgiven,
    // What was forgiven is nobody's to cover.
    uncoveredCost: centavos(
      Math.max(0, Math.min(uncoveredCost({ total, cost }, received), total - received - forgiven)),
    ),
  }
}

function sorted(
  state: StoreState,
  orders: readonly Order[],
  { sort, descending, today }: OrderListQuery,
): Order[] {
  const { ledger } = state
  const ranks = ledger.customers.ranks()
  const keys: Record<OrderListQuery['sort'], (order: Order) => number> = {
    number: ({ number }) => number,
    on: ({ on }) => dayNumber(on),
    // Without a promised day an order comes last, either way.
    promisedOn: ({ promisedOn }) =>
      promisedOn === null ? (descending ? -Infinity : Infinity) : dayNumber(promisedOn),
    customer: ({ customerId }) => ranks[ledger.customers.ids.indexOf(customerId)] ?? 0,
    total: (order) => derived(order).total,
    uncoveredCost: (order) => orderRow(state, order, today).uncoveredCost,
  }
  const sign = descending ? -1 : 1
  return orders
    .map((order) => ({ order, key: keys[sort](order) }))
    .sort((one, other) =>
      one.key === other.key ? other.order.number - one.order.number : (one.key < other.key ? -1 : 1) * sign,
    )
    .map(({ order }) => order)
}
