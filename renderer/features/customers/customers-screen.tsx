import { ButtonLink } from '#renderer/components/links.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { PageHeader } from '#renderer/components/page-header.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import { useToday } from '#renderer/lib/today.ts'
import { useListKeys } from '#renderer/lib/use-list-keys.ts'
import { customers as words } from '#shared/pt-br/customers.ts'
import { Button } from '@mantine/core'
import { IconFileImport, IconPlus, IconUsers, IconUserSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { customerColumns } from './customer-columns.tsx'
import styles from './customers-screen.module.css'
import { useCustomerList } from './queries.ts'
import { type CustomersSearch, sortedBy, sortOf } from './search.ts'
import { useOpenFirst } from './use-open-first.ts'

type CustomersScreenProps = {
  search: CustomersSearch
  onSearch: (search: CustomersSearch) => void
}

/** Everybody who buys, found as one types; Enter opens the first and arrows reach the others, N makes a new one, / goes to the search. */
export function CustomersScreen({ search, onSearch }: CustomersScreenProps) {
  const today = useToday()
  const list = useCustomerList(search, today)
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const { sort, descending } = sortOf(search)
  const create = () => void navigate({ to: '/clientes/novo' })
  const open = (row: { id: string }) =>
    void navigate({ to: '/clientes/$customerId', params: { customerId: row.id } })
  const answered = list.isPlaceholderData || list.isPending ? null : (search.busca ?? '')
  const first = useOpenFirst(answered, () => list.rows[0] && open(list.rows[0]))
  useListKeys({ find: () => field.current?.focus(), create })
  const counted = search.busca ? words.found : words.count
  return (
    <div className={styles['screen']}>
      <PageHeader
        title={words.title}
        subtitle={list.data ? counted(list.total) : ' '}
        actions={
          <Button leftSection={<IconPlus size={18} />} aria-keyshortcuts="N" onClick={create}>
            {words.create}
          </Button>
        }
      />
      <SearchField
        ref={field}
        label={words.search}
        clearLabel={words.clear}
        value={search.busca ?? ''}
        onChange={(text) => {
          first.forget()
          onSearch({ ...search, busca: text || undefined })
        }}
        onDown={() => grid.current?.focus()}
        onEnter={first.want}
      />
      <div className={styles['table']}>
        <DataTable
          label={words.title}
          gridRef={grid}
          columns={customerColumns}
          {...list.table}
          rowKey={(row) => row.id}
          sort={{ by: sort, descending }}
          onSort={(column) => onSearch(sortedBy(search, column))}
          onOpen={open}
          empty={search.busca ? <NotFound /> : <Nobody onCreate={create} />}
        />
      </div>
    </div>
  )
}

function NotFound() {
  return <EmptyState icon={IconUserSearch} title={words.notFound.title} message={words.notFound.message} />
}

function Nobody({ onCreate }: { onCreate: () => void }) {
  return (
    <EmptyState
      icon={IconUsers}
      title={words.none.title}
      message={words.none.message}
      actions={
        <>
          <ButtonLink leftSection={<IconFileImport size={18} />} to="/importar">
            {words.none.import}
          </ButtonLink>
          <Button variant="default" onClick={onCreate}>
            {words.create}
          </Button>
        </>
      }
    />
  )
}
