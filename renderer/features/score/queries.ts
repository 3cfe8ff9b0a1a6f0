import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { WhatIf } from '#shared/domain/credit-score.ts'
import { useQuery } from '@tanstack/react-query'

/** Where the customer stands today, with the facts it comes from. */
export function useCreditStanding(customerId: string) {
  const today = useToday()
  return useQuery(store.credit.standing.queryOptions({ input: { customerId, today } }))
}

/** Kept computations, oldest first. */
export function useScoreHistory(customerId: string) {
  return useQuery(store.credit.scoreHistory.queryOptions({ input: { customerId } }))
}

/** Releases ever given, newest first as the store tells them. */
export function useReleases(customerId: string) {
  return useQuery(store.credit.releases.ofCustomer.queryOptions({ input: { customerId } }))
}

/** The score under a change of facts; asked only when there is one, and never an older change's answer. */
export function useWhatIf(customerId: string, change: WhatIf, enabled: boolean) {
  const today = useToday()
  return useQuery({
    ...store.credit.whatIf.queryOptions({ input: { customerId, today, change } }),
    enabled,
  })
}
