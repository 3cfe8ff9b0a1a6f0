import { store } from '#renderer/lib/clients.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
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
      getNextPageParam: (last, pages) => {
        const soFar = pages.reduce((count, page) => count + page.rows.length, 0)
        return soFar < last.total ? soFar : undefined
      },
    }),
    placeholderData: keepPreviousData,
  })
  const { data, hasNextPage, isFetching, fetchNextPage } = query
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data])
  const needMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  return { ...query, rows, total: data?.pages.at(-1)?.total ?? 0, needMore }
}

/** One customer with what is owed today. */
export function useCustomer(id: string, today: Day) {
  return useQuery(store.customers.get.queryOptions({ input: { id, today } }))
}
