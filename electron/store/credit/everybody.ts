import type { Day } from '#shared/domain/calendar.ts'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import type { CreditPolicy } from '#shared/domain/credit-policy.ts'
import type { CreditStanding } from '#shared/domain/credit-standing.ts'
import { profitabilityOf } from '#shared/domain/profitability.ts'
import { creditStanding } from '#shared/domain/standing-of-credit.ts'
import type { Profitability } from '#shared/domain/xray.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { StoreState } from '../store-state.ts'
import {
  type CustomerPurchases,
  factsFrame,
  type FactsFrame,
  factsOfCustomer,
  purchasesOfCustomer,
} from './facts-of-customer.ts'
import { indexTitlePositions } from './title-positions.ts'

/** A customer in a pass over everybody. */
export interface Member {
  /** Position in the ledger's customers. */
  at: number
  customerId: string
  name: string
  facts: CreditFacts
  standing: CreditStanding
  profitability: Profitability
}

/** What the results were worked out from: a new value of any of these asks for new ones. */
type Source = [number, number, Day, StoreState['settings']]
const kept = new WeakMap<Ledger, { source: Source; members: Member[] }>()

/** Where every customer stands today, in the ledger's order; worked out once until anything it comes from changes. */
export async function everybody(state: StoreState, today: Day): Promise<Member[]> {
  await state.rows.load(state.database)
  const source: Source = [state.ledger.version, state.rows.version, today, state.settings]
  const known = kept.get(state.ledger)
  if (known?.source.every((value, at) => value === source[at])) return known.members
  const members = everybodyUnder(state, today, state.settings.credit.policy)
  kept.set(state.ledger, { source, members })
  return members
}

/** The same under any policy; kept nowhere. Call `state.rows.load` first. */
export function everybodyUnder(state: StoreState, today: Day, policy: CreditPolicy): Member[] {
  const frame = factsFrame(state, today, policy)
  indexTitlePositions(state.ledger)
  return state.ledger.customers.rows.flatMap((row, at) => (row ? memberAt(state, frame, at) : []))
}

/** One customer with everything worked out. */
export function memberAt(state: StoreState, frame: FactsFrame, at: number): Member {
  const purchases = purchasesOfCustomer(state, frame, at)
  const facts = factsOfCustomer(state, frame, at, purchases)
  return {
    at,
    customerId: facts.customerId,
    name: state.ledger.customers.rows[at]!.name,
    facts,
    standing: creditStanding(facts, frame.policy),
    profitability: profitabilityIn(frame, purchases),
  }
}

function profitabilityIn(frame: FactsFrame, { titles, orders }: CustomerPurchases): Profitability {
  const recent = orders.filter(({ order }) => order.on > frame.yearAgo && order.on <= frame.today)
  return profitabilityOf(
    { titles, orders: recent.map(({ order, totals }) => ({ totals, isRemake: order.remake !== null })) },
    frame.window,
    frame.policy.portfolio.delayCostBasisPoints,
  )
}
