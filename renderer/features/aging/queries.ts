import type { AgingCustomerRow, AgingFilter, AgingTitleRow } from '#shared/contracts/aging.ts'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { CustomerSort, TitleSort } from './search.ts'

const PAGE = 300
/** The largest page of the contract: fewer calls when everything is wanted. */
const WHOLE = 1000

export type CustomersQuery = AgingFilter & { sort: CustomerSort; descending: boolean }
export type TitlesQuery = AgingFilter & { sort: TitleSort; descending: boolean }

type PageOf<Row> = { rows: Row[]; total: number }

const nextOffset = (last: PageOf<unknown>, pages: readonly PageOf<unknown>[]) => {
  const read = pages.reduce((count, page) => count + page.rows.length, 0)
  return last.rows.length > 0 && read < last.total ? read : undefined
}

/** Totals of the filter. Invalidated by the store's changed events, as all that follows. */
export function useAgingTotals(filter: AgingFilter) {
  return useQuery(store.aging.totals.queryOptions({ input: filter, placeholderData: keepPreviousData }))
}

/** The customers of the filter, page by page as they are scrolled to. */
export function useAgingCustomers(query: CustomersQuery) {
  return useInfiniteQuery(
    store.aging.customers.infiniteOptions({
      input: (offset: number) => ({ ...query, offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: nextOffset,
      placeholderData: keepPreviousData,
    }),
  )
}

/** The titles of the filter, page by page as they are scrolled to. */
export function useAgingTitles(query: TitlesQuery) {
  return useInfiniteQuery(
    store.aging.titles.infiniteOptions({
      input: (offset: number) => ({ ...query, offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: nextOffset,
      placeholderData: keepPreviousData,
    }),
  )
}

async function readAll<Row>(page: (offset: number) => Promise<PageOf<Row>>): Promise<Row[]> {
  const rows: Row[] = []
  while (true) {
    const next = await page(rows.length)
    rows.push(...next.rows)
    if (next.rows.length === 0 || rows.length >= next.total) return rows
  }
}

/** Every customer of the filter: what is printed and exported. */
export function allCustomers(query: CustomersQuery): Promise<AgingCustomerRow[]> {
  return readAll((offset) => storeClient.aging.customers({ ...query, offset, limit: WHOLE }))
}

/** Every title of the filter: what is printed and exported. */
export function allTitles(query: TitlesQuery): Promise<AgingTitleRow[]> {
  return readAll((offset) => storeClient.aging.titles({ ...query, offset, limit: WHOLE }))
}
