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
    if (!touch.reached && attemptsOf(touch, { at: due[taken]!, touches }) < ATTEMPTS) return -1
    return most((_at, rank) => rank <= taken)
  }
  if (!touch.reached) return most((at) => isTriedOut(at, touch, { policy, touches }))
  return most(({ step }) => step.phase === 'friendly' || (step.phase === 'firm' && touch.step !== null))
}

/** Whether a call that a step asks for was tried often enough, since its day, for nobody to answer. */
function isTriedOut(at: StepOnDay, touch: Touch, among: Among): boolean {
  const { channel, phase } = at.step
  if (channel !== 'phone' || phase !== 'friendly' || touch.channel !== 'phone' || touch.step !== null)
    return false
  const tried = { ...touch, step: { familyId: among.policy.familyId, stepId: at.step.id } }
  return attemptsOf(tried, { at, touches: among.touches }) >= ATTEMPTS
}

/** How many times the step of a touch was tried up to it; a call of a person's own counts for a step that asks for one. */
function attemptsOf(
  { on, step }: Touch,
  { at, touches }: { at: StepOnDay; touches: readonly Touch[] },
): number {
  const isOwn = (other: Touch) =>
    other.step?.stepId === step?.stepId && other.step?.familyId === step?.familyId
  const isCall = ({ step: taken, channel, on: day }: Touch) =>
    at.step.channel === 'phone' && channel === 'phone' && taken === null && day >= at.on
  return touches.filter((other) => other.on <= on && (isOwn(other) || isCall(other))).length
}
