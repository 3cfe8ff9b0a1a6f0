import { desktop } from '#renderer/lib/clients.ts'
import { currentDay } from '#renderer/lib/today.ts'
import type { MailStatus } from '#shared/contracts/mail.ts'
import { formatInstant, formatTime } from '#shared/pt-br/format.ts'
import { outboxLine } from '#shared/pt-br/mail-settings.ts'
import { useQuery } from '@tanstack/react-query'
import { Temporal } from 'temporal-polyfill'

function moment(instant: string): string {
  const on = Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate()
  return on.toString() === currentDay() ? formatTime(instant) : formatInstant(instant)
}

/** The outbox as main sees it, kept true by its events, and what it is doing in words; null before the first answer. */
export function useOutbox(): { status: MailStatus; line: string } | null {
  const { data } = useQuery(desktop.mail.status.queryOptions())
  return data ? { status: data, line: outboxLine(data, moment) } : null
}
