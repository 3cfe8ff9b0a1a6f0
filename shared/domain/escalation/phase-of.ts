import type { CollectionPhase } from '../dunning/policy.ts'
import { LEAST_DAYS } from './escalation-rules.ts'
import type { EscalationCase } from './escalation-case.ts'

/** Days late from which a debt is extrajudicial where nothing was opened yet. */
const EXTRAJUDICIAL = 45

/** The phase a customer's debt is in (K02): by what was opened, and else by how late it is. */
export function phaseOfDebt(
  daysLate: number,
  cases: readonly Pick<EscalationCase, 'route' | 'closure'>[],
): CollectionPhase {
  const open = cases.filter(({ closure }) => closure === null)
  if (open.some(({ route }) => route === 'legal')) return 'judicial'
  if (open.length > 0 || daysLate >= EXTRAJUDICIAL) return 'extrajudicial'
  return daysLate > LEAST_DAYS ? 'firm' : 'friendly'
}
