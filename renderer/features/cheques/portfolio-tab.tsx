import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import { useListKeys } from '#renderer/lib/use-list-keys.ts'
import { useToday } from '#renderer/lib/today.ts'
import { chequeStatuses, type ChequeStatus } from '#shared/domain/cheque-plan.ts'
import { ZERO } from '#shared/domain/money.ts'
import { cheques as words, chequeStatusNames } from '#shared/pt-br/cheques.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Group, Select, Text } from '@mantine/core'
import { IconCash, IconListSearch } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { chequeColumns } from './cheque-columns.tsx'
import { ChequeDrawer } from './cheque-drawer.tsx'
import { ChequeListButton } from './cheque-list-button.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { useCheques } from './queries.ts'
import { type ChequesSearch, sortedBy, sortOf } from './search.ts'

type PortfolioTabProps = { search: ChequesSearch; onSearch: (search: ChequesSearch) => void }

/** Every cheque by status, searched as one types; Enter opens one with its history and what may become of it. */
export function PortfolioTab({ search, onSearch }: PortfolioTabProps) {
  const today = useToday()
  const field = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const [openId, setOpenId] = useState<string | null>(null)
  const list = useCheques(search, today, false)
  const columns = useMemo(() => chequeColumns(today, { sortable: true }), [today])
  const { sort, descending } = sortOf(search)
  useListKeys({ find: () => field.current?.focus() })
  const filtered = Boolean(search.busca ?? search.situacao)
  const nothing = filtered ? words.notFound : words.none
  const open = list.rows.find(({ cheque }) => cheque.id === openId) ?? null
  return (
    <>
      <Group gap="sm">
        <div style={{ flex: '1 1 280px', maxWidth: 420 }}>
          <SearchField
            ref={field}
            label={words.search}
            clearLabel={words.clear}
            value={search.busca ?? ''}
            onChange={(text) => onSearch({ ...search, busca: text || undefined })}
            onDown={() => grid.current?.focus()}
          />
        </div>
        <StatusFilter
          value={search.situacao ?? null}
          sums={list.last?.sums}
          onChange={(situacao) => onSearch({ ...search, situacao: situacao ?? undefined })}
        />
        <Text size="sm" c="dimmed" aria-live="polite">
          {list.last ? words.count(list.last.total, formatMoney(list.last.amount)) : ' '}
        </Text>
        <ChequeListButton search={search} disabled={list.rows.length === 0} />
      </Group>
      <div className={styles['table']}>
        <DataTable
          label={words.label}
          gridRef={grid}
          columns={columns}
          {...list.table}
          rowKey={({ cheque }) => cheque.id}
          rowHeight={48}
          sort={{ by: sort, descending }}
          onSort={(column) => onSearch(sortedBy(search, column))}
          onOpen={({ cheque }) => setOpenId(cheque.id)}
          empty={
            <EmptyState
              icon={filtered ? IconListSearch : IconCash}
              title={nothing.title}
              message={nothing.message}
            />
          }
        />
      </div>
      {open ? <ChequeDrawer row={open} onClose={() => setOpenId(null)} /> : null}
    </>
  )
}

type StatusFilterProps = {
  value: ChequeStatus | null
  sums: Partial<Record<ChequeStatus, { cheques: number; amount: number }>> | undefined
  onChange: (status: ChequeStatus | null) => void
}

/** A status with how many cheques it has and what they add up to. */
function StatusFilter({ value, sums, onChange }: StatusFilterProps) {
  const data = chequeStatuses.map((status) => {
    const { cheques, amount } = sums?.[status] ?? { cheques: 0, amount: ZERO }
    return {
      value: status,
      label: `${chequeStatusNames[status]} · ${words.count(cheques, formatMoney(amount as typeof ZERO))}`,
    }
  })
  return (
    <Select
      aria-label={words.status}
      placeholder={words.allStatuses}
      w={320}
      clearable
      data={data}
      value={value}
      onChange={onChange}
    />
  )
}
