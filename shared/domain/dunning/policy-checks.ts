import { DEFAULT_BANK_CALENDAR, day, daysBetween } from '../calendar.ts'
import type { TextId } from '../messages/message-texts.ts'
import {
  type CollectionPhase,
  collectionPhases,
  type DunningPolicyDraft,
  type DunningStep,
} from './policy.ts'
import type { ContactRules } from './contact-rules.ts'
import { plannedDay, stepMinute } from './step-day.ts'

/** Harsh phases wait so many days after the due day (K02). */
export const HARSH_AFTER_DAYS = 30

/** What is wrong with a policy's steps; `error` keeps it from being published. */
export const policyProblemCodes = [
  'step-repeated',
  'same-day',
  'harsh-too-early',
  'harsh-by-exception',
  'measure-too-early',
  'firm-before-due',
  'phase-goes-back',
  'text-not-yet-due',
  'text-past-due',
  'text-too-harsh',
  'fallback-same',
  'harsh-unapproved',
  'letter-needs-manager',
  'more-than-weekly-cap',
  'hour-not-contactable',
  'nothing-after-due',
  'few-steps',
  'does-nothing',
  'exception-without-reason',
  'exception-without-end',
  'ends-before-start',
] as const
export type PolicyProblemCode = (typeof policyProblemCodes)[number]

export type PolicyProblem = {
  code: PolicyProblemCode
  severity: 'error' | 'warning'
  /** The steps it is about, by id; none is the policy as a whole. */
  stepIds: string[]
}

type Checked = Pick<DunningPolicyDraft, 'steps' | 'scope' | 'validFrom' | 'validUntil'> & {
  /** Why it is published: an exception for named customers needs a reason (R07). */
  note: string
}

/** What a text presupposes: a day before or after the due day, and the phase from which it may be used (R2.3). */
const textUses: Partial<Record<TextId, { due?: 'before' | 'after'; from?: CollectionPhase }>> = {
  'reminder-before': { due: 'before' },
  'late-first': { due: 'after' },
  'late-second': { due: 'after' },
  'firm-demand': { due: 'after' },
  'orders-suspended': { due: 'after', from: 'firm' },
  'measure-notice': { due: 'after', from: 'firm' },
  'extrajudicial-notice': { due: 'after', from: 'extrajudicial' },
  'last-proposal': { due: 'after', from: 'extrajudicial' },
  'legal-notice': { due: 'after', from: 'judicial' },
}

/** A notice gives so many days before the measure it announces, which waits its own thirty (§ 3.4, K02). */
const NOTICE_DAYS = 10

/** A Wednesday without a holiday near: where a step lies when nothing moves it. */
const DUE = day('2026-08-05')
const PLAIN = { ...DEFAULT_BANK_CALENDAR, lastBusinessDayOfYearCloses: false }

/** Calendar days from the due day to a step, on an ordinary week. */
export function ordinaryDays(step: Pick<DunningStep, 'offset'>): number {
  return daysBetween(DUE, plannedDay(step, DUE, PLAIN))
}

const rank = (phase: CollectionPhase) => collectionPhases.indexOf(phase)
const isHarsh = ({ phase }: DunningStep) => rank(phase) >= rank('extrajudicial')

/**
 * What is wrong or dangerous in a policy before it is published: harsh steps before day 30 (K02; for named customers, where
 * there is a sign of fraud, only warned of), two steps on a day, texts out of their place. Errors first.
 */
export function policyProblems(
  policy: Checked,
  contact: Pick<ContactRules, 'maxPerWeek' | 'hours'>,
): PolicyProblem[] {
  const problems = [
    ...policy.steps.flatMap((step) => stepProblems(step, policy.scope.kind === 'customers')),
    ...policy.steps.flatMap((step) => hourProblems(step, contact.hours)),
    ...togetherProblems(policy.steps, contact.maxPerWeek),
    ...wholeProblems(policy),
  ]
  return problems.sort((one, other) =>
    one.severity === other.severity ? 0 : one.severity === 'error' ? -1 : 1,
  )
}

function stepProblems(step: DunningStep, named: boolean): PolicyProblem[] {
  const days = ordinaryDays(step)
  const uses = textUses[step.textId as TextId] ?? {}
  const found: [PolicyProblemCode, PolicyProblem['severity'], boolean][] = [
    [
      named ? 'harsh-by-exception' : 'harsh-too-early',
      named ? 'warning' : 'error',
      isHarsh(step) && days < HARSH_AFTER_DAYS,
    ],
    [
      'measure-too-early',
      named ? 'warning' : 'error',
      step.textId === 'measure-notice' && days < HARSH_AFTER_DAYS - NOTICE_DAYS,
    ],
    ['firm-before-due', 'error', days <= 0 && (rank(step.phase) > 0 || step.tone !== 'light')],
    ['text-not-yet-due', 'error', uses.due === 'after' && days <= 0],
    ['text-past-due', 'error', uses.due === 'before' && days > 0],
    ['text-too-harsh', 'error', uses.from !== undefined && rank(step.phase) < rank(uses.from)],
    ['fallback-same', 'error', step.fallback === step.channel],
    [
      'harsh-unapproved',
      'warning',
      isHarsh(step) && step.who === 'receptionist' && !step.preconditions.includes('manager-approves'),
    ],
    ['letter-needs-manager', 'warning', step.channel === 'letter' && step.who === 'receptionist'],
  ]
  return found.flatMap(([code, severity, holds]) => (holds ? { code, severity, stepIds: [step.id] } : []))
}

/** A step whose hour nobody may be contacted at waits for the next that is one: its writer should know. */
function hourProblems(step: DunningStep, { weekdays }: ContactRules['hours']): PolicyProblem[] {
  const minute = stepMinute(step)
  if (minute === 0 || step.channel === 'letter' || !weekdays) return []
  return minute < weekdays.from || minute >= weekdays.until
    ? [{ code: 'hour-not-contactable', severity: 'warning', stepIds: [step.id] }]
    : []
}

/** What steps do to each other. */
function togetherProblems(steps: DunningStep[], maxPerWeek: number): PolicyProblem[] {
  const inOrder = steps
    .map((step) => ({ id: step.id, phase: rank(step.phase), days: ordinaryDays(step) }))
    .sort((one, other) => one.days - other.days)
  const idsOf = (holds: (step: (typeof inOrder)[number], at: number) => boolean) =>
    inOrder.filter(holds).map(({ id }) => id)
  const found: [PolicyProblemCode, PolicyProblem['severity'], string[]][] = [
    ['step-repeated', 'error', repeatedIds(steps)],
    ['same-day', 'error', idsOf(({ days }) => inOrder.filter((other) => other.days === days).length > 1)],
    [
      'phase-goes-back',
      'warning',
      idsOf(({ phase }, at) => inOrder.slice(0, at).some((before) => before.phase > phase)),
    ],
    [
      'more-than-weekly-cap',
      'warning',
      idsOf(({ days }, at) => {
        const first = inOrder[at - maxPerWeek]
        return first !== undefined && days - first.days < 7
      }),
    ],
  ]
  return found.flatMap(([code, severity, stepIds]) => (stepIds.length > 0 ? { code, severity, stepIds } : []))
}

function repeatedIds(steps: DunningStep[]): string[] {
  const ids = steps.map(({ id }) => id)
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
}

/** What is wrong with the policy as a whole. */
function wholeProblems({ steps, scope, validFrom, validUntil, note }: Checked): PolicyProblem[] {
  const days = steps.map(ordinaryDays)
  const named = scope.kind === 'customers'
  const none = steps.length === 0
  const found: [PolicyProblemCode, PolicyProblem['severity'], boolean][] = [
    ['exception-without-reason', 'error', named && note.trim().length < 3],
    ['exception-without-end', 'error', named && validUntil === null],
    ['ends-before-start', 'error', validUntil !== null && validUntil < validFrom],
    ['does-nothing', 'warning', none],
    ['nothing-after-due', 'warning', !none && !days.some((at) => at > 0)],
    ['few-steps', 'warning', !none && days.filter((at) => at <= HARSH_AFTER_DAYS).length < 6],
  ]
  return found.flatMap(([code, severity, holds]) => (holds ? { code, severity, stepIds: [] } : []))
}
