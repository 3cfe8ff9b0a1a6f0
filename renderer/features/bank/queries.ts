import { nextOffset, usePages } from '#renderer/lib/use-pages.ts'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { type BankSearch, proposalOf } from './search.ts'

const PAGE = 200
/** How long the active row rests before its candidates are asked for, in milliseconds: arrows pass over many. */
const REST = 120

/** The entries of a status that match, page after page, with the counts of all. */
export function useEntries(search: BankSearch, status: BankEntry['status']) {
  const today = useToday()
  const query = useInfiniteQuery({
    ...store.bank.entries.infiniteOptions({
      input: (offset: number) => ({
        today,
        status,
        proposal: status === 'waiting' ? proposalOf(search) : null,
        fileId: search.arquivo ?? null,
        search: search.busca ?? '',
        offset,
        limit: PAGE,
      }),
      initialPageParam: 0,
      getNextPageParam: nextOffset,
    }),
    placeholderData: keepPreviousData,
  })
  return usePages(query)
}

/** Every candidate of a waiting entry, once the choice rests on it. */
export function useCandidates(id: string | null) {
  const today = useToday()
  const [rested] = useDebouncedValue(id, REST)
  const query = useQuery({
    ...store.bank.candidates.queryOptions({ input: { id: rested ?? '', today } }),
    enabled: rested !== null,
    retry: false,
  })
  return rested === id ? query : { ...query, data: undefined, error: null }
}
