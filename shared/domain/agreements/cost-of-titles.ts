import { type Centavos, centavos } from '../money.ts'

/** What a title owes of the price of each order it bills, in centavos. */
export type TitleOrders = { principal: number; orders: readonly { orderId: string; owed: number }[] }

/**
 * Of each title's principal, the direct cost of its orders that nobody has covered (E20), in centavos. An order's cost is
 * asked for on the first title given that bills it, and no more than the title owes of it: of the titles that are agreed
 * on together none is counted twice, and those left out are not counted on.
 */
export function costOfTitles(
  titles: readonly TitleOrders[],
  uncoveredOfOrder: ReadonlyMap<string, number>,
): Centavos[] {
  const left = new Map(uncoveredOfOrder)
  return titles.map(({ principal, orders }) => {
    let cost = 0
    for (const { orderId, owed } of orders) {
      const open = left.get(orderId) ?? 0
      const part = Math.min(open, owed, principal - cost)
      left.set(orderId, open - part)
      cost += part
    }
    return centavos(cost)
  })
}
