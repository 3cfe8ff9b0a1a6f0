import type { DataColumn } from '#renderer/components/data-table.tsx'
import type { OrderRow } from '#shared/contracts/orders.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { formatAmount, formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { orders as words, phaseNames } from '#shared/pt-br/orders.ts'
import { Stack, Text } from '@mantine/core'
import { VerdictBadge } from '#renderer/features/orders/verdict-badge.tsx'

const { columns, meaning } = words

const isWaiting = ({ phase }: OrderRow) => phase !== 'delivered' && phase !== 'cancelled'

function Promised({ row, today }: { row: OrderRow; today: Day }) {
  if (row.promisedOn === null) return <>—</>
  const late = isWaiting(row) && row.promisedOn < today
  const note = late ? words.late : isWaiting(row) && row.promisedOn === today ? words.today : null
  return (
    <Text span size="sm" className="em-figures" {...(late ? { c: 'var(--em-bad)', fw: 600 } : {})}>
      {formatDay(row.promisedOn)}
      {note ? ` · ${note}` : ''}
    </Text>
  )
}

function Phase({ row }: { row: OrderRow }) {
  return (
    <>
      {phaseNames[row.phase]}
      {row.stage && row.phase === 'producing' ? (
        <Text span size="sm" c="dimmed">
          {' '}
          · {row.stage}
        </Text>
      ) : null}
    </>
  )
}

const customerColumn: DataColumn<OrderRow> = {
  id: 'customer',
  header: columns.customer,
  width: 150,
  grow: 3,
  sortable: true,
  cell: (row) => (
    <Text span size="sm" fw={600}>
      {row.customerName}
    </Text>
  ),
}

const amountColumn = (
  id: 'total' | 'received' | 'uncoveredCost',
  sortable: boolean,
): DataColumn<OrderRow> => ({
  id,
  header: columns[id],
  ...(id === 'uncoveredCost' ? { hint: meaning.uncoveredCost } : {}),
  width: id === 'uncoveredCost' ? 134 : 98,
  align: 'end',
  sortable,
  cell: (row) => (row[id] ? formatMoney(row[id]) : '—'),
})

/** What came in, and under it what was forgiven. */
function Received({ row: { received, forgiven } }: { row: OrderRow }) {
  return (
    <Stack gap={0} align="flex-end">
      <span>{received > 0 ? formatMoney(received) : '—'}</span>
      {forgiven > 0 ? (
        <Text span size="xs" c="dimmed" title={words.forgiven(formatMoney(forgiven))}>
          {words.forgivenShort(formatAmount(forgiven))}
        </Text>
      ) : null}
    </Stack>
  )
}

/** What the lists show of each order; a customer's own list leaves the name out, and is always newest first. */
export function orderColumns(today: Day, { named }: { named: boolean }): DataColumn<OrderRow>[] {
  return [
    {
      id: 'number',
      header: columns.number,
      width: 66,
      align: 'end',
      sortable: named,
      cell: (row) => row.number,
    },
    ...(named ? [customerColumn] : []),
    {
      id: 'patient',
      header: columns.patient,
      hint: meaning.patient,
      width: 82,
      cell: (row) => row.patientCode ?? '—',
    },
    {
      id: 'promisedOn',
      header: columns.promisedOn,
      width: 150,
      sortable: named,
      cell: (row) => <Promised row={row} today={today} />,
    },
    {
      id: 'phase',
      header: columns.phase,
      width: 124,
      grow: 2,
      cell: (row) => <Phase row={row} />,
    },
    {
      id: 'verdict',
      header: columns.verdict,
      hint: meaning.verdict,
      width: 134,
      cell: (row) => <VerdictBadge verdict={row.verdict} />,
    },
    amountColumn('total', named),
    { ...amountColumn('received', false), width: 112, cell: (row) => <Received row={row} /> },
    amountColumn('uncoveredCost', named),
  ]
}
