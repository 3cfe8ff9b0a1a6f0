import { store } from '#renderer/lib/clients.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { OrderDetails } from '#shared/domain/order.ts'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

/** Pause in the typing after which the store is asked, in milliseconds. */
const PAUSE = 150

/**
 * The decision as it would be, while the order is typed. The answer before stays while the next loads, and each answer
 * is kept under the question it answers, so that a late one never stands for what was typed after it.
 */
export function useAssessment(id: string | null, details: OrderDetails | null, today: Day) {
  const key = JSON.stringify(details)
  const [rested] = useDebouncedValue(key, PAUSE)
  const asked = useMemo(() => JSON.parse(rested) as OrderDetails | null, [rested])
  const query = useQuery({
    ...store.orders.assess.queryOptions({ input: { id, details: asked!, today } }),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  })
  return {
    decision: details === null ? null : (query.data ?? null),
    busy: details !== null && (rested !== key || query.isFetching),
    error: query.error,
  }
}
