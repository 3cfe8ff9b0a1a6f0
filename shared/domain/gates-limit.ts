import { type DecisionCase, type Gate, note, refuse, warn } from './decision-case.ts'
import type { DecisionReason } from './decision.ts'

const WHOLE = 10_000

/** Whether the limit is looked at here: at the order when it asks for more, later where the policy says (complaint 17). */
function looksHere({ checkpoint, policy, asksForMore, criticalStage }: DecisionCase): boolean {
  if (checkpoint === 'order') return asksForMore
  return policy.checkpoints[checkpoint] && !criticalStage
}

/** The limit (R9, D): zero, frozen, or passed by this order; with what consumes it, and what ended lately. */
export const limitGate: Gate = (given) => {
  if (given.creditLeft === 0 || !looksHere(given)) return []
  const { facts, standing, checkpoint } = given
  const { limit } = standing
  // A freeze lets nothing new begin; what was agreed before goes on under the hold ladder.
  if (checkpoint === 'order') {
    if (limit.state === 'zero') return [refuse('limit-zero', { days: facts.behaviour.worstDaysLate })]
    // Leave to buy on a frozen limit is no leave to pass it.
    if (limit.state === 'frozen-by-hand')
      return [
        refuse('limit-frozen-by-hand', { reason: facts.profile.freeze?.reason ?? '' }),
        ...exceeded(given),
      ]
    if (limit.state === 'frozen')
      return [refuse('limit-frozen', { days: facts.behaviour.worstDaysLate }), ...exceeded(given)]
  }
  return exceeded(given)
}

function exceeded({ facts, standing, exposureAfter, creditLeft }: DecisionCase): DecisionReason[] {
  const { limit } = standing
  if (exposureAfter <= limit.total) return []
  const over = exposureAfter - limit.total
  const { openTitles, unbilledDelivered, chequesToClear, committed } = facts.exposure
  const code = limit.state === 'initial' ? 'first-purchase-cap' : 'limit-exceeded'
  const values = { limit: limit.total, over, openTitles, unbilledDelivered, chequesToClear, committed }
  const { temporaryLimit, insurance } = facts.profile
  const ended =
    temporaryLimit && temporaryLimit.until < facts.today
      ? temporaryLimit.until
      : insurance && insurance.expiresOn < facts.today
        ? insurance.expiresOn
        : null
  return [
    refuse(code, { ...values, order: creditLeft }),
    ...(ended === null ? [] : [note('temporary-limit-ended', { on: ended })]),
  ]
}

/** The laboratory is not a bank (E24): a ceiling for all that is lent, and a word on who weighs too much (E11). */
export const portfolioGate: Gate = ({
  facts,
  policy,
  checkpoint,
  creditLeft,
  exposureAfter,
  asksForMore,
}) => {
  if (checkpoint !== 'order' || creditLeft === 0 || !asksForMore) return []
  const { ceiling, concentrationBasisPoints } = policy.portfolio
  const after = facts.portfolioExposure + creditLeft
  const reasons: DecisionReason[] = []
  if (ceiling !== null && after > ceiling)
    reasons.push(refuse('portfolio-ceiling', { ceiling, over: after - ceiling }))
  const others = facts.portfolioExposure - facts.exposure.total
  const share = Math.floor((exposureAfter * WHOLE) / Math.max(1, after))
  // Of a single customer every share is the whole: that says nothing.
  if (others > 0 && share > concentrationBasisPoints) reasons.push(warn('concentration', { share }))
  return reasons
}
