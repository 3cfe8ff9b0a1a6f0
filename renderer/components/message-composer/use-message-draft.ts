import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { MessageRequest } from '#shared/contracts/messages.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Temporal } from 'temporal-polyfill'

/** Minute of the day on this machine's wall. */
export function currentMinute(): number {
  const { hour, minute } = Temporal.Now.plainTimeISO()
  return hour * 60 + minute
}

/** The minute, in steps of five: a greeting and the hours of contact change no faster. */
function useMinute(): number {
  const [minute, setMinute] = useState(() => currentMinute())
  useEffect(() => {
    const timer = setInterval(() => setMinute(currentMinute()), 300_000)
    return () => clearInterval(timer)
  }, [])
  return minute
}

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
