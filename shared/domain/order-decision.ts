import { canonicalJson } from './canonical-json.ts'
import { costCoverOf, creditLeft } from './cost-cover.ts'
import type { CreditFacts } from './credit-facts.ts'
import type { CreditPolicy } from './credit-policy.ts'
import { type DecisionReason, decisionReasonCodes, type OrderDecision, reasonWeights } from './decision.ts'
import { type DecisionCase, type Gate, note, type OrderUnderDecision } from './decision-case.ts'
import {
  blockGate,
  bureauGate,
  consumerGate,
  contractGate,
  debtGate,
  registrationGate,
} from './gates-customer.ts'
import { limitGate, portfolioGate } from './gates-limit.ts'
import { chequeGate, costGate, moneyGate, policyGate, priceGate } from './gates-terms.ts'
import { centavos } from './money.ts'
import type { Order, OrderDetails } from './order.ts'
import { totalsOf } from './order-money.ts'
import { offeredPolicies } from './payment-policies.ts'
import { lifts } from './releases.ts'
import { creditStanding } from './standing-of-credit.ts'

const gates: readonly Gate[] = [
  blockGate,
  consumerGate,
  registrationGate,
  contractGate,
  bureauGate,
  debtGate,
  limitGate,
  portfolioGate,
  policyGate,
  costGate,
  priceGate,
  moneyGate,
  chequeGate,
]

/**
 * The decision at an order (R01, M06, M14): the same facts, order and policy give the same answer, and nothing else is
 * looked at. Every gate is asked every time, whoever the customer is. A change that asks for nothing more than what was
 * let pass is not held to gates that the customer has since fallen behind; money still to come in always counts. A sale
 * paid whole in advance risks nothing, so delays and limits do not stop it; the block list stops everything.
 */
export function decideOrder(
  facts: CreditFacts,
  policy: CreditPolicy,
  order: OrderUnderDecision,
): OrderDecision {
  const given = caseOf(facts, policy, order)
  const reasons = withReleases(
    given,
    gates.flatMap((gate) => gate(given)),
  ).sort(worstFirst)
  const has = (weight: DecisionReason['weight']) => reasons.some((reason) => reason.weight === weight)
  return {
    verdict: has('refuse') ? 'refuse' : has('condition') ? 'conditions' : 'approve',
    reasons,
    totals: given.totals,
    cover: given.cover,
    score: given.standing.score,
    limit: given.standing.limit,
    exposureAfter: given.exposureAfter,
    offered: [...given.offered],
    priceTable: given.standing.priceTable,
  }
}

function caseOf(facts: CreditFacts, policy: CreditPolicy, order: OrderUnderDecision): DecisionCase {
  const { details, money, before } = order
  const standing = creditStanding(facts, policy)
  const left = creditLeft(details, money)
  return {
    ...order,
    facts,
    policy,
    standing,
    totals: totalsOf(details),
    cover: costCoverOf(details, money),
    offered: offeredPolicies({ standing, profile: facts.profile, facts }, policy),
    creditLeft: left,
    exposureAfter: centavos(facts.exposure.total + left),
    asksForMore: before === null || before.verdict === 'refuse' || asksForMore(before, details),
  }
}

/** Whether a change asks for anything that was not let pass: another customer or policy, more money or credit, less margin. */
function asksForMore(before: Order, after: OrderDetails): boolean {
  const [old, now] = [totalsOf(before), totalsOf(after)]
  const nothingIn = { received: centavos(0), chequesInHand: centavos(0), billed: centavos(0) }
  return (
    before.customerId !== after.customerId ||
    now.total > old.total ||
    now.cost > old.cost ||
    after.discount > before.discount ||
    canonicalJson(after.policy) !== canonicalJson(before.policy) ||
    creditLeft(after, nothingIn) > creditLeft(before, nothingIn)
  )
}

/** Reasons that a release in force lifts are told and no longer stop. */
function withReleases(
  { facts, orderId, totals }: DecisionCase,
  reasons: readonly DecisionReason[],
): DecisionReason[] {
  const used = new Set<string>()
  const left = reasons.map((reason): DecisionReason => {
    if (reason.weight !== 'refuse' && reason.weight !== 'condition') return reason
    const release = facts.releases.find((candidate) =>
      lifts(candidate, reason.code, { id: orderId, total: totals.total, cost: totals.cost }),
    )
    if (!release) return reason
    used.add(release.id)
    return { ...reason, weight: 'warn', by: null }
  })
  const told = facts.releases
    .filter(({ id }) => used.has(id))
    .map(({ kind, by, until, reason }) =>
      note(kind === 'trust' ? 'trust-released' : 'released', { by, until, reason }),
    )
  return [...left, ...told]
}

function worstFirst(one: DecisionReason, other: DecisionReason): number {
  return (
    reasonWeights.indexOf(one.weight) - reasonWeights.indexOf(other.weight) ||
    decisionReasonCodes.indexOf(one.code) - decisionReasonCodes.indexOf(other.code)
  )
}
