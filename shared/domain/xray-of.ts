import type { Behaviour } from './behaviour.ts'
import { addMonths, type Day } from './calendar.ts'
import type { CreditFacts } from './credit-facts.ts'
import type { CreditStanding } from './credit-standing.ts'
import { centavos, divideRounded } from './money.ts'
import type { Profitability, Xray } from './xray.ts'

/** Average delays less than so many days apart are steady. */
const STEADY_DAYS = 2

interface XrayParts {
  facts: CreditFacts
  standing: CreditStanding
  profitability: Profitability
  remakes12: number
  /** The last order or title. */
  lastOn: Day | null
  inProduction: number
  decisions: Xray['decisions']
}

/** The whole life of a customer on one page (I11). Purchases are of twelve months, this one and the eleven before. */
export function xrayOf(parts: XrayParts): Xray {
  const { facts, standing, profitability, remakes12, lastOn, inProduction, decisions } = parts
  const { behaviour, today } = facts
  const first = addMonths(today, -11).slice(0, 7)
  const bought = behaviour.months.filter(({ month }) => month >= first)
  const count12 = bought.reduce((count, { orders }) => count + orders, 0)
  const amount12 = bought.reduce((total, { amount }) => total + amount, 0)
  const share = (part: number, whole: number) =>
    whole === 0 ? null : divideRounded(part * 10_000, whole, 'truncate')
  return {
    customerId: facts.customerId,
    on: today,
    registeredOn: facts.registeredOn,
    behaviour,
    onTimeTitlesBasisPoints: share(behaviour.onTimeTitles12, behaviour.dueTitles12),
    onTimeAmountBasisPoints: share(behaviour.onTimeAmount12, behaviour.dueAmount12),
    trend: trendOf(behaviour),
    orders: {
      count12,
      amount12: centavos(amount12),
      averageTicket: centavos(count12 === 0 ? 0 : divideRounded(amount12, count12, 'half-up')),
      remakes12,
      lastOn,
      inProduction,
    },
    promises: facts.promises12,
    agreements: facts.agreements12,
    returnedCheques: facts.returnedCheques12,
    profitability,
    standing,
    decisions,
  }
}

/** How the average delay of the last 3 months compares with that of the 9 before; unknown without both. */
function trendOf({
  averageDelayLast3,
  averageDelayBefore,
  dueBefore9,
  dueAmount12,
}: Behaviour): Xray['trend'] {
  if (dueBefore9 === 0 || dueAmount12 === 0) return 'unknown'
  const growth = averageDelayLast3 - averageDelayBefore
  if (Math.abs(growth) < STEADY_DAYS) return 'steady'
  return growth > 0 ? 'worse' : 'better'
}
