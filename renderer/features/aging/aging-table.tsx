import type { AgingTotals } from '#shared/contracts/aging.ts'
import type { AgingBucket } from '#shared/domain/aging.ts'
import { aging } from '#shared/pt-br/aging.ts'
import { DataTable } from '#renderer/components/data-table.tsx'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { customerColumns, titleColumns } from './columns.tsx'
import { type CustomersQuery, type TitlesQuery, useAgingCustomers, useAgingTitles } from './queries.ts'

type TableProps<Query> = {
  query: Query
  chosen: readonly AgingBucket[]
  totals: AgingTotals | undefined
  onSort: (column: string) => void
  empty: ReactNode
}

function useOpenCustomer() {
  const navigate = useNavigate()
  return (row: { customerId: string }) =>
    void navigate({ to: '/clientes/$customerId', params: { customerId: row.customerId } })
}

/** One line per customer, a column per bucket. Enter or a click opens the customer. */
export function CustomersTable({ query, chosen, totals, onSort, empty }: TableProps<CustomersQuery>) {
  const pages = useAgingCustomers(query)
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data])
  const columns = useMemo(() => customerColumns(chosen, totals), [chosen, totals])
  const open = useOpenCustomer()
  return (
    <DataTable
      label={aging.tableLabel.customer}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.customerId}
      total={pages.data?.pages[0]?.total ?? 0}
      sort={{ by: query.sort, descending: query.descending }}
      onSort={onSort}
      onOpen={open}
      onNeedMore={() => void pages.fetchNextPage()}
      loading={pages.isPending}
      error={pages.error}
      onRetry={() => void pages.refetch()}
      empty={empty}
      rowHeight={32}
      dense
    />
  )
}

/** One line per title. Enter or a click opens its customer. */
export function TitlesTable({ query, totals, onSort, empty }: TableProps<TitlesQuery>) {
  const pages = useAgingTitles(query)
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data])
  const columns = useMemo(() => titleColumns(totals), [totals])
  const open = useOpenCustomer()
  return (
    <DataTable
      label={aging.tableLabel.title}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.receivableId}
      total={pages.data?.pages[0]?.total ?? 0}
      sort={{ by: query.sort, descending: query.descending }}
      onSort={onSort}
      onOpen={open}
      onNeedMore={() => void pages.fetchNextPage()}
      loading={pages.isPending}
      error={pages.error}
      onRetry={() => void pages.refetch()}
      empty={empty}
      rowHeight={32}
      dense
    />
  )
}
