import { isToClear } from '#shared/domain/cheque-life.ts'
import type { DayNumber } from '#shared/domain/calendar.ts'
import type { Exposure } from '#shared/domain/credit-facts.ts'
import { centavos } from '#shared/domain/money.ts'
import type { Order } from '#shared/domain/order.ts'
import { orderExposure } from '#shared/domain/order-exposure.ts'
import { receivedByShare } from '#shared/domain/title-shares.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { StoreState } from '../store-state.ts'
import { principalOn } from './received-on.ts'
import { titleShares } from './title-shares.ts'

/** What each customer may cost on a day, by the ledger's position of customers; centavos. */
export interface Exposures {
  openTitles: Float64Array
  unbilledDelivered: Float64Array
  chequesToClear: Float64Array
  committed: Float64Array
  /** Of all customers. */
  total: number
}

type Known = { ledger: number; rows: number; asOf: DayNumber; exposures: Exposures }
const kept = new WeakMap<Ledger, Known>()

/** Everybody's exposure on a day; worked out once until ledger or rows change. Call `state.rows.load` first. */
export function exposuresOn({ ledger, rows }: StoreState, asOf: DayNumber): Exposures {
  const known = kept.get(ledger)
  if (known?.ledger === ledger.version && known.rows === rows.version && known.asOf === asOf)
    return known.exposures
  const exposures = sumUp({ ledger, rows }, asOf)
  kept.set(ledger, { ledger: ledger.version, rows: rows.version, asOf, exposures })
  return exposures
}

type Sources = Pick<StoreState, 'ledger' | 'rows'>

function sumUp({ ledger, rows }: Sources, asOf: DayNumber): Exposures {
  const customers = ledger.customers.size
  const exposures: Exposures = {
    openTitles: openPrincipal(ledger, asOf),
    unbilledDelivered: new Float64Array(customers),
    chequesToClear: new Float64Array(customers),
    committed: new Float64Array(customers),
    total: 0,
  }
  const positions = new Map<string, number>()
  const inHand = new Map<string, number>()
  for (const { customerId, orderId, status, amount } of rows.all('cheques').values()) {
    if (!isToClear({ status })) continue
    inHand.set(orderId, (inHand.get(orderId) ?? 0) + amount)
    const at = ledger.customers.ids.indexOf(customerId)
    if (at >= 0) exposures.chequesToClear[at]! += amount
  }
  for (const order of rows.all('orders').values()) {
    if (order.cancellation) continue
    const { unbilledDelivered, committed } = exposureOfOrder(
      { ledger, rows },
      order,
      inHand.get(order.id) ?? 0,
      asOf,
    )
    if (unbilledDelivered + committed === 0) continue
    const at = positions.get(order.customerId) ?? findPosition(ledger, positions, order.customerId)
    if (at < 0) continue
    exposures.unbilledDelivered[at]! += unbilledDelivered
    exposures.committed[at]! += committed
  }
  for (let at = 0; at < customers; at++) exposures.total += exposureAt(exposures, at).total
  return exposures
}

/** Customers have many orders each: a map of strings met before is quicker than reading their digits again. */
function findPosition(ledger: Ledger, positions: Map<string, number>, customerId: string): number {
  const at = ledger.customers.ids.indexOf(customerId)
  positions.set(customerId, at)
  return at
}

/** Principal that each customer owes on titles issued by the day and not cancelled. */
function openPrincipal(ledger: Ledger, asOf: DayNumber): Float64Array {
  const { customer, issueDay, amount, cancelDay, firstPayment, clearFrom } = ledger.titles.columns
  const { next, paidDay, principal, reversalDay, knownDay } = ledger.payments.columns
  const open = new Float64Array(ledger.customers.size)
  for (let at = 0; at < ledger.titles.size; at++) {
    if (clearFrom[at]! <= asOf || issueDay[at]! > asOf || cancelDay[at]! <= asOf) continue
    let owed = amount[at]!
    for (
      let payment = firstPayment[at]!;
      payment >= 0 && paidDay[payment]! <= asOf;
      payment = next[payment]!
    ) {
      if (reversalDay[payment]! > asOf && knownDay[payment]! <= asOf) owed -= principal[payment]!
    }
    if (owed > 0) open[customer[at]!]! += owed
  }
  return open
}

/** What an order adds to the exposure of its customer, by what came in on its titles. */
export function exposureOfOrder(sources: Sources, order: Order, chequesInHand: number, asOf: DayNumber) {
  return orderExposure(order, {
    ...titlesOfOrder(sources, order, asOf),
    chequesInHand: centavos(chequesInHand),
  })
}

/** Payments of the change being decided. */
export type PaymentsApart = {
  /** Payments that are taken back. */
  without?: ReadonlySet<string>
  /** Principal that comes in, in centavos, by title. */
  also?: ReadonlyMap<string, number>
  /** Titles that are withdrawn. */
  withdrawn?: ReadonlySet<string>
}

/**
 * What came in on an order's titles and what they bill of it, in centavos: of a title that bills many orders its part.
 * A title that was put off bills what was paid on it before, and no more; of one that is in an agreement the instalments
 * bill what it took, and nobody paid that; `forgiven` is what the agreement waived of it. `but` tells what the ledger does not know yet.
 */
export function titlesOfOrder(
  { ledger, rows }: Sources,
  { id, receivableIds }: Pick<Order, 'id' | 'receivableIds'>,
  asOf: DayNumber,
  but: PaymentsApart = {},
) {
  const { amount, cancelDay } = ledger.titles.columns
  const shares = titleShares(rows)
  let [received, billed, forgiven] = [0, 0, 0]
  for (const receivableId of receivableIds) {
    const at = ledger.titles.ids.indexOf(receivableId)
    if (at < 0) continue
    const orders = shares.get(receivableId)
    const line = orders?.findIndex(({ orderId }) => orderId === id) ?? 0
    if (line < 0) continue
    const sums = principalOn(ledger, at, asOf, but.without)
    const paid = sums.received + (but.also?.get(receivableId) ?? 0)
    const partOf = (sum: number) =>
      orders ? receivedByShare(orders, { amount: amount[at]!, received: sum })[line]! : sum
    const part = partOf(paid)
    const elsewhere = sums.agreed === 0 ? 0 : partOf(paid + sums.agreed) - part
    if (sums.waived > 0) forgiven += partOf(paid + sums.agreed + sums.waived) - partOf(paid + sums.agreed)
    const withdrawn = cancelDay[at]! <= asOf || but.withdrawn?.has(receivableId)
    received += part
    billed += withdrawn ? part : (orders?.[line]!.amount ?? amount[at]!) - elsewhere
  }
  return { received: centavos(received), billed: centavos(billed), forgiven: centavos(forgiven) }
}

/** A customer's exposure out of everybody's, with the four parts together. */
export function exposureAt(exposures: Exposures, at: number): Exposure {
  const openTitles = exposures.openTitles[at]!
  const unbilledDelivered = exposures.unbilledDelivered[at]!
  const chequesToClear = exposures.chequesToClear[at]!
  const committed = exposures.committed[at]!
  return {
    openTitles: centavos(openTitles),
    unbilledDelivered: centavos(unbilledDelivered),
    chequesToClear: centavos(chequesToClear),
    committed: centavos(committed),
    total: centavos(openTitles + unbilledDelivered + chequesToClear + committed),
  }
}
