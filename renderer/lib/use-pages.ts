import type { InfiniteData } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'

type Page<Row> = { rows: readonly Row[]; total: number }

type Paged<Row, Of extends Page<Row>> = {
  data: InfiniteData<Of> | undefined
  hasNextPage: boolean
  isFetching: boolean
  fetchNextPage: () => Promise<unknown>
}

/** Where the next page begins; undefined after the last. */
export function nextOffset(last: Page<unknown>, pages: readonly Page<unknown>[]): number | undefined {
  const soFar = pages.reduce((count, page) => count + page.rows.length, 0)
  return soFar < last.total ? soFar : undefined
}

/** A list read page after page: the rows so far, the newest page with what it says of all, and the way to more. */
export function usePages<Row, Of extends Page<Row>, Query extends Paged<Row, Of>>(
  query: Query & Paged<Row, Of>,
) {
  const { data, hasNextPage, isFetching, fetchNextPage } = query
  const rows = useMemo(
    () => data?.pages.flatMap((page): readonly Of['rows'][number][] => page.rows) ?? [],
    [data],
  )
  const needMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  const last = data?.pages.at(-1) ?? null
  return { ...query, rows, last, total: last?.total ?? 0, needMore }
}
