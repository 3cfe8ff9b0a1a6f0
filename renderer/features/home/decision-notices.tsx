import { NoticeLink } from '#renderer/components/links.tsx'
import { Notice } from '#renderer/components/notice.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { addMonths } from '#shared/domain/calendar.ts'
import { decisionClock as words } from '#shared/pt-br/decision-clock.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { IconEar, IconGavel } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'

/** Cases past day X without a choice in force (E27); nothing when there are none. */
export function DecisionsDue() {
  const today = useToday()
  const { data } = useQuery(
    store.endings.clock.queryOptions({
      input: { today, state: 'due', search: '', offset: 0, limit: 1 },
    }),
  )
  if (!data || data.due === 0) return null
  return (
    <Notice color="orange" icon={IconGavel} text={words.notice(data.due, formatMoney(data.dueAmount))}>
      <NoticeLink to="/escalada" search={{ aba: 'decisao' }}>
        {words.noticeOpen}
      </NoticeLink>
    </Notice>
  )
}

/** What customers said and nobody answered (I10); nothing when all is answered. */
export function TicketsDue() {
  const today = useToday()
  const { data } = useQuery(
    store.tickets.figures.queryOptions({ input: { from: addMonths(today, -12), today } }),
  )
  if (!data || data.open === 0) return null
  return (
    <Notice
      color={data.late > 0 ? 'orange' : 'petrol'}
      icon={IconEar}
      text={words.ticketsNotice(data.late, data.open)}
    >
      <NoticeLink to="/negociacao" search={{ aba: 'ouvidoria' }}>
        {words.ticketsOpen}
      </NoticeLink>
    </Notice>
  )
}
