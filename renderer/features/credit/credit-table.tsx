import { ButtonLink } from '#renderer/components/links.tsx'
import { DataTable, type DataColumn } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import type { CreditRow } from '#shared/contracts/credit.ts'
import { credit } from '#shared/pt-br/credit.ts'
import { IconFilterSearch, IconUsers } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type CreditQuery, useCreditList } from './queries.ts'

/** Opens a customer's credit. */
export function useOpenCredit() {
  const navigate = useNavigate()
  return ({ customerId }: { customerId: string }) =>
    void navigate({
      to: '/clientes/$customerId',
      params: { customerId },
      search: { aba: 'credito' },
    })
}

type CreditTableProps = {
  query: CreditQuery
  columns: readonly DataColumn<CreditRow>[]
  label: string
  onSort?: (column: string) => void
  empty: ReactNode
  rowHeight?: number
}

/** The customers of a filter, as many as there are. Enter or a click opens the customer's credit. */
export function CreditTable({ query, columns, label, onSort, empty, rowHeight = 34 }: CreditTableProps) {
  const list = useCreditList(query)
  const open = useOpenCredit()
  return (
    <DataTable
      label={label}
      columns={columns}
      {...list.table}
      rowKey={(row) => row.customerId}
      sort={{ by: query.sort, descending: query.descending }}
      {...(onSort ? { onSort } : {})}
      onOpen={open}
      empty={empty}
      rowHeight={rowHeight}
      dense
    />
  )
}

/** Why the portfolio's list is empty: nobody yet, or nobody like that. */
export function NobodyListed({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <EmptyState icon={IconFilterSearch} title={credit.notFound.title} message={credit.notFound.message} />
  ) : (
    <EmptyState
      icon={IconUsers}
      title={credit.none.title}
      message={credit.none.message}
      actions={
        <ButtonLink variant="default" to="/importar">
          {credit.none.action}
        </ButtonLink>
      }
    />
  )
}
