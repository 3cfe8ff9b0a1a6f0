import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { ClosingSummary } from '#shared/contracts/closings.ts'
import { closings } from '#shared/pt-br/closings.ts'
import { formatAmount, formatDay, formatNumber } from '#shared/pt-br/format.ts'
import { IconCalendarCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import styles from '#renderer/components/tabbed-screen.module.css'
import type { ClosingSearch } from '../search.ts'
import { MadeDrawer } from './made-drawer.tsx'

const words = closings.made

const number = (id: 'customers' | 'orders'): DataColumn<ClosingSummary> => ({
  id,
  header: words.columns[id],
  width: 88,
  align: 'end',
  cell: (closing) => formatNumber(closing[id]),
})
const money = (id: 'total' | 'paid' | 'open'): DataColumn<ClosingSummary> => ({
  id,
  header: words.columns[id],
  width: 120,
  align: 'end',
  cell: (closing) => formatAmount(closing[id]),
})

const columns: DataColumn<ClosingSummary>[] = [
  {
    id: 'number',
    header: words.columns.number,
    width: 64,
    cell: (closing) => <strong>{closing.number}</strong>,
  },
  {
    id: 'cutOffOn',
    header: words.columns.cutOffOn,
    width: 116,
    cell: (closing) => formatDay(closing.cutOffOn),
  },
  { id: 'on', header: words.columns.on, width: 112, cell: ({ on }) => formatDay(on) },
  { id: 'by', header: words.columns.by, width: 140, grow: 1, cell: ({ by }) => by },
  number('customers'),
  number('orders'),
  money('total'),
  money('paid'),
  money('open'),
  {
    id: 'status',
    header: words.columns.status,
    width: 180,
    grow: 1,
    cell: ({ undoing, open }) => (undoing ? words.undone(undoing.on) : open === 0 ? words.paid : words.open),
  },
]

type MadeTabProps = { search: ClosingSearch; onSearch: (search: ClosingSearch) => void }

/** The closings that were made, newest first; Enter opens one. */
export function MadeTab({ search, onSearch }: MadeTabProps) {
  const today = useToday()
  const { data, isPending, error, refetch } = useQuery(store.closings.list.queryOptions({ input: { today } }))
  return (
    <div className={styles['table']}>
      <DataTable
        label={words.table}
        columns={columns}
        rows={data ?? []}
        rowKey={({ id }) => id}
        onOpen={({ id }) => onSearch({ ...search, fechamento: id })}
        loading={isPending}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState icon={IconCalendarCheck} title={words.none.title} message={words.none.message} />}
      />
      <MadeDrawer
        closingId={search.fechamento ?? null}
        onClose={() => onSearch({ ...search, fechamento: undefined })}
      />
    </div>
  )
}
