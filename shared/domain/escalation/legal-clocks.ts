import { addBusinessDays } from '../business-days.ts'
import { addDays, type BankCalendar, type Day, daysBetween } from '../calendar.ts'
import { isPublic } from './case-stages.ts'
import type { EscalationCase } from './escalation-case.ts'
import type { EscalationRules } from './escalation-rules.ts'
import { yearsAfter } from './prescription.ts'

export const clockKinds = [
  'removal',
  'register',
  'notice',
  'proposal',
  'listing-limit',
  'execution',
  'prescription',
  'partner',
  'cheque',
] as const
export type ClockKind = (typeof clockKinds)[number]

/** Green has time, yellow is near, red is today or past. */
export type ClockLight = 'green' | 'yellow' | 'red'

/** A day the law or a promise sets, and the rule it comes from. */
export type LegalClock = { kind: ClockKind; on: Day; rule: string; light: ClockLight }

/** Days before a clock runs out from which it is yellow. */
const NEAR: Record<ClockKind, number> = {
  removal: 5,
  register: 2,
  notice: 2,
  proposal: 5,
  'listing-limit': 60,
  execution: 180,
  prescription: 180,
  partner: 5,
  cheque: 10,
}

/** Days a debtor has to answer the proposal that a notary may send him before the protest (R2.14). */
const PROPOSAL_DAYS = 30

export function lightOf(kind: ClockKind, on: Day, today: Day): ClockLight {
  const left = daysBetween(today, on)
  if (left <= 0) return 'red'
  return left <= NEAR[kind] ? 'yellow' : 'green'
}

const clock = (kind: ClockKind, on: Day, { rule, today }: { rule: string; today: Day }): LegalClock => ({
  kind,
  on,
  rule,
  light: lightOf(kind, on, today),
})

export type CaseClockFacts = {
  /** The day its titles were settled whole, or the first instalment of an agreement over them was paid; null before. */
  settledOn: Day | null
  /** The earliest due day of its titles. */
  oldestDueOn: Day | null
  /** Days the bureau gives a debtor of his state. */
  noticeDays: number
  /** Days its partner answers within; null without one. */
  slaDays: number | null
  calendar: BankCalendar
  rules: EscalationRules
  today: Day
}

/** The clocks of a case, most urgent first: none is stored, each follows from its events and its titles (X7). */
export function clocksOfCase(
  escalation: Pick<EscalationCase, 'route' | 'stage' | 'events' | 'closure'>,
  facts: CaseClockFacts,
): LegalClock[] {
  const { route, stage, events, closure } = escalation
  const { settledOn, oldestDueOn, calendar, rules, today } = facts
  const since = events.findLast((event) => event.stage === stage)?.on ?? today
  const found: LegalClock[] = []
  if (isPublic({ stage }) && settledOn !== null) {
    const from = settledOn > since ? settledOn : since
    found.push(
      clock('removal', addBusinessDays(from, rules.removeWithinDays, calendar), { rule: 'R2.8', today }),
    )
  }
  if (closure === null) {
    if (route === 'protest' && stage === 'requested')
      found.push(
        clock('register', addBusinessDays(since, rules.registerWithinDays, calendar), {
          rule: 'R2.12',
          today,
        }),
      )
    if (route === 'protest' && stage === 'proposed')
      found.push(clock('proposal', addDays(since, PROPOSAL_DAYS), { rule: 'R2.14', today }))
    if (route === 'bureau' && stage === 'requested')
      found.push(clock('notice', addDays(since, facts.noticeDays), { rule: 'R2.6', today }))
    if (stage === 'sent' && facts.slaDays !== null)
      found.push(clock('partner', addDays(since, facts.slaDays), { rule: 'R09', today }))
  }
  if (route === 'bureau' && stage === 'listed' && settledOn === null && oldestDueOn !== null)
    found.push(clock('listing-limit', yearsAfter(oldestDueOn, 5), { rule: 'R2.7', today }))
  return found.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}
