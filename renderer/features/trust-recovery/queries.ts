import { store } from '#renderer/lib/clients.ts'
import { nextOffset, usePages } from '#renderer/lib/use-pages.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { RecoverySearch } from './search.ts'

const PAGE = 200
const paging = { initialPageParam: 0, getNextPageParam: nextOffset }

/** Plans that match, page after page. */
export function usePlans({ busca = '', situacao = 'running' }: RecoverySearch, today: Day) {
  const query = useInfiniteQuery({
    ...store.recovery.plans.infiniteOptions({
      input: (offset: number) => ({
        today,
        search: busca,
        state: situacao,
        customerId: null,
        offset,
        limit: PAGE,
      }),
      ...paging,
    }),
    placeholderData: keepPreviousData,
  })
  return usePages(query)
}

/** Whom a plan could be offered to. */
export function useCandidates({ busca = '' }: RecoverySearch, today: Day) {
  const query = useInfiniteQuery({
    ...store.recovery.candidates.infiniteOptions({
      input: (offset: number) => ({ today, search: busca, offset, limit: PAGE }),
      ...paging,
    }),
    placeholderData: keepPreviousData,
  })
  return usePages(query)
}

/** Who could be invited back. */
export function useReactivation({ busca = '', dias = '30' }: RecoverySearch, today: Day) {
  const query = useInfiniteQuery({
    ...store.recovery.reactivation.infiniteOptions({
      input: (offset: number) => ({
        today,
        search: busca,
        settledBeforeDays: Number(dias),
        offset,
        limit: PAGE,
      }),
      ...paging,
    }),
    placeholderData: keepPreviousData,
  })
  return usePages(query)
}
