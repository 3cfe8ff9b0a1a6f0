import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { nextOffset, usePages } from '#renderer/lib/use-pages.ts'
import { decisionClock as words } from '#shared/pt-br/decision-clock.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Text } from '@mantine/core'
import { IconClockCheck, IconListSearch } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { type Ref, useState } from 'react'
import { clockColumns } from './columns.tsx'
import { DecisionDrawer } from './decision-drawer.tsx'
import type { DecisionSearch, DecisionView } from './search.ts'

const PAGE = 200
const states = { 'a-decidir': 'due', decididos: 'decided', todos: 'all' } as const

type ClockListProps = {
  search: DecisionSearch
  view: Exclude<DecisionView, 'perdas'>
  grid: Ref<HTMLDivElement>
}

/** Who must be decided about, the most at stake first. */
export function ClockList({ search: { busca = '' }, view, grid }: ClockListProps) {
  const today = useToday()
  // Kept by itself: a case that was decided about leaves the list while its drawer is open.
  const [open, setOpen] = useState<{ id: string; name: string } | null>(null)
  const list = usePages(
    useInfiniteQuery({
      ...store.endings.clock.infiniteOptions({
        input: (offset: number) => ({
          today,
          state: states[view],
          search: busca,
          offset,
          limit: PAGE,
        }),
        initialPageParam: 0,
        getNextPageParam: nextOffset,
      }),
      placeholderData: keepPreviousData,
    }),
  )
  const filtered = busca !== '' || view !== 'a-decidir'
  const nothing = filtered ? words.notFound : words.empty
  return (
    <>
      <Text size="sm" fw={600} aria-live="polite">
        {list.last ? words.waiting(list.last.due, formatMoney(list.last.dueAmount)) : ' '}
      </Text>
      <div className={styles['table']}>
        <DataTable
          label={words.label}
          gridRef={grid}
          columns={clockColumns}
          {...list.table}
          rowKey={({ customerId }) => customerId}
          rowHeight={60}
          onOpen={({ customerId, name }) => setOpen({ id: customerId, name })}
          empty={
            <EmptyState
              icon={filtered ? IconListSearch : IconClockCheck}
              title={nothing.title}
              message={nothing.message}
            />
          }
        />
      </div>
      {open ? <DecisionDrawer customer={open} onClose={() => setOpen(null)} /> : null}
    </>
  )
}
