import type { BankCalendar, Day } from '../calendar.ts'
import type { ContactRules } from './contact-rules.ts'
import type { DunningPolicy } from './policy.ts'
import type { StepOnDay } from './timeline.ts'

/** What the engine goes by: a customer's policy, the house's rules of contact and its calendar. */
export type EngineRules = {
  policy: DunningPolicy
  contact: Pick<ContactRules, 'hours' | 'byState' | 'maxPerDay' | 'maxPerWeek' | 'afterPaymentDays'>
  calendar: BankCalendar
  /** `timelineOf` of the policy, remembered by its day when many customers are asked for. */
  timeline?: (adjustedDueOn: Day) => readonly StepOnDay[]
}
