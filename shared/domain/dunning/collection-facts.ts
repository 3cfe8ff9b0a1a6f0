import type { Day } from '../calendar.ts'
import type { State } from '../contact.ts'
import type { ContactWindow } from './contact-rules.ts'
import type { CollectionPhase, DunningChannel } from './policy.ts'

/** Why a title is left alone; the rule is in `holds.ts`. */
export const titleRests = [
  'disputed',
  'complaint',
  'claims-paid',
  'promise',
  'agreement-offered',
  'prescribed',
  'loss',
] as const
export type TitleRest = (typeof titleRests)[number]

/** A title as collection sees it on a day. Amounts in centavos, without what is contested. */
export type CollectionTitle = {
  receivableId: string
  /** Null is "sem vencimento": it falls due only after a notice (R1.10). */
  adjustedDueOn: Day | null
  total: number
  /** Past its adjusted due day. */
  overdue: boolean
  /** The last day it rests; null for good. */
  rest: { kind: TitleRest; until: Day | null } | null
}

/** What was said or done to the customer about some titles, newest last. */
export type Touch = {
  on: Day
  /** The step it took; null for a contact that no policy asked for. */
  step: { familyId: string; stepId: string } | null
  channel: DunningChannel
  titles: readonly string[]
  /** It got through, or nobody knows; a failed one covers nothing. */
  reached: boolean
}

/** A message that certainly did not arrive, at an address that is still the one on file. */
export type Undelivered = {
  channel: DunningChannel
  on: Day
  /** What the server or the person said of it. */
  note: string
  /** The step it took, for which titles; null where the address takes nothing, whatever asks. */
  of: { familyId: string; stepId: string; titles: readonly string[] } | null
}

/** Everything the next action of one customer follows from, gathered before: due dates and events, nothing else (X4). */
export type CollectionFacts = {
  customerId: string
  titles: readonly CollectionTitle[]
  touches: readonly Touch[]
  /** Days of the outbound contacts of the last week, one for each, all channels together (M05). */
  contactDays: readonly Day[]
  lastPaymentOn: Day | null
  /** Why nobody is to press the customer at all; the last day of it, or null for good. */
  rest: { kind: CustomerRest; until: Day | null } | null
  /** An approach was chosen on the Raio-X (K08). */
  approachChosen: boolean
  /** He shows signs of fraud: harsh steps need not wait their least days (K02). */
  fraud: boolean
  /** Channels by which he can be reached and did not ask not to be. */
  channels: readonly DunningChannel[]
  /** Why a channel by which he could be reached is not tried again, oldest first. */
  undelivered: readonly Undelivered[]
  state: State | null
  /** By what, and between which minutes of the day, he asked to be reached (R07); null asks for nothing. */
  preference: { channel: DunningChannel | null; hours: ContactWindow } | null
}

export const customerRests = ['paused', 'lawyer', 'ended', 'superindebted', 'ending'] as const
export type CustomerRest = (typeof customerRests)[number]

/** Harsh steps are never collapsed into: each waits its distance from the one before it (K02). */
export function isHarsh(phase: CollectionPhase): boolean {
  return phase === 'extrajudicial' || phase === 'judicial'
}
