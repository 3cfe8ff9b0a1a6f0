import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { nextOffset, usePages } from '#renderer/lib/use-pages.ts'
import type { AgreementState } from '#shared/domain/agreements/agreement-standing.ts'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'

const PAGE = 200

type Filter = { customerId: string | null; state: AgreementState | null; search: string }

/** Agreements that match, newest first, page after page. */
export function useAgreements({ customerId, state, search }: Filter) {
  const on = useToday()
  const query = useInfiniteQuery({
    ...store.agreements.list.infiniteOptions({
      input: (offset: number) => ({
        on,
        customerId,
        states: state === null ? [] : [state],
        search,
        offset,
        limit: PAGE,
      }),
      initialPageParam: 0,
      getNextPageParam: nextOffset,
    }),
    placeholderData: keepPreviousData,
  })
  return usePages(query)
}

export function useAgreement(id: string) {
  return useQuery(store.agreements.get.queryOptions({ input: { id, on: useToday() } }))
}

export function useAgreementDesk(customerId: string) {
  return useQuery(store.agreements.desk.queryOptions({ input: { customerId, on: useToday() } }))
}
