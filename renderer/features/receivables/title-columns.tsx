import type { Centavos } from '#shared/domain/money.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { formatAmount, formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { paymentMeansLabels, receivables } from '#shared/pt-br/receivables.ts'
import type { DataColumn } from '#renderer/components/data-table.tsx'
import { Button, Text } from '@mantine/core'
import { IconCornerDownRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { DisputedBadge } from './life/disputed-badge.tsx'
import { isAgreed, StatusBadge } from './status-badge.tsx'
import type { OwedTotals, TitleRow } from './title-rows.ts'

const zeroDash = (amount: Centavos) => (amount === 0 ? '–' : formatAmount(amount))

/** What a payment takes off; nothing for zero. */
const less = (amount: Centavos) => (amount === 0 ? '' : `− ${formatAmount(amount)}`)

type OwedPart = 'principal' | 'lateFee' | 'lateInterest' | 'total'

function owedColumn(id: OwedPart, totals: OwedTotals | null, width: number): DataColumn<TitleRow> {
  return {
    id,
    header: receivables.columns[id],
    hint: receivables.meaning[id],
    align: 'end',
    width,
    cell: (row) => <OwedCell row={row} part={id} />,
    ...(totals ? { footer: zeroDash(totals[id]) } : {}),
  }
}

function OwedCell({ row, part }: { row: TitleRow; part: OwedPart }) {
  if (row.kind === 'title') {
    const text = zeroDash(row.title.standing[part])
    return part === 'total' ? <strong>{text}</strong> : text
  }
  if (part === 'total') return null
  return <PaymentText row={row}>{less(row.payment.settled[part])}</PaymentText>
}

function DayCell({ row }: { row: TitleRow }) {
  if (row.kind === 'payment') return <PaymentText row={row}>{formatDay(row.payment.paidOn)}</PaymentText>
  const { dueOn } = row.title.receivable
  return dueOn ? formatDay(dueOn) : receivables.noDueDate
}

function NameCell({ row }: { row: TitleRow }) {
  if (row.kind === 'title') {
    const { receivable } = row.title
    return (
      <>
        <strong>{titleLabel(receivable)}</strong>
        <DisputedBadge title={receivable} />
        {row.title.discount ? (
          <Text span size="xs" c="teal">
            {'  '}
            {receivables.early(formatDay(row.title.discount.until), formatMoney(row.title.discount.amount))}
          </Text>
        ) : null}
        {receivable.description ? (
          <Text span size="xs" c="dimmed">
            {'  '}
            {receivable.description}
          </Text>
        ) : null}
      </>
    )
  }
  const { means, note } = row.payment
  return (
    <PaymentText row={row}>
      <IconCornerDownRight size={12} aria-hidden /> {paymentMeansLabels[means]}
      {note ? ` · ${note}` : ''}
    </PaymentText>
  )
}

type PaymentRow = Extract<TitleRow, { kind: 'payment' }>

/** What a payment says, smaller than its title and struck when it was taken back. */
function PaymentText({ row, children }: { row: PaymentRow; children: ReactNode }) {
  return (
    <Text span size="xs" c="dimmed" td={row.payment.reversal ? 'line-through' : undefined}>
      {children}
    </Text>
  )
}

function StatusCell({ row }: { row: TitleRow }) {
  if (row.kind === 'title') {
    return (
      <StatusBadge
        standing={row.title.standing}
        undated={row.title.receivable.dueOn === null}
        agreed={isAgreed(row.title)}
      />
    )
  }
  return (
    <Text span size="xs" c="dimmed">
      {row.payment.reversal ? receivables.reversedPayment : receivables.columns.received}
    </Text>
  )
}

type TitleColumnsOptions = {
  /** Sums for the last line; null leaves it out. */
  totals: OwedTotals | null
  /** Shown as a button on each title that owes; null where nothing is to be received. */
  onReceive: ((titleId: string) => void) | null
}

/** The columns of a list of titles with their payments under them. */
export function titleColumns({ totals, onReceive }: TitleColumnsOptions): DataColumn<TitleRow>[] {
  const columns: DataColumn<TitleRow>[] = [
    {
      id: 'title',
      header: receivables.columns.title,
      width: 176,
      grow: 1,
      cell: (row) => <NameCell row={row} />,
      ...(totals ? { footer: receivables.footer } : {}),
    },
    {
      id: 'dueOn',
      header: receivables.columns.dueOn,
      width: 96,
      cell: (row) => <DayCell row={row} />,
    },
    {
      id: 'status',
      header: receivables.columns.status,
      width: 156,
      cell: (row) => <StatusCell row={row} />,
    },
    {
      id: 'original',
      header: receivables.columns.original,
      align: 'end',
      width: 88,
      cell: (row) =>
        row.kind === 'title' ? (
          formatAmount(row.title.receivable.amount)
        ) : (
          <PaymentText row={row}>{less(row.payment.amount)}</PaymentText>
        ),
    },
  ]
  if (onReceive === null) return columns
  return [
    ...columns,
    owedColumn('principal', totals, 88),
    owedColumn('lateFee', totals, 72),
    owedColumn('lateInterest', totals, 72),
    owedColumn('total', totals, 96),
    {
      id: 'running',
      header: receivables.columns.running,
      hint: receivables.meaning.running,
      align: 'end',
      width: 96,
      cell: (row) => (row.kind === 'title' ? formatAmount(row.running) : null),
    },
    {
      id: 'actions',
      header: receivables.columns.actions,
      align: 'end',
      width: 84,
      cell: (row) => (row.kind === 'title' ? <ReceiveButton row={row} onReceive={onReceive} /> : null),
    },
  ]
}

type ReceiveButtonProps = { row: TitleRow; onReceive: (titleId: string) => void }

function ReceiveButton({ row, onReceive }: ReceiveButtonProps) {
  const { receivable } = row.title
  return (
    <Button
      size="compact-sm"
      variant="light"
      // The grid's own keys do the same; one stop for the whole table, not one for each row.
      tabIndex={-1}
      aria-label={receivables.receiveOf(titleLabel(receivable))}
      onClick={(event) => {
        event.stopPropagation()
        onReceive(receivable.id)
      }}
    >
      {receivables.receive}
    </Button>
  )
}
