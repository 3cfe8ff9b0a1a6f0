import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import {
  type ResultDimension,
  resultDimensions,
  type ResultRow,
  type ResultsBoard,
} from '#shared/contracts/results.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatMoney, formatNumber } from '#shared/pt-br/format.ts'
import { results as words } from '#shared/pt-br/results.ts'
import { SegmentedControl, Text } from '@mantine/core'
import { useMemo } from 'react'
import { rowName } from './row-name.ts'
import { dimensionSlug } from './search.ts'

type EffortsPanelProps = {
  board: ResultsBoard
  dimension: ResultDimension
  /** By what rule a payment counts for an effort. */
  rule: string
  onDimension: (slug: string | undefined) => void
}

/** What each step, channel, operator or reason brought, and by which rule. */
export function EffortsPanel({ board, dimension, rule, onDimension }: EffortsPanelProps) {
  const columns = useMemo(() => columnsOf(board, dimension), [board, dimension])
  return (
    <Panel
      title={words.table}
      hint={rule}
      actions={
        <SegmentedControl
          size="xs"
          aria-label={words.by}
          data={resultDimensions.map((value) => ({ value, label: words.dimensions[value] }))}
          value={dimension}
          onChange={(value) => onDimension(value === 'step' ? undefined : dimensionSlug(value))}
        />
      }
    >
      <DataTable
        label={`${words.by} ${words.dimensions[dimension]}`}
        columns={columns}
        rows={board.by[dimension]}
        rowKey={({ key, name }) => `${key} ${name}`}
        rowHeight={36}
        dense
        height="fit"
        empty={
          <Text size="sm" c="dimmed" p="sm">
            {words.nothing}
          </Text>
        }
      />
    </Panel>
  )
}

type Count = 'efforts' | 'customers' | 'rightPerson' | 'promises' | 'minutes'

const countColumn = (id: Count): DataColumn<ResultRow> => ({
  id,
  header: words.columns[id],
  width: id === 'promises' ? 170 : 110,
  align: 'end',
  cell: (row) => formatNumber(row[id]),
})

function columnsOf(
  { byItself, hourCost }: ResultsBoard,
  dimension: ResultDimension,
): DataColumn<ResultRow>[] {
  return [
    {
      id: 'name',
      header: words.dimensions[dimension],
      width: 220,
      grow: 2,
      cell: (row) => rowName(dimension, row),
      footer: words.itself,
    },
    ...(['efforts', 'customers', 'rightPerson', 'promises'] as const).map(countColumn),
    {
      id: 'recovered',
      header: words.columns.recovered,
      width: 150,
      align: 'end',
      cell: ({ recovered }) => formatMoney(recovered),
      footer: formatMoney(byItself),
    },
    countColumn('minutes'),
    {
      id: 'cost',
      header: words.columns.cost,
      width: 110,
      align: 'end',
      cell: ({ minutes }) => formatMoney(centavos(Math.ceil((minutes * hourCost) / 60))),
    },
  ]
}
