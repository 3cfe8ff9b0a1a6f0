import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { addMonths } from '#shared/domain/calendar.ts'
import { decisionClock as words } from '#shared/pt-br/decision-clock.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Alert, Anchor } from '@mantine/core'
import { IconEar, IconGavel } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

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
    <Alert color="orange" icon={<IconGavel size={18} />} p="xs">
      {words.notice(data.due, formatMoney(data.dueAmount))}{' '}
      <Anchor
        size="sm"
        c="inherit"
        underline="always"
        renderRoot={(props) => <Link {...props} to="/escalada" search={{ aba: 'decisao' }} />}
      >
        {words.noticeOpen}
      </Anchor>
    </Alert>
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
    <Alert color={data.late > 0 ? 'orange' : 'petrol'} icon={<IconEar size={18} />} p="xs">
      {words.ticketsNotice(data.late, data.open)}{' '}
      <Anchor
        size="sm"
        c="inherit"
        underline="always"
        renderRoot={(props) => <Link {...props} to="/negociacao" search={{ aba: 'ouvidoria' }} />}
      >
        {words.ticketsOpen}
      </Anchor>
    </Alert>
  )
}
