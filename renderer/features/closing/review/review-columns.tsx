import type { DataColumn } from '#renderer/components/data-table.tsx'
import { sum } from '#shared/domain/money.ts'
import { closings as words } from '#shared/pt-br/closings.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { Badge, Group, Text } from '@mantine/core'
import type { Planned } from './choices.ts'

/** The columns of the review, with the sums of what is chosen. */
export function reviewColumns(chosen: readonly Planned[]): DataColumn<Planned>[] {
  const total = (part: 'total' | 'credit' | 'toPay') => formatAmount(sum(chosen.map((plan) => plan[part])))
  const { columns } = words
  return [
    {
      id: 'customer',
      header: columns.customer,
      width: 220,
      grow: 2,
      cell: ({ row }) => <strong>{row.customerName}</strong>,
    },
    {
      id: 'orders',
      header: columns.orders,
      width: 80,
      align: 'end',
      cell: ({ row, orders }) => words.ordersOf(orders.length, row.orders.length),
      footer: String(chosen.reduce((count, { orders }) => count + orders.length, 0)),
    },
    {
      id: 'delivered',
      header: columns.delivered,
      width: 120,
      align: 'end',
      cell: (plan) => formatAmount(plan.total),
      footer: total('total'),
    },
    {
      id: 'credit',
      header: columns.credit,
      hint: words.creditHint,
      width: 110,
      align: 'end',
      cell: ({ credit }) => (credit === 0 ? '–' : `− ${formatAmount(credit)}`),
      footer: total('credit'),
    },
    {
      id: 'toPay',
      header: columns.toPay,
      width: 120,
      align: 'end',
      cell: (plan) => (
        <Text span size="sm" fw={650}>
          {formatAmount(plan.toPay)}
        </Text>
      ),
      footer: total('toPay'),
    },
    { id: 'dueOn', header: columns.dueOn, width: 112, cell: ({ dueOn }) => formatDay(dueOn) },
    { id: 'notes', header: columns.notes, width: 200, grow: 1, cell: (plan) => <Notes plan={plan} /> },
  ]
}

/** The border carries the colour: small letters in it would be hard to read. */
const IN_INK = { color: 'var(--mantine-color-text)' }

function Notes({ plan: { leftOut, others } }: { plan: Planned }) {
  return (
    <Group gap={4} wrap="nowrap">
      {leftOut > 0 ? (
        <Badge variant="outline" color="yellow" tt="none" style={IN_INK}>
          {words.leftOutCount(leftOut)}
        </Badge>
      ) : null}
      {others > 0 ? (
        <Badge variant="outline" color="gray" tt="none" style={IN_INK}>
          {words.others(others)}
        </Badge>
      ) : null}
    </Group>
  )
}
