import { store, storeClient } from '#renderer/lib/clients.ts'
import type { CreditRow, creditFilterSchema } from '#shared/contracts/credit.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { z } from 'zod'
import type { CreditSort } from './search.ts'

const PAGE = 200
/** The largest page of the contract: fewer calls when everything is wanted. */
const WHOLE = 1000

export type CreditQuery = z.infer<typeof creditFilterSchema> & { sort: CreditSort; descending: boolean }

type PageOf<Row> = { rows: Row[]; total: number }

const nextOffset = (last: PageOf<unknown>, pages: readonly PageOf<unknown>[]) => {
  const read = pages.reduce((count, page) => count + page.rows.length, 0)
  return last.rows.length > 0 && read < last.total ? read : undefined
}

type Infinite<Row> = {
  data: { pages: PageOf<Row>[] } | undefined
  hasNextPage: boolean
  isFetching: boolean
  fetchNextPage: () => unknown
}

function useRows<Row>({ data, hasNextPage, isFetching, fetchNextPage }: Infinite<Row>) {
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data])
  const needMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  return { rows, total: data?.pages.at(-1)?.total ?? 0, needMore }
}

/** The customers of the filter, page by page as they are scrolled to. */
export function useCreditList(query: CreditQuery) {
  const pages = useInfiniteQuery(
    store.credit.list.infiniteOptions({
      input: (offset: number) => ({ ...query, offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: nextOffset,
      placeholderData: keepPreviousData,
    }),
  )
  return { ...pages, ...useRows<CreditRow>(pages) }
}

/** Every customer of the filter: what is printed and exported. */
export async function allCredit(query: CreditQuery): Promise<CreditRow[]> {
  const rows: CreditRow[] = []
  while (true) {
    const next = await storeClient.credit.list({ ...query, offset: rows.length, limit: WHOLE })
    rows.push(...next.rows)
    if (next.rows.length === 0 || rows.length >= next.total) return rows
  }
}

/** *Banco do laboratório*, concentration, classes and lights today. */
export function usePortfolio(today: Day) {
  return useQuery(store.credit.portfolio.queryOptions({ input: { today } }))
}

/** The log of lists and benefits, newest first, of everybody. */
export function useListEvents() {
  const pages = useInfiniteQuery(
    store.credit.events.infiniteOptions({
      input: (offset: number) => ({ customerId: null, offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: nextOffset,
    }),
  )
  return { ...pages, ...useRows(pages) }
}
