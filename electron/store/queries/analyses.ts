import { bureauServes, limitToPropose, openMandatory } from '#shared/domain/analysis.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import type { CreditStanding } from '#shared/domain/credit-standing.ts'
import type { Analysis } from '#shared/domain/decision.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { offeredPolicies } from '#shared/domain/payment-policies.ts'
import type { PaymentPolicy } from '#shared/domain/payment-policy.ts'
import { creditStanding } from '#shared/domain/standing-of-credit.ts'
import { gatherFacts } from '../credit/gather-facts.ts'
import type { StoreState } from '../store-state.ts'
import { getRegistration } from './registrations.ts'

/** What an analysis is concluded from. */
interface AnalysisCase {
  facts: CreditFacts
  standing: CreditStanding
  /** Mandatory items that nothing valid shows. */
  missing: string[]
  bureauOk: boolean
  proposedLimit: Centavos
  offered: PaymentPolicy[]
}

/** Everything the last step of an analysis shows, and its conclusion is decided by. Refuses `customer-unknown`. */
export async function prepareAnalysis(
  state: StoreState,
  { customerId, today }: { customerId: string; today: Day },
): Promise<AnalysisCase> {
  const { policy } = state.settings.credit
  const facts = await gatherFacts(state, customerId, today)
  const { completeness } = await getRegistration(state, { customerId, today })
  const standing = creditStanding(facts, policy)
  return {
    facts,
    standing,
    missing: openMandatory(completeness),
    bureauOk: bureauServes(facts, standing.score.class, policy),
    proposedLimit: limitToPropose(facts, standing, policy),
    offered: offeredPolicies({ standing, profile: facts.profile, facts }, policy),
  }
}

/** Concluded analyses, of one customer or all, newest first. */
export async function listAnalyses(
  { database }: StoreState,
  { customerId, offset, limit }: { customerId: string | null; offset: number; limit: number },
): Promise<{ rows: Analysis[]; total: number }> {
  const all = database.analyses
  // Ids rise with time; the rows carry all their facts, so only the page's are read.
  const ids = await (customerId === null
    ? all.toCollection().primaryKeys()
    : all.where('customerId').equals(customerId).primaryKeys())
  ids.sort((a, b) => (a < b ? 1 : a > b ? -1 : 0))
  const rows = await all.bulkGet(ids.slice(offset, offset + limit))
  return { rows: rows.flatMap((row) => row ?? []), total: ids.length }
}
