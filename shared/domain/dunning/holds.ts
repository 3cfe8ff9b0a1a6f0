import { addDays, type Day } from '../calendar.ts'
import type { CollectionFacts, CollectionTitle } from './collection-facts.ts'
import type { EngineRules } from './engine-rules.ts'

export const holdKinds = [
  'disputed',
  'complaint',
  'claims-paid',
  'promise',
  'agreement-offered',
  'prescribed',
  'loss',
  'undated',
  'paused',
  'lawyer',
  'ended',
  'superindebted',
  'ending',
  'recent-payment',
  'tolerance',
  'cap-day',
  'cap-week',
] as const
export type HoldKind = (typeof holdKinds)[number]

/** Why nothing goes out, the rule it comes from, and the last day it holds; null until somebody acts. */
export type Hold = { receivableId: string | null; kind: HoldKind; until: Day | null }

/** The rule or the source each hold comes from, for "por quê?". */
export const holdRules: Record<HoldKind, string> = {
  disputed: '§ 11',
  complaint: 'I10',
  'claims-paid': 'R10.3',
  promise: '§ 2.1',
  'agreement-offered': 'K15',
  prescribed: 'R2.18',
  loss: 'E27',
  undated: 'R1.10',
  paused: 'R07',
  lawyer: 'R10.3',
  ended: 'R10.3',
  superindebted: 'R2.23',
  ending: 'E26',
  'recent-payment': 'R2.5',
  tolerance: 'E04',
  'cap-day': '§ 2.1',
  'cap-week': '§ 2.1',
}

/** Why a title rests on a day; null when it does not. */
export function titleHold(
  { receivableId, rest, adjustedDueOn, overdue }: CollectionTitle,
  on: Day,
): Hold | null {
  if (rest && (rest.until === null || on <= rest.until)) return { receivableId, ...rest }
  return adjustedDueOn === null && !overdue ? { receivableId, kind: 'undated', until: null } : null
}

type About = { rules: EngineRules; overdue: readonly CollectionTitle[]; on: Day }

/** Why the customer is left alone on a day, whatever the titles ask for; null when he is not. */
export function customerHold(facts: CollectionFacts, { rules, overdue, on }: About): Hold | null {
  const { policy, contact } = rules
  const { rest, lastPaymentOn, contactDays } = facts
  if (rest && (rest.until === null || on <= rest.until)) return { receivableId: null, ...rest }
  if (
    lastPaymentOn !== null &&
    on <= addDays(lastPaymentOn, contact.afterPaymentDays) &&
    contact.afterPaymentDays > 0
  )
    return {
      receivableId: null,
      kind: 'recent-payment',
      until: addDays(lastPaymentOn, contact.afterPaymentDays),
    }
  const today = contactDays.filter((day) => day === on).length
  if (today >= contact.maxPerDay) return { receivableId: null, kind: 'cap-day', until: on }
  const week = contactDays.filter((day) => day > addDays(on, -7) && day <= on).toSorted()
  if (week.length >= contact.maxPerWeek)
    return {
      receivableId: null,
      kind: 'cap-week',
      until: addDays(week[week.length - contact.maxPerWeek]!, 6),
    }
  const owed = overdue.reduce((sum, { total }) => sum + total, 0)
  if (overdue.length > 0 && owed <= policy.tolerance)
    return { receivableId: null, kind: 'tolerance', until: null }
  return null
}
