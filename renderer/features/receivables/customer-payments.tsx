import type { Title } from '#shared/contracts/receivables.ts'
import { type Centavos, sum } from '#shared/domain/money.ts'
import type { Payment } from '#shared/domain/payment.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { formatAmount, formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { customerPayments as words, paymentMeansLabels } from '#shared/pt-br/receivables.ts'
import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { receiptList } from '#shared/pt-br/receipts.ts'
import { useToday } from '#renderer/lib/today.ts'
import { Stack, Text, Title as Heading } from '@mantine/core'
import { IconCash } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { CustomerReceipts } from './customer-receipts.tsx'
import { useCustomerTitles } from './queries.ts'
import { ReceiptOnScreen } from './receipt-on-screen.tsx'
import { TitleDrawer } from './title-drawer.tsx'

type PaymentRow = { title: Title; payment: Payment }

const NO_TITLES: Title[] = []
const zeroDash = (amount: number) => (amount === 0 ? '–' : formatAmount(amount as Centavos))

const amounts = (['lateFee', 'lateInterest', 'principal'] as const).map(
  (part): DataColumn<PaymentRow> => ({
    id: part,
    header: words.columns[part],
    align: 'end',
    width: 100,
    cell: ({ payment }) => zeroDash(payment.settled[part]),
  }),
)

const columns: DataColumn<PaymentRow>[] = [
  {
    id: 'paidOn',
    header: words.columns.paidOn,
    width: 108,
    cell: ({ payment }) => formatDay(payment.paidOn),
  },
  { id: 'title', header: words.columns.title, width: 130, cell: ({ title }) => titleLabel(title.receivable) },
  {
    id: 'means',
    header: words.columns.means,
    width: 124,
    cell: ({ payment }) => paymentMeansLabels[payment.means],
  },
  {
    id: 'amount',
    header: words.columns.amount,
    align: 'end',
    width: 108,
    cell: ({ payment }) => (
      <Text span size="sm" fw={600} td={payment.reversal ? 'line-through' : undefined}>
        {formatAmount(payment.amount)}
      </Text>
    ),
  },
  ...amounts,
  {
    id: 'forgiven',
    header: words.columns.forgiven,
    align: 'end',
    width: 100,
    cell: ({ payment: { forgiven } }) => zeroDash(forgiven.lateFee + forgiven.lateInterest),
  },
  {
    id: 'status',
    header: words.columns.status,
    width: 180,
    grow: 1,
    cell: ({ payment: { reversal } }) =>
      reversal ? words.reversed(formatDay(reversal.on), reversal.reason) : words.standing,
  },
  { id: 'note', header: words.columns.note, width: 140, grow: 1, cell: ({ payment }) => payment.note },
]

function newestFirst(titles: readonly Title[]): PaymentRow[] {
  return titles
    .flatMap((title) => title.payments.map((payment) => ({ title, payment })))
    .sort((a, b) => (a.payment.paidOn > b.payment.paidOn ? -1 : 1))
}

/** Every payment of a customer, newest first; Enter opens its title, where it can be taken back. */
export function CustomerPayments({ customerId }: { customerId: string }) {
  const { data = NO_TITLES, isPending, error, refetch } = useCustomerTitles(customerId, useToday())
  const [openTitle, setOpenTitle] = useState<string | null>(null)
  const rows = useMemo(() => newestFirst(data), [data])
  const standing = rows.filter(({ payment }) => payment.reversal === null)
  return (
    <Stack gap="sm">
      <Heading order={2} size="h4">
        {receiptList.title}
      </Heading>
      <CustomerReceipts customerId={customerId} />
      <Heading order={2} size="h4" mt="xs">
        {words.title}
      </Heading>
      {rows.length > 0 ? (
        <Text size="sm">
          {words.summary(standing.length, formatMoney(sum(standing.map(({ payment }) => payment.amount))))}
          {standing.length < rows.length ? ` · ${words.reversedToo}` : ''}
        </Text>
      ) : null}
      <DataTable
        label={words.table}
        columns={columns}
        rows={rows}
        rowKey={({ payment }) => payment.id}
        onOpen={({ title }) => setOpenTitle(title.receivable.id)}
        loading={isPending}
        error={error}
        onRetry={() => void refetch()}
        rowHeight={36}
        dense
        height="fit"
        empty={<EmptyState icon={IconCash} title={words.empty.title} message={words.empty.message} />}
      />
      <ReceiptOnScreen />
      <TitleDrawer titleId={openTitle} onClose={() => setOpenTitle(null)} />
    </Stack>
  )
}
