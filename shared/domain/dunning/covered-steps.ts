import type { Day } from '../calendar.ts'
import type { Touch } from './collection-facts.ts'
import type { DunningPolicy } from './policy.ts'
import type { StepOnDay } from './timeline.ts'

/** A title's steps up to a day: those that something covered, with its day, and those that nothing did. */
export type Progress = {
  pending: (StepOnDay & { rank: number })[]
  /** The rank of the last step that was covered and the day it was; null before any. */
  last: { rank: number; on: Day } | null
}

/** Attempts on the phone that reached nobody, after which the call counts as made. */
const ATTEMPTS = 3

/**
 * Which steps of a title are done. A touch covers the steps that were due by its day and come no later in the policy than
 * the step it took: a letter that another title asked for does not jump this one's later steps, and a gentle message for a
 * new title does not cover the firm one that an old title waits for. A touch of another policy, or of a person, covers what
 * was due by its day but harsh steps, so that a new version repeats nothing.
 */
export function progressOf(
  timeline: readonly StepOnDay[],
  touches: readonly Touch[],
  { policy, today }: { policy: Pick<DunningPolicy, 'familyId' | 'steps'>; today: Day },
): Progress {
  const due = timeline.filter(({ on }) => on <= today)
  let covered = -1
  let last: Progress['last'] = null
  for (const touch of touches) {
    const upTo = coveredBy(due, touch, { policy, touches })
    if (upTo <= covered) continue
    covered = upTo
    last = { rank: upTo, on: touch.on }
  }
  return {
    pending: due.flatMap((step, rank) => (rank > covered ? [{ ...step, rank }] : [])),
    last,
  }
}

type Among = { policy: Pick<DunningPolicy, 'familyId' | 'steps'>; touches: readonly Touch[] }

/** The rank of the last step that a touch covers; -1 for none. */
function coveredBy(due: readonly StepOnDay[], touch: Touch, { policy, touches }: Among): number {
  const taken =
    touch.step?.familyId === policy.familyId
      ? due.findIndex(({ step }) => step.id === touch.step!.stepId)
      : -1
  const most = (fits: (at: StepOnDay, rank: number) => boolean) =>
    due.findLastIndex((at, rank) => at.on <= touch.on && fits(at, rank))
  if (taken >= 0) {
    if (!touch.reached && attemptsOf(touch, touches) < ATTEMPTS) return -1
    return most((_at, rank) => rank <= taken)
  }
  if (!touch.reached) return most((at) => isTriedOut(at, touch, touches))
  return most(({ step }) => step.phase === 'friendly' || (step.phase === 'firm' && touch.step !== null))
}

/** Whether a call that a step asks for was tried often enough by hand, since its day, for nobody to answer. */
function isTriedOut({ step, on }: StepOnDay, touch: Touch, touches: readonly Touch[]): boolean {
  if (step.channel !== 'phone' || step.phase !== 'friendly' || touch.step !== null) return false
  const tries = touches.filter(
    (other) => other.step === null && other.channel === 'phone' && other.on >= on && other.on <= touch.on,
  )
  return tries.length >= ATTEMPTS
}

/** How many times the step of a touch was tried up to it. */
function attemptsOf({ on, step }: Touch, touches: readonly Touch[]): number {
  return touches.filter(
    (other) =>
      other.on <= on && other.step?.stepId === step?.stepId && other.step?.familyId === step?.familyId,
  ).length
}
