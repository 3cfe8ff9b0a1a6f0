import type { PromiseStanding } from '#shared/domain/negotiation/promise-standing.ts'
import { promiseStandingNames } from '#shared/pt-br/negotiation.ts'
import { Badge } from '@mantine/core'

const colors: Record<PromiseStanding, string> = {
  open: 'petrol',
  kept: 'green',
  partial: 'orange',
  broken: 'red',
  rescheduled: 'gray',
  cancelled: 'gray',
}

/** Where a promise is today. */
export function PromiseBadge({ standing }: { standing: PromiseStanding }) {
  return (
    <Badge variant="light" color={colors[standing]}>
      {promiseStandingNames[standing]}
    </Badge>
  )
}
