import type { Order } from '#shared/domain/order.ts'
import { verdictNames } from '#shared/pt-br/decisions.ts'
import { Badge } from '@mantine/core'
import { verdictColors, verdictIcons } from './verdict-looks.ts'

/** The answer of the gate as icon, colour and word. */
export function VerdictBadge({ verdict }: Pick<Order, 'verdict'>) {
  const Icon = verdictIcons[verdict]
  return (
    <Badge variant="light" color={verdictColors[verdict]} leftSection={<Icon size={13} aria-hidden />}>
      {verdictNames[verdict]}
    </Badge>
  )
}
