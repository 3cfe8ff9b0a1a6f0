import { nextOffset, usePages } from '#renderer/lib/use-pages.ts'
import { store } from '#renderer/lib/clients.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { type OrdersSearch, phasesOf, sortOf } from './search.ts'

const PAGE = 200

/** The orders that match, page after page; of one customer when `customerId` is given. */
export function useOrderList(search: OrdersSearch, today: Day, customerId: string | null = null) {
  const query = useInfiniteQuery({
    ...store.orders.list.infiniteOptions({
      input: (offset: number) => ({
        today,
        customerId,
        phases: phasesOf(search),
        heldOnly: search.retidas ?? false,
        search: search.busca ?? '',
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

/** Whether any order was ever made; asked only when a list has nothing to show. */
export function useAnyOrder(today: Day, asked: boolean) {
  const query = useQuery({
    ...store.orders.list.queryOptions({
      input: {
        today,
        customerId: null,
        phases: [],
        heldOnly: false,
        search: '',
        offset: 0,
        limit: 1,
        sort: 'number',
        descending: true,
      },
    }),
    enabled: asked,
  })
  return query.data === undefined ? null : query.data.total > 0
}

/** One order with its decision, cheques and payments. */
export function useOrder(id: string) {
  return useQuery(store.orders.get.queryOptions({ input: { id } }))
}

/** Where a customer stands today: the facts that the decision's card shows beside the verdict. */
export function useStanding(customerId: string | null, today: Day) {
  return useQuery({
    ...store.credit.standing.queryOptions({ input: { customerId: customerId ?? '', today } }),
    enabled: customerId !== null,
  })
}
