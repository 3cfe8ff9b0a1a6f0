import type { IssuedLetter } from '#shared/contracts/letters.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { letters, toneLabels } from '#shared/pt-br/letters-screen.ts'
import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { IconMailOff } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useIssuedLetters } from './queries.ts'

function columnsFor(ofOneCustomer: boolean): DataColumn<IssuedLetter>[] {
  const columns: DataColumn<IssuedLetter>[] = [
    {
      id: 'number',
      header: letters.columns.number,
      width: 124,
      cell: (row) => <strong>{row.number}</strong>,
    },
    { id: 'on', header: letters.columns.on, width: 84, cell: (row) => formatDay(row.on) },
    { id: 'tone', header: letters.columns.tone, width: 110, cell: (row) => toneLabels[row.tone] },
    {
      id: 'customer',
      header: letters.columns.customer,
      width: 110,
      grow: 1,
      cell: (row) => row.customerName,
    },
    { id: 'titles', header: letters.columns.titles, align: 'end', width: 54, cell: (row) => row.titles },
    {
      id: 'total',
      header: letters.columns.total,
      align: 'end',
      width: 82,
      cell: (row) => formatAmount(row.total),
    },
  ]
  return ofOneCustomer ? columns.filter(({ id }) => id !== 'customer') : columns
}

type IssuedTableProps = {
  /** Null lists everybody's. */
  customerId: string | null
  search: string
  onActive?: (letter: IssuedLetter) => void
  onOpen: (letter: IssuedLetter) => void
  height?: string
}

/** The letters issued, newest first. */
export function IssuedTable({ customerId, search, onActive, onOpen, height }: IssuedTableProps) {
  const pages = useIssuedLetters(customerId, search)
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data])
  const columns = useMemo(() => columnsFor(customerId !== null), [customerId])
  const words = customerId === null ? letters.list.empty : letters.list.emptyCustomer
  return (
    <DataTable
      label={letters.list.table}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      total={pages.data?.pages[0]?.total ?? 0}
      onOpen={onOpen}
      {...(onActive ? { onActive } : {})}
      {...(height ? { height } : {})}
      onNeedMore={() => void pages.fetchNextPage()}
      loading={pages.isPending}
      error={pages.error}
      onRetry={() => void pages.refetch()}
      rowHeight={34}
      dense
      empty={<EmptyState icon={IconMailOff} title={words.title} message={words.message} />}
    />
  )
}
