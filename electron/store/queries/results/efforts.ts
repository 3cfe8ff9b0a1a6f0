import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import type { ContactRules } from '#shared/domain/dunning/contact-rules.ts'
import type { CollectionAction } from '#shared/domain/messages/collection-action.ts'
import type { ContactEntry } from '#shared/domain/negotiation/contact-entry.ts'
import { contactOutcomes } from '#shared/domain/negotiation/outcomes.ts'
import type { Effort } from '#shared/domain/results/attribution.ts'
import type { StoreState } from '../../store-state.ts'

/** An effort to collect with what it was: a message that went out, a contact, or a message and the contact it led to. */
export type KnownEffort = Effort & {
  on: Day
  by: string
  channel: string
  /** `policyId stepId`; null of an effort that no policy asked for. */
  step: string | null
  reason: string | null
  rightPerson: boolean
  promised: boolean
  minutes: number
}

const rightPerson: ReadonlySet<string> = new Set(contactOutcomes['right-person'])
/** What is not written to collect. */
const others = new Set<CollectionAction['purpose']>(['thanks', 'invitation', 'ombudsman', 'other'])

/** Everything said or sent to collect from a day to another, oldest first. Call `rows.load` first. */
export function effortsIn(state: StoreState, { from, to }: { from: Day; to: Day }): KnownEffort[] {
  const { rows, settings, ledger } = state
  const positions = new Map<string, number>()
  const customerAt = (id: string) => {
    let at = positions.get(id)
    if (at === undefined) positions.set(id, (at = ledger.customers.ids.indexOf(id)))
    return at
  }
  const answered = new Map<string, CollectionAction>()
  const efforts: (KnownEffort & { at: string })[] = []
  for (const contact of rows.all('contacts').values()) {
    if (contact.reversal || contact.on < from || contact.on > to) continue
    const action = contact.actionId === null ? null : rows.all('collectionActions').get(contact.actionId)
    if (action) answered.set(action.id, action)
    efforts.push({ ...ofContact(contact, action ?? null), customer: customerAt(contact.customerId) })
  }
  for (const action of rows.all('collectionActions').values()) {
    if (action.state !== 'sent' || others.has(action.purpose)) continue
    if (action.on < from || action.on > to || answered.has(action.id)) continue
    efforts.push({ ...ofAction(action, settings.contactRules), customer: customerAt(action.customerId) })
  }
  return efforts
    .filter(({ customer }) => customer >= 0)
    .sort((one, other) => one.day - other.day || (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}

function stepOf(
  step: Omit<NonNullable<CollectionAction['step']>, 'version'> | null | undefined,
): string | null {
  return step ? `${step.policyId} ${step.stepId}` : null
}

function ofContact(contact: ContactEntry, action: CollectionAction | null) {
  const { on, at, by, channel, outcome, reason, minutes, promiseId, agreementId } = contact
  return {
    on,
    at,
    by,
    channel,
    day: dayNumber(on),
    step: stepOf(action?.step ?? contact.step),
    reason,
    rightPerson: rightPerson.has(outcome),
    promised: promiseId !== null || agreementId !== null || outcome === 'promise' || outcome === 'agreement',
    minutes,
  }
}

function ofAction(action: CollectionAction, { minutesByHand }: ContactRules) {
  const { on, by, channel, minutesSaved } = action
  return {
    on,
    // Of a day, what was sent comes before what was said.
    at: on,
    by,
    channel,
    day: dayNumber(on),
    step: stepOf(action.step),
    reason: null,
    rightPerson: false,
    promised: false,
    minutes: Math.max(0, minutesByHand[channel] - minutesSaved),
  }
}
