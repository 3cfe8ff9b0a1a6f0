import type { AgingBucket } from '#shared/domain/aging.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { LetterTone } from '#shared/domain/letter.ts'
import { desktopClient, store, storeClient } from '#renderer/lib/clients.ts'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'

const PAGE = 200
/** A drawn PDF is kept this long after it left the screen, in milliseconds: going back over a list is instant. */
const KEPT = 120_000

type CandidatesQuery = { on: Day; tone: LetterTone; buckets: AgingBucket[]; search: string }

/** Who could get a letter of this tone. Invalidated by the store's changed events, as all that follows. */
export function useCandidates(input: CandidatesQuery) {
  return useQuery(store.letters.candidates.queryOptions({ input, placeholderData: keepPreviousData }))
}

/** The letters issued, newest first, page by page; of one customer or of all. */
export function useIssuedLetters(customerId: string | null, search: string) {
  return useInfiniteQuery(
    store.letters.list.infiniteOptions({
      input: (offset: number) => ({ customerId, search, offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const read = pages.reduce((count, page) => count + page.rows.length, 0)
        return last.rows.length > 0 && read < last.total ? read : undefined
      },
      placeholderData: keepPreviousData,
    }),
  )
}

export type LetterSource =
  | { kind: 'draft'; customerId: string; tone: LetterTone; on: Day }
  | { kind: 'issued'; letterId: string }

async function letterOf(source: LetterSource) {
  if (source.kind === 'draft') {
    const { customerId, tone, on } = source
    return storeClient.letters.draft({ customerId, tone, on })
  }
  const [letter] = await storeClient.letters.get({ ids: [source.letterId] })
  return letter
}

/** The PDF of a letter, as it would be issued now or as it was; null source asks nothing. */
export function useLetterPdf(source: LetterSource | null) {
  return useQuery({
    // Under the store's key, so that a payment or a new term makes a preview old.
    queryKey: [...store.letters.key(), 'pdf', source],
    queryFn: async () => {
      const letter = source && (await letterOf(source))
      return letter ? (await desktopClient.documents.preview({ letter })).pdf : null
    },
    enabled: source !== null,
    gcTime: KEPT,
  })
}
