import { aging } from '#shared/pt-br/aging.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { PageHeader } from '#renderer/components/page-header.tsx'
import { slugsOfBuckets } from '#renderer/lib/bucket-slugs.ts'
import { useToday } from '#renderer/lib/today.ts'
import { Button, Skeleton } from '@mantine/core'
import { IconFilterSearch, IconMoodSmile } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { AgingActions } from './aging-actions.tsx'
import styles from './aging-screen.module.css'
import { CustomersTable, TitlesTable } from './aging-table.tsx'
import { AgingToolbar } from './aging-toolbar.tsx'
import { BucketStrip } from './bucket-strip.tsx'
import type { AgingQuery } from './export-aging.ts'
import { useAgingTotals } from './queries.ts'
import { type AgingSearch, customerSortOf, filterOf, sortedBy, titleSortOf } from './search.ts'

export type AgingScreenProps = {
  search: AgingSearch
  /** Puts another search in the address. */
  onSearch: (search: AgingSearch, options?: { replace?: boolean }) => void
}

/** Who owes how much and for how long, as of any day, by customer or by title; the address holds every filter. */
export function AgingScreen({ search, onSearch }: AgingScreenProps) {
  const today = useToday()
  const filter = useMemo(() => filterOf(search, today), [search, today])
  const all = useAgingTotals({ ...filter, buckets: [] })
  const shown = useAgingTotals(filter)
  const filtered = Boolean(search.busca || search.minimo || filter.buckets.length)
  const byTitle = search.por === 'titulo'
  const request: AgingQuery = byTitle
    ? { by: 'title', query: { ...filter, ...titleSortOf(search) } }
    : { by: 'customer', query: { ...filter, ...customerSortOf(search) } }
  const change = (part: Partial<AgingSearch>) => onSearch({ ...search, ...part }, { replace: true })
  const onSort = (column: string) => change(sortedBy(column, request.query))
  const table = {
    chosen: filter.buckets,
    totals: shown.data,
    onSort,
    empty: <Nothing filtered={filtered} />,
  }
  return (
    <div className={styles['screen']}>
      <PageHeader
        title={aging.title}
        subtitle={aging.subtitle(formatDay(filter.asOf))}
        actions={<AgingActions request={request} totals={shown.data} />}
      />
      <AgingToolbar search={search} today={today} onChange={change} />
      {all.error ? <ErrorNotice error={all.error} onRetry={() => void all.refetch()} /> : null}
      {all.data && shown.data ? (
        <BucketStrip
          all={all.data}
          shown={shown.data}
          chosen={filter.buckets}
          filtered={filtered}
          onChoose={(buckets) => change({ faixas: slugsOfBuckets(buckets) })}
        />
      ) : (
        <Skeleton height={168} radius="md" aria-label={aging.loading} />
      )}
      <div className={styles['table']}>
        {request.by === 'title' ? (
          <TitlesTable query={request.query} {...table} />
        ) : (
          <CustomersTable query={request.query} {...table} />
        )}
      </div>
    </div>
  )
}

function Nothing({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <EmptyState
      icon={IconFilterSearch}
      title={aging.nothingFound.title}
      message={aging.nothingFound.message}
    />
  ) : (
    <EmptyState
      icon={IconMoodSmile}
      title={aging.empty.title}
      message={aging.empty.message}
      actions={
        <Button component={Link} to="/importar" variant="default">
          {aging.empty.import}
        </Button>
      }
    />
  )
}
