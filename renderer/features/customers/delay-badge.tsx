import { customers as words } from '#shared/pt-br/customers.ts'
import { Badge } from '@mantine/core'

const colorOf = (days: number) => (days > 60 ? 'red' : days > 30 ? 'orange' : 'yellow')

/** How late the worst title is; silent for who owes nothing. */
export function DelayBadge({ days, owes }: { days: number; owes: boolean }) {
  if (days === 0)
    return owes ? (
      <Badge variant="light" color="green">
        {words.onTime}
      </Badge>
    ) : (
      '—'
    )
  return (
    <Badge variant="light" color={colorOf(days)}>
      {words.days(days)}
    </Badge>
  )
}
