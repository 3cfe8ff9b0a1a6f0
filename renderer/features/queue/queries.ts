import { store } from '#renderer/lib/clients.ts'
import { useMinute } from '#renderer/lib/minute.ts'
import { useToday } from '#renderer/lib/today.ts'
import { nextOffset, usePages } from '#renderer/lib/use-pages.ts'
import type { QueueKind } from '#shared/contracts/queue.ts'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'

const PAGE = 200

/** The moment the queue is asked at. */
function useMoment() {
  return { today: useToday(), minute: useMinute() }
}

type ListFilter = { kind: QueueKind; search: string; mine: boolean }

/** The queue of a kind, page after page, with how many there are of each. */
export function useQueue(filter: ListFilter) {
  const moment = useMoment()
  return usePages(
    useInfiniteQuery(
      store.queue.today.infiniteOptions({
        input: (offset: number) => ({ ...moment, ...filter, offset, limit: PAGE }),
        initialPageParam: 0,
        getNextPageParam: nextOffset,
        placeholderData: keepPreviousData,
      }),
    ),
  )
}

/** Every late title with what becomes of it, page after page. */
export function useLateTitles() {
  const moment = useMoment()
  return usePages(
    useInfiniteQuery(
      store.queue.titles.infiniteOptions({
        input: (offset: number) => ({ ...moment, kind: null, offset, limit: PAGE }),
        initialPageParam: 0,
        getNextPageParam: nextOffset,
      }),
    ),
  )
}

/** One customer with everything the screen shows; null data when he owes nothing. */
export function useQueueCustomer(customerId: string) {
  return useQuery(store.queue.customer.queryOptions({ input: { ...useMoment(), customerId } }))
}

/** Minutes saved today. */
export function useSavedToday(): number {
  const today = useToday()
  const { data } = useQuery(store.queue.saved.queryOptions({ input: { from: today, to: today } }))
  return data?.minutesSaved ?? 0
}
