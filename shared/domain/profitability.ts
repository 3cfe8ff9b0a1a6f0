import type { BoughtTitle } from './behaviour-of.ts'
import type { BehaviourWindow } from './behaviour-window.ts'
import { centavos } from './money.ts'
import type { OrderTotals } from './order.ts'
import type { Profitability } from './xray.ts'

const BASIS = 10_000n
/** Days of the month the cost of delay is given for. */
const MONTH = 30n

/** An order of the last twelve months. */
export interface SoldOrder {
  totals: Pick<OrderTotals, 'total' | 'cost'>
  isRemake: boolean
}

interface Sold {
  orders: readonly SoldOrder[]
  titles: readonly BoughtTitle[]
}

/**
 * What a customer left in twelve months, in centavos (E26, M09). What a remake costs above what the customer pays for it
 * is `remakeCost`, and not `cost` too. Delay costs the late principal × its days late in the window × the policy's basis
 * points a month of 30 days, rounded once.
 */
export function profitabilityOf(
  { orders, titles }: Sold,
  window: BehaviourWindow,
  delayCostBasisPoints: number,
): Profitability {
  let [sold, cost, remakeCost] = [0, 0, 0]
  for (const { totals, isRemake } of orders) {
    const paidFor = isRemake ? Math.min(totals.cost, totals.total) : totals.cost
    sold += totals.total
    cost += paidFor
    remakeCost += totals.cost - paidFor
  }
  const margin = sold - cost
  const delayCost = delayCostOf(lateCentavoDays(titles, window), delayCostBasisPoints)
  return {
    sold: centavos(sold),
    cost: centavos(cost),
    margin,
    delayCost: centavos(delayCost),
    remakeCost: centavos(remakeCost),
    net: margin - delayCost - remakeCost,
  }
}

/** Late principal × days late within the last twelve months. */
function lateCentavoDays(titles: readonly BoughtTitle[], { today, twelveAgo }: BehaviourWindow): number {
  let total = 0
  const late = (dueDay: number, until: number, principal: number) => {
    const days = Math.min(until, today) - Math.max(dueDay, twelveAgo)
    if (days > 0) total += principal * days
  }
  for (const { dueDay, amount, payments } of titles) {
    if (dueDay < 0 || dueDay >= today) continue
    let owed = amount
    for (const { day, principal } of payments) {
      const settled = Math.min(owed, principal)
      owed -= settled
      late(dueDay, day, settled)
    }
    late(dueDay, today, owed)
  }
  return total
}

function delayCostOf(centavoDays: number, basisPoints: number): number {
  const [exact, base] = [BigInt(centavoDays) * BigInt(basisPoints), BASIS * MONTH]
  return Number((exact + base / 2n) / base)
}
