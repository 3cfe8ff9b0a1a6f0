import { addBusinessDays } from '../business-days.ts'
import type { BankCalendar, Day } from '../calendar.ts'
import type { ContactEntry } from './contact-entry.ts'
import { type ContactOutcome, contactOutcomes, type OutcomeGroup } from './outcomes.ts'

const groups = new Map<ContactOutcome, OutcomeGroup>(
  (Object.keys(contactOutcomes) as OutcomeGroup[]).flatMap((group) =>
    contactOutcomes[group].map((outcome) => [outcome, group] as const),
  ),
)

/** The group of an outcome (R10.3). */
export function groupOf(outcome: ContactOutcome): OutcomeGroup {
  return groups.get(outcome)!
}

const pausing: ReadonlySet<ContactOutcome> = new Set(['claims-paid', 'contests-amount', 'contests-service'])

/** Whether what was said holds the titles back until somebody looked into it (R10.3). */
export function isPausing(outcome: ContactOutcome): boolean {
  return pausing.has(outcome)
}

/**
 * The contact that holds a title back on a day, or null: the customer said it is paid or contested it, and neither was it
 * looked into nor did he promise or sign anything about it since. The newest of several.
 */
export function pauseOf(
  contacts: readonly ContactEntry[],
  receivableId: string,
  on: Day,
): ContactEntry | null {
  const about = contacts
    .filter(
      (contact) =>
        contact.on <= on &&
        !(contact.reversal && contact.reversal.on <= on) &&
        (contact.receivableIds.length === 0 || contact.receivableIds.includes(receivableId)),
    )
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  for (const contact of about.toReversed()) {
    if (contact.outcome === 'promise' || contact.outcome === 'agreement') return null
    if (isPausing(contact.outcome) && !(contact.resolution && contact.resolution.on <= on)) return contact
  }
  return null
}

/** What an outcome asks to be written into the customer's profile. */
export type ProfileEffect = 'offer-phone-opt-out' | 'ended' | 'lawyer' | 'invalid-address'

const profileEffects: Partial<Record<ContactOutcome, ProfileEffect>> = {
  'asks-no-calls': 'offer-phone-opt-out',
  'asks-writing': 'offer-phone-opt-out',
  deceased: 'ended',
  'closed-business': 'ended',
  lawyer: 'lawyer',
  'number-unknown': 'invalid-address',
  'unknown-there': 'invalid-address',
  moved: 'invalid-address',
}

/** What is to be kept of the customer from now on after an outcome; null after most. */
export function profileEffectOf(outcome: ContactOutcome): ProfileEffect | null {
  return profileEffects[outcome] ?? null
}

/** What there is to do next, for its words see `shared/pt-br/negotiation.ts`. */
export const nextStepKinds = [
  'call-again',
  'find-address',
  'wait-call-back',
  'check-promise',
  'check-agreement',
  'send-copy',
  'check-payment',
  'answer-dispute',
  'propose-plan',
  'decide',
  'write',
  'talk-to-lawyer',
] as const
export type NextStepKind = (typeof nextStepKinds)[number]

const nextSteps: Record<Exclude<ContactOutcome, 'deceased' | 'closed-business'>, [NextStepKind, number]> = {
  'no-answer': ['call-again', 1],
  busy: ['call-again', 1],
  voicemail: ['call-again', 1],
  'phone-off': ['call-again', 1],
  'number-unknown': ['find-address', 1],
  'not-delivered': ['find-address', 1],
  'message-left': ['wait-call-back', 2],
  'message-refused': ['call-again', 2],
  'unknown-there': ['find-address', 1],
  moved: ['find-address', 1],
  promise: ['check-promise', 1],
  agreement: ['check-agreement', 1],
  'asked-copy': ['send-copy', 0],
  'claims-paid': ['check-payment', 1],
  'asks-time': ['call-again', 3],
  'contests-amount': ['answer-dispute', 2],
  'contests-service': ['answer-dispute', 2],
  'no-means': ['propose-plan', 1],
  refuses: ['decide', 1],
  'asks-writing': ['write', 0],
  'asks-no-calls': ['write', 1],
  informed: ['call-again', 3],
  lawyer: ['talk-to-lawyer', 1],
}

/** The next step an outcome suggests; after a promise, the business day after its day. Null after an end. */
export function suggestedStep(
  outcome: ContactOutcome,
  { today, calendar, promisedOn }: { today: Day; calendar: BankCalendar; promisedOn: Day | null },
): { kind: NextStepKind; on: Day } | null {
  if (outcome === 'deceased' || outcome === 'closed-business') return null
  const [kind, after] = nextSteps[outcome]
  const from = outcome === 'promise' && promisedOn !== null ? promisedOn : today
  return { kind, on: addBusinessDays(from, after, calendar) }
}

/** Whether why he is late has to be asked: the right person was reached and something is overdue (K14). */
export function asksReason(outcome: ContactOutcome, overdue: boolean): boolean {
  return overdue && groupOf(outcome) === 'right-person'
}

/** Whether what comes next has to be said: always, but after an end (I12, K11). */
export function asksNextStep(outcome: ContactOutcome): boolean {
  return groupOf(outcome) !== 'ended'
}
