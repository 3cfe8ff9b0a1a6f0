import type { Day } from '../calendar.ts'
import type { CollectionFacts, CollectionTitle, Undelivered } from './collection-facts.ts'
import { isHarsh } from './collection-facts.ts'
import { canContact, canPost, type ContactTime } from './contact-time.ts'
import { type ContactWindow, hoursOf } from './contact-rules.ts'
import type { EngineRules } from './engine-rules.ts'
import { type Progress, progressOf } from './covered-steps.ts'
import { type Hold, customerHold, titleHold } from './holds.ts'
import type { DunningChannel, DunningStep, StepPrecondition } from './policy.ts'
import { turnOf } from './step-turn.ts'
import { type StepOnDay, timelineOf } from './timeline.ts'

/** What is to be done for a customer today: one step, with everything he owes of it in one message (complaint 8). */
export type NextAction = {
  step: DunningStep
  /** The title that asks for it: the one furthest along, and among those the oldest. */
  leadId: string
  /** The day the step fell on. */
  since: Day
  /** The step's channel, or its fallback; null when neither reaches him, and a person has to find a way. */
  channel: DunningChannel | null
  /** What did not arrive by a channel that would have come first, so that this one is asked for instead; null for none. */
  undelivered: Undelivered | null
  titles: string[]
  /** Of those titles, in centavos. */
  total: number
  /** What a person has to do first. */
  needs: StepPrecondition[]
  /** Whether now is an hour for it; for a letter, whether today is a day. */
  time: StepTime
}

type Closed = Exclude<ContactTime, { ok: true }>
/** The same as of any contact, or that the step's own hour has not come (R08). */
export type StepTime = ContactTime | (Omit<Closed, 'reason'> & { reason: 'step-hour' })

/** A step that is passed over, and why: another of the day took its place, or the day it was for is gone. */
export type SkippedStep = {
  receivableId: string
  stepId: string
  name: string
  on: Day
  reason: 'collapsed' | 'past-due'
}

/** What comes after today for a customer: a step on its day. */
export type ComingStep = { receivableId: string; step: DunningStep; on: Day }

export type CollectionOutcome = {
  action: NextAction | null
  /** Why what is owed rests, title by title; a hold over the customer names no title. */
  holds: Hold[]
  skipped: SkippedStep[]
  /** The first step after today; null at the end of the policy, where a person decides. */
  coming: ComingStep | null
}

type Moment = { on: Day; minute: number }
type Steps = { title: CollectionTitle; timeline: readonly StepOnDay[]; progress: Progress }
type Candidate = { title: CollectionTitle; at: StepOnDay & { rank: number } }

/**
 * The one right next step of a customer at a moment (X4), derived from due days and events alone. What was missed while the
 * computer was off collapses into the step furthest along; a harsh one waits its distance from the step before it; nothing
 * that was done, or may have been, is done again.
 */
export function nextAction(facts: CollectionFacts, rules: EngineRules, moment: Moment): CollectionOutcome {
  const { on } = moment
  const holds = facts.titles.flatMap((title) => titleHold(title, on) ?? [])
  const free = facts.titles.filter((title) => titleHold(title, on) === null)
  const steps = free.map((title) => stepsOf(title, facts, rules, on))
  const coming = comingOf(steps, on, facts)
  const found = candidatesOf(steps, on, facts)
  const overdue = free.filter((title) => title.overdue)
  const resting = customerHold(facts, { rules, overdue, on })
  const lead = found.candidates.toSorted(furthestFirst)[0]
  // Reminders before the due day demand nothing: tolerance does not stop them.
  const held = resting && !(resting.kind === 'tolerance' && lead && !lead.title.overdue) ? resting : null
  if (!lead || held)
    return { action: null, holds: held ? [...holds, held] : holds, skipped: found.skipped, coming }
  return {
    action: actionOf(facts, rules, { lead, candidates: found.candidates, overdue, moment }),
    holds,
    skipped: [...found.skipped, ...passedOver(found.candidates, steps, lead, on)],
    coming,
  }
}

function stepsOf(title: CollectionTitle, facts: CollectionFacts, rules: EngineRules, today: Day): Steps {
  const { policy, calendar } = rules
  const due = title.adjustedDueOn
  const timeline = due === null ? [] : (rules.timeline?.(due) ?? timelineOf(policy, due, calendar))
  const touches = facts.touches.filter(({ titles }) => titles.includes(title.receivableId))
  return { title, timeline, progress: progressOf(timeline, touches, { policy, today }) }
}

/** The step each title asks for, and the reminders whose day is gone. */
function candidatesOf(
  steps: readonly Steps[],
  on: Day,
  { fraud }: Pick<CollectionFacts, 'fraud'>,
): { candidates: Candidate[]; skipped: SkippedStep[] } {
  const candidates: Candidate[] = []
  const skipped: SkippedStep[] = []
  for (const { title, timeline, progress } of steps) {
    const gone = progress.pending.filter((at) => title.overdue && at.on <= title.adjustedDueOn!)
    skipped.push(...gone.map((at) => skip(title, at, 'past-due')))
    const pending = progress.pending.filter((at) => !gone.includes(at))
    const course = { timeline, last: progress.last, dueOn: title.adjustedDueOn!, fraud }
    const at = pending.findLast((step) => {
      const turn = turnOf(step, course)
      return turn !== null && turn <= on
    })
    if (at) candidates.push({ title, at })
  }
  return { candidates, skipped }
}

/** Furthest along in the policy, then the oldest, then by id: any order of reading gives one. */
function furthestFirst(one: Candidate, other: Candidate): number {
  const [left, right] = [one.title.adjustedDueOn ?? '', other.title.adjustedDueOn ?? '']
  return (
    Number(other.title.overdue) - Number(one.title.overdue) ||
    other.at.rank - one.at.rank ||
    (left < right ? -1 : left > right ? 1 : 0) ||
    (one.title.receivableId < other.title.receivableId ? -1 : 1)
  )
}

type Chosen = {
  lead: Candidate
  candidates: readonly Candidate[]
  overdue: readonly CollectionTitle[]
  moment: Moment
}

function actionOf(
  facts: CollectionFacts,
  { contact, calendar, policy }: EngineRules,
  { lead, candidates, overdue, moment }: Chosen,
): NextAction {
  const { step, on: since } = lead.at
  const reminded = candidates.filter(({ title }) => !title.overdue).map(({ title }) => title)
  const titles = [...overdue, ...reminded]
  const { channel, undelivered } = channelOf(facts, { step, leadId: lead.title.receivableId, policy })
  const where = { state: facts.state, calendar, ...moment }
  const hours = asPreferred(contact, facts)
  return {
    step,
    leadId: lead.title.receivableId,
    since,
    channel,
    undelivered,
    titles: titles.map(({ receivableId }) => receivableId),
    total: titles.reduce((sum, { total }) => sum + total, 0),
    needs: step.preconditions.filter((asked) => asked === 'manager-approves' || !met(facts, asked)),
    time: atItsHour(lead.at, moment, (minute) =>
      channel === 'letter' ? canPost(contact, { ...where, minute }) : canContact(hours, { ...where, minute }),
    ),
  }
}

/** Whether now is the time: on a step's own day not before its hour, and then when people may be contacted (R08). */
function atItsHour(
  { on, minute: from }: StepOnDay,
  now: Moment,
  timeAt: (minute: number) => ContactTime,
): StepTime {
  if (on !== now.on || now.minute >= from) return timeAt(now.minute)
  const time = timeAt(from)
  return { ok: false, reason: 'step-hour', next: time.ok ? { on, minute: from } : time.next }
}

/** Messages that may take each other's place when a customer prefers one; a call or a letter is what the step needs. */
const MESSAGES: ReadonlySet<DunningChannel> = new Set(['whatsapp', 'sms', 'email'])

type Asking = { step: DunningStep; leadId: string; policy: EngineRules['policy'] }

/**
 * The channel of a step for a customer: the one he prefers among messages, the step's, its fallback; null for none. One by
 * which this very step did not arrive gives way to the next: nothing is sent again on the same way without a reason to.
 */
function channelOf(
  facts: CollectionFacts,
  { step: { id, channel, fallback }, leadId, policy }: Asking,
): Pick<NextAction, 'channel' | 'undelivered'> {
  const preferred = facts.preference?.channel ?? null
  const instead = preferred && MESSAGES.has(preferred) && MESSAGES.has(channel) ? preferred : null
  const ways = [instead, channel, fallback].filter((way) => way !== null && reaches(facts, way))
  const missed = (way: DunningChannel | null) =>
    facts.undelivered.findLast(
      ({ channel: tried, of }) =>
        tried === way &&
        (of === null || (of.familyId === policy.familyId && of.stepId === id && of.titles.includes(leadId))),
    ) ?? null
  return {
    channel: ways.find((way) => missed(way) === null) ?? null,
    undelivered: ways.length > 0 ? missed(ways[0]!) : null,
  }
}

/** The hours of contact, narrowed to those the customer asked for, where the two meet. */
function asPreferred(
  contact: EngineRules['contact'],
  { preference, state }: CollectionFacts,
): Pick<EngineRules['contact'], 'hours' | 'byState'> {
  const wanted = preference?.hours
  if (!wanted) return contact
  const narrowed = (window: NonNullable<ContactWindow>) => {
    const [from, until] = [Math.max(window.from, wanted.from), Math.min(window.until, wanted.until)]
    return from < until ? { from, until } : window
  }
  const { weekdays, saturday, sunday } = hoursOf(contact, state)
  return {
    hours: {
      weekdays: narrowed(weekdays),
      saturday: saturday && narrowed(saturday),
      sunday: sunday && narrowed(sunday),
    },
    byState: {},
  }
}

function reaches({ channels }: CollectionFacts, way: DunningChannel): boolean {
  return channels.includes(way)
}

// Earlier steps are seen to by the wait of harsh ones; who approves is the store's to check.
function met({ approachChosen }: CollectionFacts, asked: StepPrecondition): boolean {
  return asked === 'approach-chosen' ? approachChosen : true
}

/** The pending steps that the chosen one takes the place of. */
function passedOver(
  candidates: readonly Candidate[],
  steps: readonly Steps[],
  lead: Candidate,
  on: Day,
): SkippedStep[] {
  return steps.flatMap(({ title, progress }) =>
    progress.pending
      .filter((at) => {
        const own = candidates.find((candidate) => candidate.title === title)
        const gone = title.overdue && at.on <= title.adjustedDueOn!
        return own && !gone && at.on <= on && at.rank < own.at.rank && !isHarsh(at.step.phase)
      })
      .map((at) => skip(title, at, 'collapsed'))
      .concat(
        candidates
          .filter((own) => own.title === title && own !== lead && title.overdue)
          .map(({ at }) => skip(title, at, 'collapsed')),
      ),
  )
}

function skip(title: CollectionTitle, { step, on }: StepOnDay, reason: SkippedStep['reason']): SkippedStep {
  return { receivableId: title.receivableId, stepId: step.id, name: step.name, on, reason }
}

/** The first step after today over all titles; one that is due and waits its turn comes on the day it may. */
function comingOf(
  steps: readonly Steps[],
  today: Day,
  { fraud }: Pick<CollectionFacts, 'fraud'>,
): ComingStep | null {
  const coming = steps.flatMap(({ title, timeline, progress: { pending, last } }) => {
    const { receivableId, adjustedDueOn } = title
    if (adjustedDueOn === null) return []
    const waiting = pending.flatMap((at) => {
      const on = turnOf(at, { timeline, last, dueOn: adjustedDueOn, fraud })
      return on !== null && on > today ? [{ receivableId, step: at.step, on }] : []
    })
    const later = timeline.filter(({ on }) => on > today).map(({ step, on }) => ({ receivableId, step, on }))
    return [...waiting, ...later]
  })
  return coming.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))[0] ?? null
}
