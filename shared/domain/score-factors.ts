import { dayNumber } from './calendar.ts'
import type { CreditFacts } from './credit-facts.ts'
import type { CreditPolicy, ScoreFactorId } from './credit-policy.ts'
import type { ScoreFactor } from './credit-score.ts'

/** What a factor may give: all of its weight, and the half that stands for "we do not know". */
export interface Room {
  most: number
  half: number
}

type Told = Pick<ScoreFactor, 'points' | 'sentence' | 'values'>
type Factor = (facts: CreditFacts, room: Room, policy: CreditPolicy) => Told

/** A late payment a so many days late leaves no point of the worst delay. */
const WORST_DELAY_DAYS = 60
/** Months of good history after which the relationship has all its points. */
const LONG_RELATIONSHIP = 24
const YEAR = 12
/** Months of a year with something paid in time that prove the whole: one is a beginning, not a habit (M12, M13). */
const PROOF_MONTHS = 6

const share = (most: number, part: number, whole: number) => Math.floor((most * part) / whole)

/** Whether anything that fell due was ever paid or left late: before that there is nothing to judge. */
export function hasHistory({ behaviour }: CreditFacts): boolean {
  return behaviour.onTimeSince !== null || behaviour.worstDelayEver > 0
}

/**
 * The half of a factor that only payments made in time earn, a month at a time. Without them the absence of something
 * bad is worth no more than not knowing; so a first purchase paid late never lifts anybody above the neutral 500, and one
 * paid in time does not make a newcomer the best of customers.
 */
function earned({ behaviour }: CreditFacts, { half }: Room, told: Told): Told {
  if (told.points <= half) return told
  const proof = Math.min(behaviour.onTimeMonths12, PROOF_MONTHS)
  if (behaviour.onTimeAmount12 === 0 || proof === 0)
    return { points: half, sentence: 'unearned', values: told.values }
  if (proof === PROOF_MONTHS) return told
  const points = half + share(told.points - half, proof, PROOF_MONTHS)
  return { ...told, points, values: { ...told.values, proof, proofOf: PROOF_MONTHS } }
}

const none = (half: number): Told => ({ points: half, sentence: 'none', values: {} })

const punctuality: Factor = (facts, room) => {
  const { dueAmount12, onTimeAmount12, dueTitles12, onTimeTitles12 } = facts.behaviour
  const { most, half } = room
  if (dueAmount12 === 0) return none(half)
  return earned(facts, room, {
    points: share(most, onTimeAmount12, dueAmount12),
    sentence: 'share',
    values: {
      basisPoints: share(10_000, onTimeAmount12, dueAmount12),
      titles: dueTitles12,
      onTime: onTimeTitles12,
    },
  })
}

const worstDelay: Factor = (facts, room) => {
  const { dueAmount12, worstDelay12: days } = facts.behaviour
  if (dueAmount12 === 0) return none(room.half)
  const left = Math.max(0, WORST_DELAY_DAYS - days)
  return earned(facts, room, {
    points: share(room.most, left, WORST_DELAY_DAYS),
    sentence: days === 0 ? 'never' : 'days',
    values: { days },
  })
}

// Against what was granted, whatever froze it since: a frozen limit must not make the same debt weigh less.
const overdueUse: Factor = (facts, room, policy) => {
  const { overduePrincipal: overdue, worstDaysLate: days } = facts.behaviour
  const limit = facts.profile.limit ?? policy.limits.initialCap
  if (overdue === 0) return earned(facts, room, { points: room.most, sentence: 'clear', values: {} })
  const points = limit === 0 ? 0 : share(room.most, Math.max(0, limit - overdue), limit)
  return earned(facts, room, { points, sentence: 'overdue', values: { overdue, limit, days } })
}

const promises: Factor = (facts, room) => {
  const kept = facts.promises12.kept + facts.agreements12.kept
  const broken = facts.promises12.broken + facts.agreements12.broken
  const made = kept + broken
  return earned(facts, room, {
    points: made === 0 ? room.most : share(room.most, kept, made),
    sentence: made === 0 ? 'never-needed' : 'kept',
    values: { kept, broken },
  })
}

const relationship: Factor = (facts, { most, half }) => {
  const { onTimeSince, onTimeMonths12: monthsOnTime } = facts.behaviour
  if (!hasHistory(facts)) return none(half)
  if (onTimeSince === null) return { points: 0, sentence: 'late-only', values: {} }
  const days = Math.max(0, dayNumber(facts.today) - dayNumber(onTimeSince))
  const months = Math.floor((days * YEAR) / 365)
  // As much for the time as for the months in a row of a year.
  const grown = Math.min(months, LONG_RELATIONSHIP) * YEAR + monthsOnTime * LONG_RELATIONSHIP
  return {
    points: half + share(most - half, grown, 2 * YEAR * LONG_RELATIONSHIP),
    sentence: 'since',
    values: { months, monthsOnTime },
  }
}

/** Recent months count what was paid in time, the ones before all that fell due: buying without paying raises nothing. */
const volume: Factor = (facts, room) => {
  const { most, half } = room
  const { onTimeLast3: recent, dueBefore9: before } = facts.behaviour
  if (!hasHistory(facts)) return none(half)
  if (recent === 0) return { points: 0, sentence: 'stopped', values: {} }
  const amount = Math.round(recent / 3)
  if (before === 0) return earned(facts, room, { points: most, sentence: 'new', values: { amount } })
  return earned(facts, room, {
    points: Math.min(most, share(most, 3 * recent, before)),
    sentence: 'share',
    values: { amount, before: Math.round(before / 9), basisPoints: share(10_000, 3 * recent, before) },
  })
}

const registration: Factor = (facts, room) => {
  const { basisPoints, missingMandatory, stale } = facts.registration
  return earned(facts, room, {
    points: room.half + share(room.most - room.half, basisPoints, 10_000),
    sentence: 'share',
    values: { basisPoints, missing: missingMandatory.length, stale: stale.length },
  })
}

const restrictions: Factor = (facts, room) => {
  const { bureau, returnedCheques12: cheques } = facts
  if (cheques > 0) return { points: 0, sentence: 'returned-cheques', values: { cheques } }
  if (bureau === null) return { points: room.half, sentence: 'not-consulted', values: {} }
  const values = { on: bureau.on, restrictions: bureau.restrictions, amount: bureau.restrictedAmount }
  if (bureau.restricted) return { points: 0, sentence: 'restricted', values }
  return earned(facts, room, { points: room.most, sentence: 'clear', values })
}

/** How each factor is found; none gives more than its weight or less than 0. */
export const scoreFactors: Record<ScoreFactorId, Factor> = {
  punctuality,
  'worst-delay': worstDelay,
  'overdue-use': overdueUse,
  promises,
  relationship,
  volume,
  registration,
  restrictions,
}
