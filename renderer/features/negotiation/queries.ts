import type { TimelineKind } from '#shared/contracts/contacts.ts'
import type { PromiseView } from '#shared/contracts/promises.ts'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { nextOffset, usePages } from '#renderer/lib/use-pages.ts'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'

const PAGE = 100

/** Contacts, promises and messages of everybody that have every word typed. */
export function useEntries(search: string, kinds: ('contact' | 'promise' | 'message')[]) {
  const today = useToday()
  return usePages(
    useInfiniteQuery(
      store.contacts.search.infiniteOptions({
        input: (offset: number) => ({ today, kinds, search, offset, limit: PAGE }),
        initialPageParam: 0,
        getNextPageParam: nextOffset,
        placeholderData: keepPreviousData,
      }),
    ),
  )
}

/** Everything between house and a customer, newest first. */
export function useTimeline(customerId: string, kinds: TimelineKind[]) {
  const today = useToday()
  return usePages(
    useInfiniteQuery(
      store.contacts.timeline.infiniteOptions({
        input: (offset: number) => ({ today, customerId, kinds, offset, limit: PAGE }),
        initialPageParam: 0,
        getNextPageParam: nextOffset,
        placeholderData: keepPreviousData,
      }),
    ),
  )
}

type PromiseQuery = { view: PromiseView; customerId: string | null; search: string }

/** Promises of a view, with how many each view has. */
export function usePromises(query: PromiseQuery) {
  const today = useToday()
  return usePages(
    useInfiniteQuery(
      store.promises.list.infiniteOptions({
        input: (offset: number) => ({ ...query, today, offset, limit: PAGE }),
        initialPageParam: 0,
        getNextPageParam: nextOffset,
        placeholderData: keepPreviousData,
      }),
    ),
  )
}

/** Everything an operator needs on the telephone; over midnight the day before stays, and the call with it. */
export function useCallDesk(customerId: string) {
  const today = useToday()
  return useQuery(
    store.contacts.desk.queryOptions({
      input: { customerId, today },
      placeholderData: (before) => (before?.customer.id === customerId ? before : undefined),
    }),
  )
}

export function useProfile(customerId: string) {
  return useQuery(store.profiles.get.queryOptions({ input: { customerId } }))
}
