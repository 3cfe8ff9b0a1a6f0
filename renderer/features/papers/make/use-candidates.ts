import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { PaperCandidate } from '#shared/contracts/papers.ts'
import type { PaperKind } from '#shared/domain/template.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

type Asked = {
  kind: PaperKind
  search: string
  missingOnly: boolean
  /** The only ones listed; none lists everybody. */
  only: readonly string[]
  enabled: boolean
}

const NOBODY: PaperCandidate[] = []

/** Who a paper may be made out to. */
export function useCandidates({ kind, search, missingOnly, only, enabled }: Asked) {
  const on = useToday()
  const { data, isPending, error, refetch } = useQuery({
    ...store.papers.candidates.queryOptions({ input: { kind, on, search, missingOnly } }),
    placeholderData: keepPreviousData,
    enabled,
  })
  const rows = useMemo(() => {
    const all = data ?? NOBODY
    const wanted = new Set(only)
    return wanted.size === 0 ? all : all.filter(({ customerId }) => wanted.has(customerId))
  }, [data, only])
  return { rows, isPending, error, retry: () => void refetch() }
}
