import { store } from '#renderer/lib/clients.ts'
import { nextOffset, usePages } from '#renderer/lib/use-pages.ts'
import type { DunningChannel } from '#shared/domain/dunning/policy.ts'
import type { ActionState } from '#shared/domain/messages/collection-action.ts'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'

const PAGE = 200

type Filter = { states: ActionState[]; channel: DunningChannel | null; search: string }

/** Messages in some states, page after page, with how many there are of each. */
export function useMessages(filter: Filter) {
  return usePages(
    useInfiniteQuery(
      store.messages.list.infiniteOptions({
        input: (offset: number) => ({ ...filter, on: null, customerId: null, offset, limit: PAGE }),
        initialPageParam: 0,
        getNextPageParam: nextOffset,
        placeholderData: keepPreviousData,
      }),
    ),
  )
}

/** A message with what it said. */
export function useMessage(id: string) {
  return useQuery(store.messages.get.queryOptions({ input: { id } }))
}

/** The log of compliance, page after page. */
export function useGuardLog() {
  return usePages(
    useInfiniteQuery(
      store.messages.log.infiniteOptions({
        input: (offset: number) => ({ kind: null, customerId: null, offset, limit: PAGE }),
        initialPageParam: 0,
        getNextPageParam: nextOffset,
        placeholderData: keepPreviousData,
      }),
    ),
  )
}
