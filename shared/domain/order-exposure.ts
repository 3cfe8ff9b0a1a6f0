import { requiredEntry } from './cost-cover.ts'
import { type Centavos, centavos, ZERO } from './money.ts'
import type { Order } from './order.ts'
import { deliveredAndUnbilled, type OrderMoney, phaseOf, totalsOf } from './order-money.ts'
import { sellsOnTerm } from './payment-policies.ts'

/**
 * What an order adds to its customer's exposure, in centavos, beside its open titles and cheques. `unbilledDelivered` is
 * delivered work in no title nor cheque (what came in before counts for the work delivered first); `committed` is what will be left on credit of work agreed and not delivered: all
 * that is unbilled where the rest is paid later, the uncovered cost where it is paid on delivery, nothing where all is
 * paid before. An order refused before production began commits nothing: it cannot go on.
 */
export function orderExposure(
  order: Order,
  { received, chequesInHand, billed }: OrderMoney,
): { unbilledDelivered: Centavos; committed: Centavos } {
  const nothing = { unbilledDelivered: ZERO, committed: ZERO }
  const phase = phaseOf(order)
  if (phase === 'cancelled' || (phase === 'registered' && order.verdict === 'refuse')) return nothing
  const { total, cost } = totalsOf(order)
  const taken = billed + chequesInHand
  const unbilled = Math.max(0, total - taken)
  const unbilledDelivered = deliveredAndUnbilled(order, taken)
  // Before production begins the entry comes in, or it does not begin: the same that the decision counted.
  const paid = phase === 'registered' ? Math.max(received, requiredEntry(order)) : received
  const left = Math.max(0, unbilled - unbilledDelivered - Math.max(0, paid - billed))
  const uncovered = Math.max(0, cost - paid)
  const { rest } = order.policy
  const committed = sellsOnTerm(order.policy) ? left : rest === 'on-delivery' ? Math.min(left, uncovered) : 0
  return { unbilledDelivered: centavos(unbilledDelivered), committed: centavos(committed) }
}
