import { nextOffset, usePages } from '#renderer/lib/use-pages.ts'
import { store } from '#renderer/lib/clients.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { type CustomersSearch, sortOf } from './search.ts'

const PAGE = 200

/** The customers that match, page after page; invalidated by the store's changes to customers, titles and payments. */
export function useCustomerList(search: CustomersSearch, today: Day) {
  const query = useInfiniteQuery({
    ...store.customers.list.infiniteOptions({
      input: (offset: number) => ({
        search: search.busca ?? '',
        today,
        offset,
        limit: PAGE,
        ...sortOf(search),
      }),
      initialPageParam: 0,
      getNextPageParam: nextOffset,
    }),
    placeholderData: keepPreviousData,
  })
  return usePages(query)
}

/** One customer with what is owed today; over midnight the day before stays, and what is open over it. */
export function useCustomer(id: string, today: Day) {
  return useQuery(
    store.customers.get.queryOptions({
      input: { id, today },
      placeholderData: (before) => (before?.customer.id === id ? before : undefined),
    }),
  )
}
