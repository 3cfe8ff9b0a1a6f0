import { type Day, dayOf } from '#shared/domain/calendar.ts'
import { phaseOf } from '#shared/domain/order-money.ts'
import type { Xray } from '#shared/domain/xray.ts'
import { xrayOf } from '#shared/domain/xray-of.ts'
import { memberAt } from '../../credit/everybody.ts'
import { type CustomerPurchases, factsFrame, purchasesOfCustomer } from '../../credit/facts-of-customer.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'

/** The Raio-X of a customer (I11). Refuses `customer-unknown`. */
export async function xrayOfCustomer(
  state: StoreState,
  { customerId, today }: { customerId: string; today: Day },
): Promise<Xray> {
  await state.rows.load(state.database)
  const at = state.ledger.customers.ids.indexOf(customerId)
  if (at < 0 || !state.ledger.customers.rows[at]) throw refusal('customer-unknown')
  const frame = factsFrame(state, today)
  const { facts, standing, profitability } = memberAt(state, frame, at)
  const purchases = purchasesOfCustomer(state, frame, at)
  const recent = purchases.orders.filter(({ order }) => order.on > frame.yearAgo && order.on <= today)
  return xrayOf({
    facts,
    standing,
    profitability,
    remakes12: recent.filter(({ order }) => order.remake).length,
    lastOn: lastPurchase(purchases),
    inProduction: purchases.orders.filter(({ order }) => phaseOf(order) === 'producing').length,
    decisions: await decisionsSince(state, customerId, frame.yearAgo),
  })
}

function lastPurchase({ titles, orders }: CustomerPurchases): Day | null {
  let last: Day | null = null
  for (const { issuedDay } of titles) if (last === null || dayOf(issuedDay) > last) last = dayOf(issuedDay)
  for (const { order } of orders) if (last === null || order.on > last) last = order.on
  return last
}

/** Every decision that was kept, not only the ones in force: an order refused three times was refused three times. */
async function decisionsSince(
  { database, rows }: StoreState,
  customerId: string,
  since: Day,
): Promise<Xray['decisions']> {
  const counts = { approve: 0, conditions: 0, refuse: 0 }
  await database.decisions
    .where('customerId')
    .equals(customerId)
    .each(({ on, decision }) => {
      if (on > since) counts[decision.verdict]++
    })
  const releases = rows.ofCustomer('releases', customerId).filter(({ on }) => on > since).length
  return { ...counts, releases }
}
