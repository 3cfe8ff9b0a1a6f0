import type { Day } from '#shared/domain/calendar.ts'
import { offeredPolicies } from '#shared/domain/payment-policies.ts'
import { type Comeback, comebackPolicy } from '#shared/domain/trust-recovery/comeback.ts'
import { type EarnedBenefit, earnedBenefits } from '#shared/domain/trust-recovery/earned-benefits.ts'
import { memberAt } from '../credit/everybody.ts'
import { factsFrame } from '../credit/facts-of-customer.ts'
import type { StoreState } from '../store-state.ts'
import { runningPlan } from './plan-standing.ts'

/** Looks at customers of one day, by their position in the ledger. Call `rows.load` first. */
export function lookingAt(state: StoreState, today: Day) {
  const { policy } = state.settings.credit
  const frame = factsFrame(state, today)
  const standingAt = (at: number) => {
    const { standing, facts } = memberAt(state, frame, at)
    return { standing, offered: offeredPolicies({ standing, profile: facts.profile, facts }, policy) }
  }
  return {
    /** How a customer who settled may buy again (M11). */
    comeback(at: number, worstDaysLate: number): Comeback | null {
      const underPlan = runningPlan(state, state.ledger.customers.ids.at(at)) !== null
      return comebackPolicy(standingAt(at).offered, { worstDaysLate, underPlan })
    },
    /** What a customer has because he pays on time (I14). */
    earned(at: number): EarnedBenefit[] {
      return earnedBenefits({
        ...standingAt(at),
        earlyDiscounts: state.settings.billing.earlyDiscounts ?? [],
      })
    },
  }
}
