import { TextLink } from '#renderer/components/links.tsx'
import { Chart } from '#renderer/components/chart.tsx'
import { Explained } from '#renderer/components/explained.tsx'
import { bucketColors } from '#renderer/components/bucket-colors.ts'
import { Panel } from '#renderer/components/panel.tsx'
import { slugsOfBuckets } from '#renderer/lib/bucket-slugs.ts'
import type { ConcentrationFigures, MetricsBoard } from '#shared/contracts/metrics.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { bucketLabels } from '#shared/pt-br/aging.ts'
import { formatAmount, formatBasisPoints, formatNumber } from '#shared/pt-br/format.ts'
import {
  carteiraWords as words,
  formatMonth,
  formatShare,
  provisionRangeLabels,
} from '#shared/pt-br/numbers.ts'
import { Alert, Group, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import styles from './numbers.module.css'
import { ReturnedPanel } from './returned-panel.tsx'
import { SimpleTable } from './simple-table.tsx'

type PortfolioTabProps = {
  board: MetricsBoard
  alertAbove: number
  asOf: Day
  today: Day
  /** What can be made of what is open: the page puts it in. */
  actions: ReactNode
}
const amount = (value: number) => formatAmount(centavos(value))

/** Where the money is and how much of it may be lost. */
export function PortfolioTab({ board, alertAbove, asOf, today, actions }: PortfolioTabProps) {
  const { concentration } = board
  return (
    <div className={styles['columns']}>
      <AgingPanel board={board} em={asOf === today ? undefined : asOf} actions={actions} />
      <ProvisionPanel board={board} />
      <ConcentrationPanel
        title={words.receivables}
        figures={concentration.receivables}
        alertAbove={alertAbove}
      />
      <ConcentrationPanel title={words.revenue} figures={concentration.revenue} />
      <RollsPanel board={board} />
      <ReturnedPanel returned={board.returned} />
    </div>
  )
}

type AgingPanelProps = { board: MetricsBoard; em: Day | undefined; actions: ReactNode }

function AgingPanel({ board: { aging }, em, actions }: AgingPanelProps) {
  const navigate = useNavigate()
  const searchOf = (bucket: (typeof aging)[number]['bucket']) => ({
    em,
    por: 'titulo' as const,
    faixas: slugsOfBuckets([bucket]),
  })
  return (
    <Panel title={words.aging} hint={words.agingHint} actions={actions}>
      <Chart
        height="120px"
        bars={aging.map(({ bucket, amount: value }) => ({
          key: bucket,
          value,
          color: bucketColors[bucket],
          faded: false,
        }))}
        onPick={(bucket) =>
          void navigate({ to: '/aging', search: searchOf(bucket as (typeof aging)[number]['bucket']) })
        }
      />
      <SimpleTable
        label={words.aging}
        head={[words.range, words.balance]}
        rows={aging.map(({ bucket, amount: value }) => ({
          key: bucket,
          cells: [
            <TextLink key={bucket} size="sm" to="/aging" search={searchOf(bucket)}>
              {bucketLabels[bucket]}
            </TextLink>,
            amount(value),
          ],
        }))}
        foot={[words.sum, amount(aging.reduce((all, row) => all + row.amount, 0))]}
      />
    </Panel>
  )
}

function ProvisionPanel({ board: { provision } }: { board: MetricsBoard }) {
  return (
    <Panel title={words.provision} hint={words.provisionHint}>
      <SimpleTable
        label={words.provision}
        head={[words.range, words.balance, words.loss, words.provisioned]}
        rows={provision.rows.map(({ range, balance, basisPoints, amount: provisioned }) => ({
          key: range,
          cells: [
            provisionRangeLabels[range],
            amount(balance),
            formatBasisPoints(basisPoints),
            amount(provisioned),
          ],
        }))}
        foot={[words.sum, amount(provision.balance), '', amount(provision.amount)]}
      />
    </Panel>
  )
}

type ConcentrationPanelProps = { title: string; figures: ConcentrationFigures; alertAbove?: number }

function ConcentrationPanel({ title, figures, alertAbove }: ConcentrationPanelProps) {
  const { top, index, largest } = figures
  const tops = [
    [1, top.one],
    [3, top.three],
    [5, top.five],
    [10, top.ten],
  ] as const
  return (
    <Panel title={title}>
      {alertAbove !== undefined && top.one > alertAbove ? (
        <Alert color="yellow" mb="xs" p="xs">
          {words.alert(formatBasisPoints(alertAbove))}
        </Alert>
      ) : null}
      <Group gap="lg" mb="xs">
        {tops.map(([count, share]) => (
          <Text key={count} size="sm">
            <Explained formula={words.topFormula(count)}>{words.top(count)}</Explained>{' '}
            <strong>{formatBasisPoints(share)}</strong>
          </Text>
        ))}
        <Text size="sm">
          {words.index} <strong>{formatNumber(index)}</strong>
        </Text>
      </Group>
      {largest.length === 0 ? (
        <Text size="sm">{words.none}</Text>
      ) : (
        <SimpleTable
          label={title}
          head={[words.customer, words.amount, words.share]}
          rows={largest.map(({ customerId, name, amount: value, basisPoints }) => ({
            key: customerId,
            cells: [
              <TextLink key={customerId} size="sm" to="/clientes/$customerId" params={{ customerId }}>
                {name}
              </TextLink>,
              amount(value),
              formatBasisPoints(basisPoints),
            ],
          }))}
        />
      )}
    </Panel>
  )
}

function RollsPanel({ board: { rolls, vintage } }: { board: MetricsBoard }) {
  return (
    <Panel title={words.rolls(formatMonth(vintage.to))} hint={words.rollsHint}>
      <SimpleTable
        label={words.rolls(formatMonth(vintage.to))}
        head={[words.from, words.start, words.moved, words.rate]}
        rows={rolls.map(({ bucket, part, whole, basisPoints }) => ({
          key: bucket,
          cells: [bucketLabels[bucket], amount(whole), amount(part), formatShare(basisPoints)],
        }))}
      />
    </Panel>
  )
}
