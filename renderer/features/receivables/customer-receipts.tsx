import type { ReceiptView } from '#shared/contracts/receipts.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { paymentMeansLabels, receivables } from '#shared/pt-br/receivables.ts'
import { receiptList as words } from '#shared/pt-br/receipts.ts'
import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useMay } from '#renderer/lib/session.ts'
import { Button, Text, Tooltip } from '@mantine/core'
import { IconReceipt } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { showReceipt } from './receipt-on-screen.tsx'
import { reverseReceipt } from './withdrawals.ts'

const NONE: ReceiptView[] = []

/** What the money became: titles, change, credit. */
function describe({ receipt, lines, credited }: ReceiptView): string {
  const { reversal, change } = receipt
  return [
    lines.length > 3 ? words.titles(lines.length) : lines.map(({ title }) => title).join(', '),
    ...(change > 0 ? [words.change(formatAmount(change))] : []),
    ...(credited > 0 ? [words.credited(formatAmount(credited))] : []),
    ...(reversal ? [words.reversed(formatDay(reversal.on), reversal.reason)] : []),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

const columns: DataColumn<ReceiptView>[] = [
  { id: 'number', header: words.columns.number, width: 72, cell: ({ receipt }) => receipt.number },
  {
    id: 'paidOn',
    header: words.columns.paidOn,
    width: 104,
    cell: ({ receipt }) => formatDay(receipt.paidOn),
  },
  {
    id: 'means',
    header: words.columns.means,
    width: 116,
    cell: ({ receipt }) => paymentMeansLabels[receipt.means],
  },
  {
    id: 'amount',
    header: words.columns.amount,
    align: 'end',
    width: 110,
    cell: ({ receipt }) => (
      <Text span size="sm" fw={600} td={receipt.reversal ? 'line-through' : undefined}>
        {formatAmount(receipt.amount)}
      </Text>
    ),
  },
  { id: 'about', header: words.columns.about, width: 260, grow: 1, cell: describe },
  { id: 'by', header: words.columns.by, width: 120, cell: ({ receipt }) => receipt.by },
]

/** Receipts of a customer, newest first: Enter opens the second copy; each with its way back. */
export function CustomerReceipts({ customerId }: { customerId: string }) {
  const {
    data = NONE,
    isPending,
    error,
    refetch,
  } = useQuery(store.receipts.ofCustomer.queryOptions({ input: { customerId } }))
  const mayReverse = useMay('reversePayment')
  const all = useMemo(() => [...columns, actions(mayReverse)], [mayReverse])
  return (
    <DataTable
      label={words.table}
      columns={all}
      rows={data}
      rowKey={({ receipt }) => receipt.id}
      onOpen={(view) => showReceipt(view, true)}
      loading={isPending}
      error={error}
      onRetry={() => void refetch()}
      rowHeight={36}
      dense
      height="fit"
      empty={<EmptyState icon={IconReceipt} title={words.empty.title} message={words.empty.message} />}
    />
  )
}

function actions(mayReverse: boolean): DataColumn<ReceiptView> {
  return {
    id: 'actions',
    header: words.columns.actions,
    align: 'end',
    width: 92,
    cell: ({ receipt, lines }) =>
      receipt.reversal ? null : (
        <Tooltip label={receivables.notAllowed.reverse} disabled={mayReverse}>
          <Button
            size="compact-sm"
            variant="default"
            tabIndex={-1}
            aria-disabled={!mayReverse}
            aria-label={words.reverseOf(receipt.number)}
            onClick={(event) => {
              event.stopPropagation()
              if (mayReverse) void reverseReceipt(receipt, lines.length)
            }}
          >
            {receivables.reverse}
          </Button>
        </Tooltip>
      ),
  }
}
