import { NoticeLink } from '#renderer/components/links.tsx'
import { Notice } from '#renderer/components/notice.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { daysBetween } from '#shared/domain/calendar.ts'
import { clocksWords as words } from '#shared/pt-br/escalation.ts'
import { IconGavel, IconUserCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'

/** Names to take away because their owners paid, from the day they did (R2.8, complaint 31), and clocks that ran out (X7). */
export function LegalClocks() {
  const today = useToday()
  const { data } = useQuery(
    store.cases.clocks.queryOptions({ input: { today, customerId: null, offset: 0, limit: 1 } }),
  )
  if (!data) return null
  const { removals, lights } = data
  return (
    <>
      {removals ? (
        <Notice
          color={removals.on <= today ? 'red' : 'orange'}
          icon={IconUserCheck}
          text={words.removals(removals.count, removals.on, daysBetween(today, removals.on))}
        >
          <NoticeLink to="/escalada" search={{ aba: 'relogios' }}>
            {words.remove}
          </NoticeLink>
        </Notice>
      ) : null}
      {lights.red > 0 ? (
        <Notice color="red" icon={IconGavel} text={words.notice(lights.red)}>
          <NoticeLink to="/escalada" search={{ aba: 'relogios' }}>
            {words.open}
          </NoticeLink>
        </Notice>
      ) : null}
    </>
  )
}
