import { type Centavos, centavos, ZERO } from './money.ts'
import type { CostCover, OrderDetails, OrderTotals } from './order.ts'
import { type OrderMoney, totalsOf } from './order-money.ts'

const WHOLE = 10_000

/** A part of an amount in whole centavos, never less than the part: cost is not left open by rounding. */
function partOf(amount: number, basisPoints: number): number {
  return Math.ceil((amount * basisPoints) / WHOLE)
}

/** What must come in before production begins, in centavos (E16–E18); never above what the customer pays in all. */
export function requiredEntry(
  details: Pick<OrderDetails, 'items' | 'discount' | 'remake' | 'policy'>,
): Centavos {
  const { total, cost } = totalsOf(details)
  const { entryBasis, entryBasisPoints } = details.policy
  return centavos(Math.min(total, partOf(entryBasis === 'price' ? total : cost, entryBasisPoints)))
}

/**
 * Cost that is still to come in, in centavos: what is lost if nobody pays any more. Cost that the customer was never
 * asked to pay, of a remake at the laboratory's expense or of a sale below cost, is lost whoever pays.
 */
export function uncoveredCost(
  { total, cost }: Pick<OrderTotals, 'total' | 'cost'>,
  received: number,
): Centavos {
  return centavos(Math.max(0, Math.min(cost, total) - received))
}

/** What an order cost, brought in and leaves at risk (X1): cost first, profit after it. */
export function costCoverOf(
  details: OrderDetails,
  { received, chequesInHand, forgiven = ZERO }: OrderMoney,
): CostCover {
  const { total, cost } = totalsOf(details)
  const entry = requiredEntry(details)
  const cover: CostCover = {
    total,
    cost,
    received,
    chequesInHand,
    uncoveredCost: uncoveredCost({ total, cost }, received),
    unearnedProfit: centavos(Math.max(0, total - Math.max(cost, received))),
    requiredEntry: entry,
    missingEntry: centavos(Math.max(0, entry - received)),
  }
  return coverAfter(cover, forgiven)
}

/**
 * A cover once an agreement forgave so much of the order, in centavos: profit goes first (E20), what is forgiven is no
 * longer at risk, and no entry waits for it. The same cover when no more was forgiven than it knows.
 */
export function coverAfter(cover: CostCover, forgiven: Centavos): CostCover {
  const more = forgiven - (cover.forgiven ?? 0)
  if (more <= 0) return cover
  const profit = Math.min(cover.unearnedProfit, more)
  return {
    ...cover,
    forgiven,
    unearnedProfit: centavos(cover.unearnedProfit - profit),
    uncoveredCost: centavos(Math.max(0, cover.uncoveredCost - (more - profit))),
    missingEntry: centavos(Math.min(cover.missingEntry, stillPayable({ ...cover, forgiven }))),
  }
}

/** What of an order may still come in, in centavos. */
export function stillPayable({
  total,
  received,
  forgiven = ZERO,
}: Pick<CostCover, 'total' | 'received' | 'forgiven'>): Centavos {
  return centavos(Math.max(0, total - received - forgiven))
}

/**
 * What the policy leaves at risk once its entry is in, in centavos: what is paid after delivery, or, where the rest is
 * paid on delivery, the cost that the entry does not cover, and never more than is still to be paid. 0 is a sale that
 * risks nothing.
 */
export function creditLeft(details: OrderDetails, { received, billed }: OrderMoney): Centavos {
  const { total, cost } = totalsOf(details)
  const entry = Math.max(received, requiredEntry(details))
  const { rest } = details.policy
  if (rest === 'none') return centavos(0)
  // What is billed and open is a title already, and counts there.
  const left = Math.max(0, total - Math.max(entry, billed))
  return centavos(rest === 'on-delivery' ? Math.min(left, Math.max(0, cost - entry)) : left)
}
