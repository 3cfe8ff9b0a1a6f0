import type { Portfolio } from '#shared/contracts/credit.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import { uncoveredCost } from '#shared/domain/cost-cover.ts'
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
  return { ...summed, uncoveredCost: centavos(uncoveredCosts(state, today)) }
}

/** Cost still to come in on all orders; refused before it began, nothing was spent. */
function uncoveredCosts({ ledger, rows }: StoreState, today: Day): number {
  let uncovered = 0
  for (const order of rows.all('orders').values()) {
    if (order.cancellation || (order.verdict === 'refuse' && phaseOf(order) === 'registered')) continue
    uncovered += uncoveredCost(
      totalsOf(order),
      titlesOfOrder({ ledger, rows }, order, dayNumber(today)).received,
    )
  }
  return uncovered
}
