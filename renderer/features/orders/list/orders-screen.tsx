import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { PageHeader } from '#renderer/components/page-header.tsx'
import { useAnyOrder, useOrderList } from '#renderer/features/orders/queries.ts'
import { type OrdersSearch, sortedBy, sortOf } from '#renderer/features/orders/search.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useListKeys } from '#renderer/lib/use-list-keys.ts'
import { orders as words } from '#shared/pt-br/orders.ts'
import { Button } from '@mantine/core'
import { IconClipboardList, IconListSearch, IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useRef } from 'react'
import { orderColumns } from './order-columns.tsx'
import { OrderFilters } from './order-filters.tsx'
import styles from './orders-screen.module.css'

type OrdersScreenProps = { search: OrdersSearch; onSearch: (search: OrdersSearch) => void }

/** Every order, found as one types; Enter opens, N begins a new one, / goes to the search. */
export function OrdersScreen({ search, onSearch }: OrdersScreenProps) {
  const today = useToday()
  const list = useOrderList(search, today)
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const columns = useMemo(() => orderColumns(today, { named: true }), [today])
  const { sort, descending } = sortOf(search)
  const create = () => void navigate({ to: '/pedidos/novo' })
  useListKeys({ find: () => field.current?.focus(), create })
  const counted = search.fase === undefined && !search.busca && !search.retidas ? words.open : words.count
  return (
    <div className={styles['screen']}>
      <PageHeader
        title={words.title}
        subtitle={list.data ? counted(list.total) : ' '}
        actions={
          <Button leftSection={<IconPlus size={18} />} aria-keyshortcuts="N Alt+N" onClick={create}>
            {words.create}
          </Button>
        }
      />
      <OrderFilters
        search={search}
        onSearch={onSearch}
        fieldRef={field}
        onDown={() => grid.current?.focus()}
      />
      <div className={styles['table']}>
        <DataTable
          label={words.label}
          gridRef={grid}
          columns={columns}
          {...list.table}
          rowKey={(row) => row.id}
          sort={{ by: sort, descending }}
          onSort={(column) => onSearch(sortedBy(search, column))}
          onOpen={({ id }) => void navigate({ to: '/pedidos/$orderId', params: { orderId: id } })}
          empty={<Nothing search={search} onCreate={create} onAll={() => onSearch({ fase: 'todas' })} />}
        />
      </div>
    </div>
  )
}

type NothingProps = { search: OrdersSearch; onCreate: () => void; onAll: () => void }

/** Why the list is empty: nothing matches, everything was delivered, or nobody has ordered yet. */
function Nothing({ search, onCreate, onAll }: NothingProps) {
  const filtered = Boolean(search.busca ?? search.retidas ?? (search.fase && search.fase !== 'todas'))
  const everSold = useAnyOrder(useToday(), !filtered)
  if (filtered) {
    return <EmptyState icon={IconListSearch} title={words.notFound.title} message={words.notFound.message} />
  }
  if (everSold === null) return null
  const { title, message } = everSold ? words.nothingOpen : words.none
  return (
    <EmptyState
      icon={IconClipboardList}
      title={title}
      message={message}
      actions={
        <>
          <Button onClick={onCreate}>{words.create}</Button>
          {everSold ? (
            <Button variant="default" onClick={onAll}>
              {words.phases.todas}
            </Button>
          ) : null}
        </>
      }
    />
  )
}
