import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { nextOffset, usePages } from '#renderer/lib/use-pages.ts'
import type { CaseRoute } from '#shared/domain/escalation/escalation-case.ts'
import { keepPreviousData, skipToken, useInfiniteQuery, useQuery } from '@tanstack/react-query'

const PAGE = 200

type CaseFilter = {
  search: string
  routes: CaseRoute[]
  state: 'open' | 'closed' | 'all'
  customerId: string | null
}

/** Cases page after page, those whose clocks run out first, first. */
export function useCases(filter: CaseFilter) {
  const today = useToday()
  const query = useInfiniteQuery({
    ...store.cases.list.infiniteOptions({
      input: (offset: number) => ({ ...filter, today, offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: nextOffset,
    }),
    placeholderData: keepPreviousData,
  })
  return usePages(query)
}

/** One case, which stays in view when it leaves the list. */
export function useCase(id: string) {
  return useQuery(store.cases.get.queryOptions({ input: { id, today: useToday() } }))
}

/** Clocks page after page, most urgent first. */
export function useClocks(customerId: string | null) {
  const today = useToday()
  const query = useInfiniteQuery({
    ...store.cases.clocks.infiniteOptions({
      input: (offset: number) => ({ today, customerId, offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: nextOffset,
    }),
    placeholderData: keepPreviousData,
  })
  return usePages(query)
}

/** What a route asks for of a customer today, over the titles chosen or all that are late; nothing before one is chosen. */
export function useCaseDesk(
  customerId: string | null,
  route: CaseRoute,
  receivableIds: string[] | null = null,
) {
  const today = useToday()
  return useQuery({
    ...store.cases.desk.queryOptions({
      input: customerId === null ? skipToken : { customerId, route, receivableIds, today },
    }),
    // Of the same customer and route: the list does not blink when a title is taken out.
    ...(receivableIds === null ? {} : { placeholderData: keepPreviousData }),
  })
}

export function usePartners() {
  return useQuery(store.partners.list.queryOptions())
}
