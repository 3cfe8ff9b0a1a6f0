import type { CreditFacts } from './credit-facts.ts'
import { type CreditClass, type CreditPolicy, scoreFactorIds } from './credit-policy.ts'
import type { CreditScore, ScoreFactor } from './credit-score.ts'
import { allocate, centavos } from './money.ts'
import { adviceFor } from './score-advice.ts'
import { hasHistory, type Room, scoreFactors } from './score-factors.ts'

/** The neutral score of who has no history. */
const NEUTRAL = 500

/**
 * The internal score (R9, D), the same for the same facts and policy. Its laws hold factor by factor, so under any
 * weights: what is not known is worth half; the other half is earned by paying in time only; whatever was late, is
 * owed, was broken, returned or restricted only takes away. That is why relationship and volume count what was paid in
 * time and nothing else. A restriction, a returned cheque or a broken promise is something known: such a customer is no
 * longer neutral, and is below 500. See `scoreFactors` for each factor.
 */
export function creditScore(facts: CreditFacts, policy: CreditPolicy): CreditScore {
  const plain = plainScore(facts, policy)
  return { ...plain, advice: adviceFor(facts, (changed) => plainScore(changed, policy).score - plain.score) }
}

/** The score without its advice. */
function plainScore(facts: CreditFacts, policy: CreditPolicy): Omit<CreditScore, 'advice'> {
  const rooms = roomsOf(policy.score)
  const factors = scoreFactorIds.map((id, at): ScoreFactor => {
    const told = scoreFactors[id](facts, rooms[at]!, policy)
    return { id, most: rooms[at]!.most, ...told }
  })
  const sum = factors.reduce((total, { points }) => total + points, 0)
  const score = Math.min(1000, Math.max(0, sum + adjustmentInForce(facts)))
  return { score, class: classOf(score, policy), neutral: isNeutral(facts), factors, adjustment: score - sum }
}

/** The class of a score, by the policy's bands. */
export function classOf(score: number, { score: { bands } }: CreditPolicy): CreditClass {
  if (score >= bands.A) return 'A'
  if (score >= bands.B) return 'B'
  if (score >= bands.C) return 'C'
  return score >= bands.D ? 'D' : 'E'
}

function isNeutral(facts: CreditFacts): boolean {
  return (
    !hasHistory(facts) &&
    facts.promises12.broken + facts.agreements12.broken === 0 &&
    facts.returnedCheques12 === 0 &&
    !facts.bureau?.restricted
  )
}

function adjustmentInForce({ profile: { adjustment }, today }: CreditFacts): number {
  return adjustment && today <= adjustment.until ? adjustment.points : 0
}

const roomsByRules = new WeakMap<CreditPolicy['score'], Room[]>()

// Halves of odd weights cannot all be whole: `allocate` makes them add up to 500 to the point.
function roomsOf(rules: CreditPolicy['score']): Room[] {
  const known = roomsByRules.get(rules)
  if (known) return known
  const weights = scoreFactorIds.map((id) => rules.weights[id])
  const halves = allocate(centavos(NEUTRAL), weights)
  const rooms = weights.map((most, at) => ({ most, half: halves[at]! }))
  roomsByRules.set(rules, rooms)
  return rooms
}
