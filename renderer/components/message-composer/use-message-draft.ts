import { store } from '#renderer/lib/clients.ts'
import { useMinute } from '#renderer/lib/minute.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { MessageRequest } from '#shared/contracts/messages.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'

/** What would be said now; asked again when anything it is made of changes. */
export function useMessageDraft(request: MessageRequest) {
  const on = useToday()
  const minute = useMinute()
  return useQuery(
    store.messages.draft.queryOptions({
      input: { request, on, minute, text: null },
      placeholderData: keepPreviousData,
    }),
  )
}
