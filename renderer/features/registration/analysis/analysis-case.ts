import type { storeClient } from '#renderer/lib/clients.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { ChecklistItem } from '#shared/domain/checklist.ts'
import type { CreditPolicy } from '#shared/domain/credit-policy.ts'
import type { Completeness, Registration } from '#shared/domain/registration.ts'
import type { RegistrationSection } from '../sections.ts'
import { knownFields } from './known-fields.ts'

/** Everything the steps show: what is known of the customer, and what the store would conclude from. */
export type AnalysisCase = {
  customer: Customer
  registration: Registration
  completeness: Completeness
  checklist: readonly ChecklistItem[]
  policy: CreditPolicy
  prepared: Awaited<ReturnType<typeof storeClient.analyses.prepare>>
  /** Fields of the registration that nobody filled, and where each is. */
  unfilled: readonly { label: string; section: RegistrationSection }[]
}

export function analysisCase(parts: Omit<AnalysisCase, 'unfilled'>): AnalysisCase {
  const fields = knownFields(parts.customer, parts.registration)
  return { ...parts, unfilled: fields.filter(({ value }) => value === null) }
}
