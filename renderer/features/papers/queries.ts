import type { PaperLine } from '#shared/contracts/papers.ts'
import type { PaperState } from '#shared/domain/paper.ts'
import type { PaperKind } from '#shared/domain/template.ts'
import { desktopClient, store, storeClient } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

const PAGE = 200
/** A drawn PDF is kept this long after it left the screen, in milliseconds. */
const KEPT = 120_000

type RegisterQuery = {
  customerId: string | null
  kinds: PaperKind[]
  states: PaperState[]
  search: string
}

/** The register of papers made, page by page. */
export function usePapers(query: RegisterQuery) {
  const on = useToday()
  const pages = useInfiniteQuery(
    store.papers.list.infiniteOptions({
      input: (offset: number) => ({ ...query, on, offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: (last, all) => {
        const read = all.reduce((count, page) => count + page.rows.length, 0)
        return last.rows.length > 0 && read < last.total ? read : undefined
      },
      placeholderData: keepPreviousData,
    }),
  )
  const rows = useMemo<PaperLine[]>(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data])
  return { ...pages, rows, total: pages.data?.pages[0]?.total ?? 0 }
}

/** A kind of paper with the version in force, and what was made of it. */
export function useTemplates() {
  const on = useToday()
  return useQuery(store.papers.templates.queryOptions({ input: { on } }))
}

/** The PDF of a paper as it was made. */
export function usePaperPdf(id: string) {
  return useQuery({
    queryKey: [...store.papers.get.key(), 'pdf', id],
    queryFn: () => paperPdf(id),
    gcTime: KEPT,
  })
}

/** Draws a paper that was made, on the letterhead of its day. */
export async function paperPdf(id: string, signal?: AbortSignal): Promise<Blob> {
  const options = signal ? { signal } : {}
  const [printed] = await storeClient.papers.get({ ids: [id] }, options)
  return (
    await desktopClient.documents.draw(
      { printable: { kind: 'paper', on: printed!.paper.on, ...printed! } },
      options,
    )
  ).pdf
}
