import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { daysBetween } from '#shared/domain/calendar.ts'
import { clocksWords as words } from '#shared/pt-br/escalation.ts'
import { Alert, Anchor } from '@mantine/core'
import { IconGavel, IconUserCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

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
        <Alert color={removals.on <= today ? 'red' : 'orange'} icon={<IconUserCheck size={18} />} p="xs">
          {words.removals(removals.count, removals.on, daysBetween(today, removals.on))}{' '}
          <Anchor
            size="sm"
            underline="always"
            renderRoot={(props) => <Link {...props} to="/escalada" search={{ aba: 'relogios' }} />}
          >
            {words.remove}
          </Anchor>
        </Alert>
      ) : null}
      {lights.red > 0 ? (
        <Alert color="red" icon={<IconGavel size={18} />} p="xs">
          {words.notice(lights.red)}{' '}
          <Anchor
            size="sm"
            underline="always"
            renderRoot={(props) => <Link {...props} to="/escalada" search={{ aba: 'relogios' }} />}
          >
            {words.open}
          </Anchor>
        </Alert>
      ) : null}
    </>
  )
}
