import type { InfiniteData } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'

type Page<Row> = { rows: readonly Row[]; total: number }

type Paged<Row, Of extends Page<Row>> = {
  data: InfiniteData<Of> | undefined
  hasNextPage: boolean
  isFetching: boolean
  isPending: boolean
  error: unknown
  fetchNextPage: () => Promise<unknown>
  refetch: () => Promise<unknown>
}

/** Where the next page begins; undefined after the last. */
export function nextOffset(last: Page<unknown>, pages: readonly Page<unknown>[]): number | undefined {
  const soFar = pages.reduce((count, page) => count + page.rows.length, 0)
  return soFar < last.total ? soFar : undefined
}

/** A list read page after page: the rows so far, the newest page with what it says of all, the way to more, and a table of it. */
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
  const total = last?.total ?? 0
  return {
    ...query,
    rows,
    last,
    total,
    needMore,
    /** What a table of them is given. */
    table: {
      rows,
      total,
      onNeedMore: needMore,
      loading: query.isPending,
      error: query.error,
      onRetry: () => void query.refetch(),
    },
  }
}
