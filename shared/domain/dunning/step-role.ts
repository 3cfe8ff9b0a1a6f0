import type { Role } from '../access.ts'
import type { DunningStep } from './policy.ts'

/** The least role that takes a step: its own, or a manager where one has to say yes (K02). */
export function stepRole({ who, preconditions }: Pick<DunningStep, 'who' | 'preconditions'>): Role {
  return preconditions.includes('manager-approves') && who === 'receptionist' ? 'manager' : who
}
