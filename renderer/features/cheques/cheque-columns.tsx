import { chequeStandingText } from '#renderer/components/cheque-standing.tsx'
import type { DataColumn } from '#renderer/components/data-table.tsx'
import type { ChequeRow } from '#shared/contracts/cheques.ts'
import { addDays, type Day } from '#shared/domain/calendar.ts'
import { cheques as words } from '#shared/pt-br/cheques.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Stack, Text } from '@mantine/core'

const { columns } = words
/** Days before a legal deadline in which it is told apart. */
const SOON = 15

function TwoLines({ first, second }: { first: string; second: string }) {
  return (
    <Stack gap={0} miw={0}>
      <Text size="sm" fw={600} truncate>
        {first}
      </Text>
      <Text size="xs" c="dimmed" truncate>
        {second}
      </Text>
    </Stack>
  )
}

function Deadline({ row: { deadline, cheque }, today }: { row: ChequeRow; today: Day }) {
  if (!deadline)
    return <>{cheque.status === 'cleared' || cheque.status === 'given-back' ? '—' : words.deadlineLost}</>
  const soon = deadline.on <= addDays(today, SOON)
  return (
    <Text span size="sm" className="em-figures" {...(soon ? { c: 'var(--em-bad)', fw: 600 } : {})}>
      {words.deadline(deadline.kind, formatDay(deadline.on))}
    </Text>
  )
}

/** What the portfolio shows of each cheque; `sortable` where the caller can sort. */
export function chequeColumns(today: Day, { sortable }: { sortable: boolean }): DataColumn<ChequeRow>[] {
  return [
    {
      id: 'depositOn',
      header: columns.depositOn,
      width: 100,
      sortable,
      cell: ({ cheque }) => formatDay(cheque.depositOn),
    },
    {
      id: 'amount',
      header: columns.amount,
      width: 112,
      align: 'end',
      sortable,
      cell: ({ cheque }) => formatMoney(cheque.amount),
    },
    {
      id: 'issuer',
      header: columns.issuer,
      width: 180,
      grow: 2,
      sortable,
      cell: ({ cheque }) => <TwoLines first={cheque.issuer} second={`${cheque.bank} · ${cheque.number}`} />,
    },
    {
      id: 'customer',
      header: columns.customer,
      width: 170,
      grow: 2,
      sortable,
      cell: ({ customerName, orderNumber }) => (
        <TwoLines first={customerName} second={`${columns.order} ${orderNumber}`} />
      ),
    },
    {
      id: 'status',
      header: columns.status,
      width: 190,
      grow: 1,
      cell: ({ cheque }) => chequeStandingText(cheque),
    },
    {
      id: 'deadline',
      header: columns.deadline,
      hint: words.deadlineHint,
      width: 190,
      sortable,
      cell: (row) => <Deadline row={row} today={today} />,
    },
  ]
}
