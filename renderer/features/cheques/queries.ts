import { nextOffset, usePages } from '#renderer/lib/use-pages.ts'
import { store, storeClient } from '#renderer/lib/clients.ts'
import type { ChequeRow } from '#shared/contracts/cheques.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { type ChequesSearch, sortOf } from './search.ts'

const PAGE = 200
/** Of the printed list: more than a laboratory holds. */
const MOST = 1000

const filterOf = (search: ChequesSearch, today: Day, depositableOnly: boolean) => ({
  today,
  depositableOnly,
  statuses: search.situacao ? [search.situacao] : [],
  search: search.busca ?? '',
  ...sortOf(search),
})

/** The cheques that match, page after page. */
export function useCheques(search: ChequesSearch, today: Day, depositableOnly: boolean) {
  const query = useInfiniteQuery({
    ...store.cheques.list.infiniteOptions({
      input: (offset: number) => ({
        ...filterOf(search, today, depositableOnly),
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

/** Every cheque of a filter, for paper. */
export async function allCheques(search: ChequesSearch, today: Day): Promise<ChequeRow[]> {
  const { rows } = await storeClient.cheques.list({
    ...filterOf(search, today, false),
    offset: 0,
    limit: MOST,
  })
  return rows
}
