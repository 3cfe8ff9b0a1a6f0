import type { Portfolio } from '#shared/contracts/credit.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { phaseOf, totalsOf } from '#shared/domain/order-money.ts'
import { portfolioOf } from '#shared/domain/portfolio.ts'
import { everybody } from '../../credit/everybody.ts'
import { titlesOfOrder } from '../../credit/exposures.ts'
import type { StoreState } from '../../store-state.ts'

/** *Banco do laboratório* today (E11, E24). */
export async function portfolio(state: StoreState, { today }: { today: Day }): Promise<Portfolio> {
  const members = await everybody(state, today)
  const summed = portfolioOf(
    members.map(({ customerId, name, standing }) => ({
      customerId,
      name,
      exposure: standing.exposure,
      class: standing.score.class,
      light: standing.light,
    })),
    state.settings.credit.policy,
  )
  return { ...summed, uncoveredCost: centavos(uncoveredCost(state, today)) }
}

/** Cost that nobody has paid yet, of orders that are not both delivered and paid; refused before it began, nothing was spent. */
function uncoveredCost({ ledger, rows }: StoreState, today: Day): number {
  let uncovered = 0
  for (const order of rows.all('orders').values()) {
    const phase = phaseOf(order)
    if (phase === 'cancelled' || (phase === 'registered' && order.verdict === 'refuse')) continue
    const { cost, total } = totalsOf(order)
    const { received } = titlesOfOrder(ledger, order, dayNumber(today))
    if (phase === 'delivered' && received >= total) continue
    uncovered += Math.max(0, cost - received)
  }
  return uncovered
}
