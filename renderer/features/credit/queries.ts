import { store, storeClient } from '#renderer/lib/clients.ts'
import { nextOffset, usePages } from '#renderer/lib/use-pages.ts'
import type { CreditRow, creditFilterSchema } from '#shared/contracts/credit.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import type { CreditSort } from './search.ts'

const PAGE = 200
/** The largest page of the contract: fewer calls when everything is wanted. */
const WHOLE = 1000

export type CreditQuery = z.infer<typeof creditFilterSchema> & { sort: CreditSort; descending: boolean }

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
  return usePages(pages)
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
  return usePages(pages)
}
