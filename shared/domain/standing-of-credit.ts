import type { CreditFacts } from './credit-facts.ts'
import type { Benefit, CreditPolicy } from './credit-policy.ts'
import type { CreditStanding, LostBenefit, TrafficLight } from './credit-standing.ts'
import { holdLevel } from './hold.ts'
import { creditLimit } from './limit.ts'
import { proposedLimit } from './limit-proposals.ts'
import { lostBenefits } from './lost-benefits.ts'
import { creditScore } from './score.ts'
import type { PriceTable } from './service.ts'
import { vipStanding } from './vip.ts'
import { yellowSigns } from './yellow-light.ts'

/** Benefits about prices: who lost one by owing buys at the full table (E23). */
const priceBenefits = new Set<Benefit>(['vip-prices', 'agreed-prices'])

/** Where a customer stands today: score, limit, list, benefits, table of prices and hold, all from the same facts. */
export function creditStanding(facts: CreditFacts, policy: CreditPolicy): CreditStanding {
  const score = creditScore(facts, policy)
  const limit = creditLimit(facts, policy)
  const hold = holdLevel(facts.behaviour, policy.hold)
  const signs = yellowSigns(facts, limit, policy)
  const vip = vipStanding(facts, policy)
  const lost = lostBenefits(facts, score.score, policy)
  const red = facts.blocks.length > 0 || hold !== 'none' || limit.state === 'zero'
  const light = red ? 'red' : signs.length > 0 ? 'yellow' : 'green'
  return {
    score,
    limit,
    exposure: facts.exposure,
    light,
    signs,
    vip,
    lost,
    priceTable: priceTableOf(light, vip.member, lost),
    hold,
    proposedLimit: proposedLimit(facts, light, policy),
  }
}

/** Full for who is red or lost a benefit of prices by owing; VIP for members who have theirs; standard else (E23). */
function priceTableOf(light: TrafficLight, member: boolean, lost: readonly LostBenefit[]): PriceTable {
  const byOwing = lost.some(
    ({ benefit, trigger }) =>
      priceBenefits.has(benefit) && (trigger === 'overdue' || trigger === 'returning'),
  )
  if (light === 'red' || byOwing) return 'full'
  return member && !lost.some(({ benefit }) => benefit === 'vip-prices') ? 'vip' : 'standard'
}
