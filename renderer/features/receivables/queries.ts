import type { Day } from '#shared/domain/calendar.ts'
import { store } from '#renderer/lib/clients.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'

/** Every title of a customer as it stands on a day. Invalidated by the store's changed events. */
export function useCustomerTitles(customerId: string, on: Day) {
  return useQuery(
    store.receivables.ofCustomer.queryOptions({
      input: { customerId, on },
      placeholderData: keepPreviousData,
    }),
  )
}

/** One title as it stands on a day; while another day is calculated, the day before stays. */
export function useTitle(id: string, on: Day) {
  return useQuery(
    store.receivables.get.queryOptions({ input: { id, on }, placeholderData: keepPreviousData }),
  )
}
