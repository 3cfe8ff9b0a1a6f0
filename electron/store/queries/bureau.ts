import type { Consultation } from '#shared/domain/bureau.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { bureauValidUntil, lastConsultation } from '#shared/domain/consultations.ts'
import { creditScore } from '#shared/domain/score.ts'
import { gatherFacts } from '../credit/gather-facts.ts'
import type { StoreState } from '../store-state.ts'

/** A customer's consultations, newest first, and the last day the newest serves his class. Refuses `customer-unknown`. */
export async function consultationsOf(
  state: StoreState,
  { customerId, today }: { customerId: string; today: Day },
): Promise<{ consultations: Consultation[]; validUntil: Day | null }> {
  const facts = await gatherFacts(state, customerId, today)
  const { policy } = state.settings.credit
  const inOrder = state.rows.ofCustomer('consultations', customerId)
  const last = lastConsultation(inOrder)
  return {
    // Of the same day, the one registered last comes first: it is the one that counts.
    consultations: inOrder.toReversed().sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)),
    validUntil: last && bureauValidUntil(last, creditScore(facts, policy).class, policy),
  }
}
