import type { Patch } from '#shared/contracts/changes.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { lends, newcomersCap } from '#shared/domain/analysis.ts'
import type { KeptScore } from '#shared/domain/credit-score.ts'
import type { Analysis } from '#shared/domain/decision.ts'
import { type Centavos, ZERO } from '#shared/domain/money.ts'
import type { PaymentPolicy } from '#shared/domain/payment-policy.ts'
import type { Registration } from '#shared/domain/registration.ts'
import { created, replaced } from '../patches.ts'
import { prepareAnalysis } from '../queries/analyses.ts'
import { refusal } from '../refuse.ts'
import type { Command, CommandInput, DecisionContext } from './command.ts'
import { nextInCounter } from './counters.ts'
import { profileOf } from './credit/profile.ts'
import { keptRegistration, registrationPatch } from './registrations.ts'

type Conclusion = CommandInput & {
  customerId: string
  outcome: Analysis['outcome']
  grantedLimit: Centavos
  paymentPolicyId: string
  note: string
  attachments: Attachment[]
}
type Case = Awaited<ReturnType<typeof prepareAnalysis>>

/**
 * Ends an analysis and keeps it whole with the facts it came from (E01). An approval grants limit and payment policy and
 * approves the registration, whose six months start again; anything else sends it back, and a refusal takes the limit.
 * Refuses `customer-unknown`; an approval also `policy-unknown`, `analysis-incomplete`, `above-initial-cap` (M12) and,
 * where it lends, `bureau-needed` (M07) and `analysis-incomplete` of who has no document: nobody could be asked about him.
 */
export const concludeAnalysis: Command<Conclusion, Analysis> = {
  name: 'analyses.conclude',
  permission: 'concludeAnalysis',
  async decide(context, input) {
    const prepared = await prepareAnalysis(context.state, input)
    const granted = input.outcome === 'approved' ? await grantedPolicy(context, input, prepared) : null
    const year = input.today.slice(0, 4)
    const { first, patch } = await nextInCounter(context.database, `analyses:${year}`, 1)
    const analysis = analysisOf(context, input, {
      prepared,
      number: `AC-${year}-${String(first).padStart(6, '0')}`,
    })
    return {
      patches: [
        created('analyses', analysis),
        await decidedRegistration(context, input),
        ...(await decidedProfile(context, input)),
        created('scores', keptScore(context, analysis)),
        patch,
      ],
      details: {
        number: analysis.number,
        outcome: analysis.outcome,
        amount: analysis.grantedLimit,
        ...(granted ? { policy: granted.name } : {}),
        ...(input.note ? { reason: input.note } : {}),
      },
      customerIds: [input.customerId],
      result: analysis,
    }
  },
}

/** The payment policy of an approval that may be. */
async function grantedPolicy(
  { settings, database }: DecisionContext,
  { customerId, paymentPolicyId, grantedLimit }: Conclusion,
  { facts, missing, bureauOk }: Case,
): Promise<PaymentPolicy> {
  const { policy } = settings.credit
  const granted = policy.paymentPolicies.find(({ id, active }) => active && id === paymentPolicyId)
  if (!granted) throw refusal('policy-unknown', {}, 'paymentPolicyId')
  const [first] = missing
  if (first !== undefined) throw refusal('analysis-incomplete', { missing: first, count: missing.length })
  const newcomer = newcomersCap(facts, policy)
  if (newcomer && grantedLimit > newcomer.cap) throw refusal('above-initial-cap', newcomer, 'grantedLimit')
  if (!lends(grantedLimit, granted)) return granted
  if (!bureauOk) throw refusal('bureau-needed')
  const customer = await database.customers.get(customerId)
  if (!customer?.taxId) throw refusal('analysis-incomplete', { missing: 'CPF ou CNPJ', count: 1 })
  return granted
}

function analysisOf(
  { actor, at, newId, settings }: DecisionContext,
  input: Conclusion,
  { prepared, number }: { prepared: Case; number: string },
): Analysis {
  const { customerId, outcome, grantedLimit, paymentPolicyId, note, attachments, today } = input
  const { facts, standing } = prepared
  return {
    id: newId(),
    number,
    customerId,
    on: today,
    at,
    by: actor!.name,
    outcome,
    // Only an approval grants: what else the form held was not decided.
    grantedLimit: outcome === 'approved' ? grantedLimit : ZERO,
    paymentPolicyId: outcome === 'approved' ? paymentPolicyId : '',
    note,
    attachments,
    facts,
    score: standing.score,
    class: standing.score.class,
    policyVersion: settings.credit.version,
  }
}

async function decidedRegistration(
  { database, actor }: DecisionContext,
  { customerId, outcome, note, today }: Conclusion,
): Promise<Patch> {
  const kept = await keptRegistration(database, customerId)
  const approved = outcome === 'approved'
  const after: Registration = {
    ...kept.registration,
    status: approved ? 'approved' : 'returned',
    statusBy: actor!.name,
    statusOn: today,
    statusNote: note,
    revalidatedOn: approved ? today : kept.registration.revalidatedOn,
  }
  return registrationPatch(kept, after)
}

/** Limit and policy of an approval; a refusal lends nothing and grants no terms; sent back, they stay as they are. */
async function decidedProfile(context: DecisionContext, input: Conclusion): Promise<Patch[]> {
  if (input.outcome === 'returned') return []
  const { before, profile } = await profileOf(context, input.customerId)
  const approved = input.outcome === 'approved'
  const limit = approved ? input.grantedLimit : ZERO
  const after = {
    ...profile,
    limit,
    // The months of good payment before the next step up count from the last change (M13).
    limitOn: limit === profile.limit ? profile.limitOn : input.today,
    temporaryLimit: approved ? profile.temporaryLimit : null,
    paymentPolicyId: approved ? input.paymentPolicyId : null,
  }
  return [replaced('creditProfiles', before, after)]
}

function keptScore({ newId }: DecisionContext, analysis: Analysis): KeptScore {
  const { customerId, on, policyVersion, facts, score } = analysis
  return { id: newId(), customerId, on, cause: 'analysis', policyVersion, facts, score }
}
