import type { Day } from '#shared/domain/calendar.ts'
import { creditScore } from '#shared/domain/score.ts'
import type { CreditScore, KeptScore, WhatIf } from '#shared/domain/credit-score.ts'
import { creditStanding } from '#shared/domain/standing-of-credit.ts'
import { applyWhatIf } from '#shared/domain/what-if.ts'
import { gatherFacts } from '../../credit/gather-facts.ts'
import type { StoreState } from '../../store-state.ts'

interface OfCustomer {
  customerId: string
  today: Day
}

/** Where a customer stands, with what it comes from. Refuses `customer-unknown`. */
export async function standingOfCustomer(state: StoreState, { customerId, today }: OfCustomer) {
  const facts = await gatherFacts(state, customerId, today)
  const { version, policy } = state.settings.credit
  return {
    facts,
    standing: creditStanding(facts, policy),
    profile: facts.profile,
    policyVersion: version,
  }
}

/** The score as it would be after a change. Refuses `customer-unknown`. */
export async function scoreWhatIf(
  state: StoreState,
  { customerId, today, change }: OfCustomer & { change: WhatIf },
): Promise<CreditScore> {
  const facts = await gatherFacts(state, customerId, today)
  return creditScore(applyWhatIf(facts, change), state.settings.credit.policy)
}

/** Kept computations of a customer, oldest first; ids rise with time, and settle the order within a day. */
export async function scoreHistory(
  { database }: StoreState,
  { customerId }: { customerId: string },
): Promise<KeptScore[]> {
  const scores = await database.scores.where('customerId').equals(customerId).toArray()
  return scores.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1))
}
