import type { ClosableOrder, ClosingRow } from '#shared/contracts/closings.ts'
import { closingDueOn } from '#shared/domain/billing.ts'
import { availableCredit } from '#shared/domain/credit-balance.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Order } from '#shared/domain/order.ts'
import { totalsOf } from '#shared/domain/order-money.ts'
import { type Closable, closableByCustomer } from '../../closings/closable.ts'
import type { StoreState } from '../../store-state.ts'

/** Who has delivered work in no title nor cheque up to a day, by name. */
export async function reviewClosing(
  state: StoreState,
  span: { cutOffOn: Day; today: Day },
): Promise<{ rows: ClosingRow[]; nextNumber: number }> {
  const { database, rows } = state
  await rows.load(database)
  const taken = lastLeftOut(state)
  const found = [...closableByCustomer(state, span)].map(([customerId, orders]) =>
    rowOf(state, { customerId, orders, today: span.today, taken }),
  )
  const names = new Intl.Collator('pt-BR')
  const counter = await database.counters.get('closings')
  return {
    rows: found.sort((one, other) => names.compare(one.customerName, other.customerName)),
    nextNumber: (counter?.value ?? 0) + 1,
  }
}

type LastLeftOut = ReadonlyMap<string, { closing: number; reason: string }>

/** Why each order was last taken out of a closing that stands. */
function lastLeftOut({ rows }: StoreState): LastLeftOut {
  const last = new Map<string, { closing: number; reason: string }>()
  for (const { number, leftOut, undoing } of rows.all('closings').values()) {
    if (undoing) continue
    for (const { orderId, reason } of leftOut)
      if ((last.get(orderId)?.closing ?? 0) < number) last.set(orderId, { closing: number, reason })
  }
  return last
}

type Found = { customerId: string; orders: Closable[]; today: Day; taken: LastLeftOut }

function rowOf(state: StoreState, { customerId, orders, today, taken }: Found): ClosingRow {
  const { ledger, rows, settings } = state
  const at = ledger.customers.ids.indexOf(customerId)
  const sorted = orders.toSorted(
    ({ order: one }, { order: other }) =>
      Number(other.policy.rest === 'monthly-closing') - Number(one.policy.rest === 'monthly-closing') ||
      one.number - other.number,
  )
  return {
    customerId,
    customerName: ledger.customers.rows[at]?.name ?? '',
    orders: sorted.map((closable) => orderRow(closable, taken)),
    credit: availableCredit(rows.ofCustomer('creditEntries', customerId), today),
    dueOn: closingDueOn(today, mainPolicy(sorted), settings),
  }
}

/** The policy that most of it was bought under. */
function mainPolicy(orders: readonly Closable[]): string | null {
  const sums = new Map<string, number>()
  for (const { order, amount } of orders) sums.set(order.policy.id, (sums.get(order.policy.id) ?? 0) + amount)
  return [...sums].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null
}

function orderRow({ order, amount, deliveredOn }: Closable, taken: LastLeftOut): ClosableOrder {
  return {
    orderId: order.id,
    number: order.number,
    patientCode: order.patientCode,
    work: workOf(order).join(' · '),
    deliveredOn,
    total: totalsOf(order).total,
    amount: amount,
    rest: order.policy.rest,
    policyName: order.policy.name,
    leftOut: taken.get(order.id) ?? null,
  }
}

/** Its items, one a line: `2× Coroa de zircônia`. */
export function workOf({ items }: Pick<Order, 'items'>): string[] {
  return items.map(({ quantity, description }) =>
    quantity === 1 ? description : `${quantity}× ${description}`,
  )
}
