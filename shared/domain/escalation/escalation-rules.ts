import { z } from 'zod'
import { type State, states } from '../contact.ts'
import { type CaseRoute, caseRoutes } from './escalation-case.ts'

const days = z.int().min(0).max(3650)

/** The parameters of escalation (§ 2.2, § 2.3); each a default of the house, to be looked over by its lawyer. */
export const escalationRulesSchema = z.object({
  /** Days late before a route may be taken, but for fraud (K02). */
  minDays: z.record(z.enum(caseRoutes), days),
  /** Days a bureau gives the debtor before it lists him. */
  noticeDays: days,
  noticeDaysByState: z.partialRecord(z.enum(states), days),
  /** Business days to have a listing removed after the debt is settled (R2.8). */
  removeWithinDays: z.int().min(1).max(5),
  /** Business days a notary has to register a protest (R2.12). */
  registerWithinDays: z.int().min(1).max(30),
  /** Days before a title prescribes from which it is warned of. */
  warnBeforeDays: z.int().min(1).max(1095),
})
export type EscalationRules = z.infer<typeof escalationRulesSchema>

export const DEFAULT_ESCALATION_RULES: EscalationRules = {
  minDays: { bureau: 45, protest: 45, legal: 60, agency: 60 },
  noticeDays: 10,
  noticeDaysByState: { SP: 20, PE: 20, MT: 45, PI: 15 },
  removeWithinDays: 5,
  registerWithinDays: 3,
  warnBeforeDays: 180,
}

/** Nothing harsh before this many days, whatever a house sets, but for signs of fraud (K02). */
export const LEAST_DAYS = 30

/** Days late from which a route may be taken in this house (K02). */
export function leastDaysOf(rules: EscalationRules, route: CaseRoute): number {
  return Math.max(LEAST_DAYS, rules.minDays[route])
}

/** Days a bureau gives a debtor of a state. */
export function noticeDaysOf(rules: EscalationRules, state: State | null): number {
  return (state && rules.noticeDaysByState[state]) ?? rules.noticeDays
}
