import type { Exposure } from './credit-facts.ts'
import { type CreditClass, creditClasses, type CreditPolicy } from './credit-policy.ts'
import type { TrafficLight } from './credit-standing.ts'
import { type Centavos, divideRounded, sum } from './money.ts'

/** A customer as the portfolio sees it. */
export interface PortfolioMember {
  customerId: string
  name: string
  exposure: Exposure
  class: CreditClass
  light: TrafficLight
}

const WHOLE = 10_000
/** Days of the month that fixed cost is given for. */
const MONTH = 30

/**
 * *Banco do laboratório* and concentration (E11, E24). Shares are of all exposure, in basis points; the Herfindahl index
 * is Σ share², 0 to 10,000. An alert is a customer above the policy's share, the largest first.
 */
export function portfolioOf(members: readonly PortfolioMember[], { portfolio }: CreditPolicy) {
  const exposure = sumOfExposures(members)
  const lent = members.filter((member) => member.exposure.total > 0)
  lent.sort((a, b) => b.exposure.total - a.exposure.total)
  const shareOf = (part: number) =>
    exposure.total === 0 ? 0 : divideRounded(part * WHOLE, exposure.total, 'half-up')
  const top = (count: number) =>
    shareOf(lent.slice(0, count).reduce((total, one) => total + one.exposure.total, 0))
  const { ceiling, monthlyFixedCost, concentrationBasisPoints } = portfolio
  return {
    exposure,
    ceiling,
    useBasisPoints: ceiling && divideRounded(exposure.total * WHOLE, ceiling, 'half-up'),
    daysFinanced: monthlyFixedCost && divideRounded(exposure.total * MONTH, monthlyFixedCost, 'truncate'),
    top: { one: top(1), three: top(3), five: top(5), ten: top(10) },
    concentrationIndex: concentration(lent, exposure.total),
    alerts: lent.flatMap(({ customerId, name, exposure: { total } }) =>
      total * WHOLE > exposure.total * concentrationBasisPoints
        ? [{ customerId, name, exposure: total, share: shareOf(total) }]
        : [],
    ),
    classes: creditClasses.map((one) => {
      const ofClass = members.filter((member) => member.class === one)
      return {
        class: one,
        customers: ofClass.length,
        exposure: sum(ofClass.map((member) => member.exposure.total)),
      }
    }),
    lights: countLights(members),
  }
}

/** Everybody's exposure together. */
function sumOfExposures(members: readonly PortfolioMember[]): Exposure {
  const all = (of: (exposure: Exposure) => Centavos) => sum(members.map(({ exposure }) => of(exposure)))
  return {
    openTitles: all(({ openTitles }) => openTitles),
    unbilledDelivered: all(({ unbilledDelivered }) => unbilledDelivered),
    chequesToClear: all(({ chequesToClear }) => chequesToClear),
    committed: all(({ committed }) => committed),
    total: all(({ total }) => total),
  }
}

function concentration(lent: readonly PortfolioMember[], total: number): number {
  if (total === 0) return 0
  const index = lent.reduce((squares, { exposure }) => squares + (exposure.total / total) ** 2, 0)
  return Math.min(WHOLE, Math.round(index * WHOLE))
}

function countLights(members: readonly PortfolioMember[]): Record<TrafficLight, number> {
  const counts = { green: 0, yellow: 0, red: 0 }
  for (const { light } of members) counts[light]++
  return counts
}
