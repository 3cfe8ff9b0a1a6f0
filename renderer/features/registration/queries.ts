import { useSettings } from '#renderer/lib/use-settings.ts'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { ChecklistItem } from '#shared/domain/checklist.ts'
import type { CustomerKind } from '#shared/domain/customer.ts'
import { useQuery } from '@tanstack/react-query'

/** A customer's registration, and how complete it is today. */
export function useRegistration(customerId: string) {
  const today = useToday()
  return useQuery(store.registrations.get.queryOptions({ input: { customerId, today } }))
}

/** What is asked of a kind of customer; undefined before the first answer. */
export function useChecklist(kind: CustomerKind): readonly ChecklistItem[] | undefined {
  return useSettings().data?.checklists[kind]
}

/** What was read at bureaus, newest first. */
export function useConsultations(customerId: string) {
  const today = useToday()
  return useQuery(store.bureau.ofCustomer.queryOptions({ input: { customerId, today } }))
}

/** What an analysis would be concluded from today. */
export function useAnalysisCase(customerId: string) {
  const today = useToday()
  return useQuery(store.analyses.prepare.queryOptions({ input: { customerId, today } }))
}
