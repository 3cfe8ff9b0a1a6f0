import { addDays, type Day, daysBetween } from '../calendar.ts'
import { isHarsh } from './collection-facts.ts'
import type { Progress } from './covered-steps.ts'
import { HARSH_AFTER_DAYS } from './policy-checks.ts'
import type { StepOnDay } from './timeline.ts'

type Ranked = StepOnDay & { rank: number }
type Course = {
  timeline: readonly StepOnDay[]
  last: Progress['last']
  /** The title's adjusted due day: what lies before it was a reminder. */
  dueOn: Day
  /** The customer shows signs of fraud: harsh steps need not wait their least days. */
  fraud: boolean
}

/** How long the policy has between a step and the one before it, in days. */
function distance(at: Ranked, timeline: readonly StepOnDay[]): number {
  const before = timeline[at.rank - 1]
  return before ? daysBetween(before.on, at.on) : 0
}

/**
 * The day from which a step that is due may be taken; null while something else has to come first. A friendly step may go
 * at once. A firm one asks that the customer was spoken to before, if the policy had a friendly step to do it with; missed
 * before that, it waits the policy's distance. A harsh one always waits its distance from the step before it, and
 * without signs of fraud its thirty days, whatever a policy for named customers says (K02).
 */
export function turnOf(at: Ranked, course: Course): Day | null {
  const turn = turnAmong(at, course)
  if (turn === null || course.fraud || !isHarsh(at.step.phase)) return turn
  const least = addDays(course.dueOn, HARSH_AFTER_DAYS)
  return turn > least ? turn : least
}

function turnAmong(at: Ranked, { timeline, last, dueOn }: Course): Day | null {
  const { step, rank, on } = at
  if (step.phase === 'friendly') return on
  const friendly = timeline
    .slice(0, rank)
    .some((earlier) => earlier.step.phase === 'friendly' && earlier.on > dueOn)
  if (last === null) return friendly || (isHarsh(step.phase) && rank > 0) ? null : on
  if (isHarsh(step.phase)) return last.rank >= rank - 1 ? addDays(last.on, distance(at, timeline)) : null
  return on > last.on ? on : addDays(last.on, distance(at, timeline))
}
