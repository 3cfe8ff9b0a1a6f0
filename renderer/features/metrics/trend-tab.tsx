import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { LineChart } from '#renderer/components/line-chart.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import type { MetricsBoard, MetricsMonth } from '#shared/contracts/metrics.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatAmount } from '#shared/pt-br/format.ts'
import { formatDaysLong, formatMonth, formatShare, trendWords as words } from '#shared/pt-br/numbers.ts'
import { Stack, Text } from '@mantine/core'
import styles from './numbers.module.css'
import { PolicyTable } from './policy-table.tsx'

type TrendTabProps = { board: MetricsBoard; onDue: (due: { from: Day; to: Day }) => void }
type Series = { id: keyof typeof words.charts; of: (month: MetricsMonth) => number | null; share: boolean }

const series: readonly Series[] = [
  { id: 'byBalance', of: ({ byBalance }) => byBalance.basisPoints, share: true },
  { id: 'recovery', of: ({ recovery }) => recovery.basisPoints, share: true },
  { id: 'averageDelay', of: ({ averageDelay }) => averageDelay, share: false },
  { id: 'salesOutstanding', of: ({ salesOutstanding }) => salesOutstanding, share: false },
]

/** A year month by month, with the day each credit policy came into force (I13). */
export function TrendTab({ board, onDue }: TrendTabProps) {
  return (
    <Stack gap="sm">
      <div className={styles['columns']}>
        {series.map((one) => (
          <Panel key={one.id} title={words.charts[one.id]}>
            <SeriesChart board={board} series={one} />
          </Panel>
        ))}
      </div>
      <Panel title={words.policies} hint={words.policiesHint}>
        <PolicyTable policies={board.policies} />
      </Panel>
      <Panel title={words.months} hint={words.vintageHint}>
        <DataTable
          label={words.months}
          columns={columns}
          rows={board.months.toReversed()}
          rowKey={({ from }) => from}
          onOpen={({ from, to }) => onDue({ from, to })}
          rowHeight={34}
          dense
          height="fit"
          empty={<Text size="sm">–</Text>}
        />
      </Panel>
    </Stack>
  )
}

function SeriesChart({ board, series: { of, share } }: { board: MetricsBoard; series: Series }) {
  const points = board.months.flatMap((month) => {
    const value = of(month)
    return value === null ? [] : [{ name: formatMonth(month.to), value: share ? value / 100 : value }]
  })
  const most = Math.max(1, ...points.map(({ value }) => value))
  const events = board.policies.flatMap(({ month, version }) => {
    const at = month === null ? undefined : board.months[month]
    return at ? [{ name: formatMonth(at.to), label: words.policy(version) }] : []
  })
  return (
    <LineChart
      height={170}
      points={points}
      domain={[0, Math.ceil(most * 1.1)]}
      events={events}
      format={(value) => (share ? formatShare(Math.round(value * 100)) : formatDaysLong(value))}
    />
  )
}

const names = words.monthColumns
const amountColumn = (id: 'sold' | 'received' | 'open' | 'overdue'): DataColumn<MetricsMonth> => ({
  id,
  header: names[id],
  align: 'end',
  width: 110,
  grow: 1,
  cell: (month) => formatAmount(centavos(month[id])),
})
const shareColumn = (
  id: 'byBalance' | 'byVintage' | 'effectiveness' | 'recovery',
): DataColumn<MetricsMonth> => ({
  id,
  header: names[id],
  align: 'end',
  width: 96,
  cell: (month) => formatShare(month[id].basisPoints),
})
const daysColumn = (id: 'averageDelay' | 'salesOutstanding'): DataColumn<MetricsMonth> => ({
  id,
  header: names[id],
  align: 'end',
  width: 104,
  cell: (month) => formatDaysLong(month[id]),
})
const columns: DataColumn<MetricsMonth>[] = [
  { id: 'month', header: names.month, width: 80, cell: ({ to }) => formatMonth(to) },
  ...(['sold', 'received', 'open', 'overdue'] as const).map(amountColumn),
  ...(['byBalance', 'byVintage', 'effectiveness', 'recovery'] as const).map(shareColumn),
  ...(['averageDelay', 'salesOutstanding'] as const).map(daysColumn),
]
