import { EmptyState } from '#renderer/components/empty-state.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { ResultsBoard } from '#shared/contracts/results.ts'
import { results as words } from '#shared/pt-br/results.ts'
import { Group, SegmentedControl, Select, Skeleton } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { EffortsPanel } from './efforts-panel.tsx'
import { ExportResults } from './export-results.tsx'
import { FunnelPanel } from './funnel-panel.tsx'
import { MonthsPanel } from './months-panel.tsx'
import { ResultCards } from './result-cards.tsx'
import styles from './results.module.css'
import { WaysPanel } from './ways-panel.tsx'
import {
  dimensionOf,
  periodOf,
  periods,
  type ResultsSearch,
  spanOf,
  withinChoices,
  withinOf,
} from './search.ts'

type ResultsTabProps = { search: ResultsSearch; onChange: (part: ResultsSearch) => void }

/** What collecting came to in a period; the address holds the period, the rule's days and what the table is by. */
export function ResultsTab({ search, onChange }: ResultsTabProps) {
  const today = useToday()
  const span = spanOf(periodOf(search), today)
  const within = Number(withinOf(search))
  const { data, error, refetch } = useQuery({
    ...store.results.board.queryOptions({ input: { ...span, within } }),
    placeholderData: keepPreviousData,
  })
  return (
    <div className={styles['screen']}>
      <Group gap="sm">
        <SegmentedControl
          aria-label={words.period}
          data={periods.map((value) => ({ value, label: words.periods[value] }))}
          value={periodOf(search)}
          onChange={(value) => onChange({ periodo: value === '90' ? undefined : value })}
        />
        <Select
          aria-label={words.within}
          w={240}
          allowDeselect={false}
          data={withinChoices.map((value) => ({
            value,
            label: `${words.within} ${words.withinDays(Number(value))}`,
          }))}
          value={withinOf(search)}
          onChange={(value) => onChange({ dias: value === '7' ? undefined : (value ?? undefined) })}
        />
        {data ? <ExportResults board={data} span={span} /> : null}
      </Group>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <Board board={data} {...{ search, onChange, span, within }} />
      ) : error ? null : (
        <Skeleton height={420} radius="md" aria-label={words.loading} />
      )}
    </div>
  )
}

type BoardProps = ResultsTabProps & {
  board: ResultsBoard
  span: ReturnType<typeof spanOf>
  within: number
}

function Board({ board, search, onChange, span, within }: BoardProps) {
  if (board.funnel.every(({ customers }) => customers === 0) && board.partners.length === 0)
    return <EmptyState icon={IconFilter} title={words.empty.title} message={words.empty.message} />
  return (
    <>
      <ResultCards board={board} />
      <div className={styles['columns']}>
        <FunnelPanel funnel={board.funnel} />
        <MonthsPanel months={board.months} />
      </div>
      <EffortsPanel
        board={board}
        dimension={dimensionOf(search)}
        rule={words.rule(within, span.from, span.to)}
        onDimension={(por) => onChange({ por })}
      />
      <WaysPanel board={board} />
    </>
  )
}
