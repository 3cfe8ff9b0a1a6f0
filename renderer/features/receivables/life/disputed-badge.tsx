import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { sum } from '#shared/domain/money.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { titleLife } from '#shared/pt-br/titles.ts'
import { Badge } from '@mantine/core'
import { IconMessageReport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'

const words = titleLife.dispute

/** That some of a title is contested today; nothing when it is not. The question is one for all of a customer's titles. */
export function DisputedBadge({ title }: { title: Pick<Receivable, 'id' | 'customerId'> }) {
  const today = useToday()
  const { data = [] } = useQuery(
    store.titles.disputed.queryOptions({ input: { customerId: title.customerId, on: today } }),
  )
  const held = data.filter(({ receivableId }) => receivableId === title.id)
  const [first] = held
  if (!first) return null
  return (
    <Badge
      variant="outline"
      color="yellow"
      tt="none"
      ml={6}
      style={{ color: 'var(--mantine-color-text)' }}
      leftSection={<IconMessageReport size={12} aria-hidden />}
      title={words.badgeHint(formatMoney(sum(held.map(({ amount }) => amount))), first.deadline)}
    >
      {words.badge}
    </Badge>
  )
}
