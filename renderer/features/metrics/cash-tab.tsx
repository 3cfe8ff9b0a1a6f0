import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { LineChart } from '#renderer/components/line-chart.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { CashForecast } from '#shared/contracts/metrics.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatBalance } from '#shared/pt-br/statement-page.ts'
import { formatAmount, formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { cashWords as words } from '#shared/pt-br/numbers.ts'
import { Anchor, Skeleton, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { CashCards } from './cash-cards.tsx'
import { SimpleTable } from './simple-table.tsx'

type OnDue = (due: { from: Day; to: Day }) => void

/** Cash of the next weeks by what is expected, the reserve and the red line (E25), and what lateness costs it (K16). */
export function CashTab({ reserveDays, onDue }: { reserveDays: number; onDue: OnDue }) {
  const today = useToday()
  const { data, error, refetch } = useQuery(store.metrics.cash.queryOptions({ input: { today } }))
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={320} radius="md" />
  return (
    <Stack gap="sm">
      <CashCards cash={data} reserveDays={reserveDays} />
      <Panel title={words.title} hint={words.hint}>
        <BalanceChart cash={data} />
        <WeekTable cash={data} onDue={onDue} />
        {data.beyond > 0 ? (
          <Text size="sm" c="dimmed">
            {words.beyond(formatMoney(centavos(data.beyond)))}
          </Text>
        ) : null}
      </Panel>
    </Stack>
  )
}

function BalanceChart({ cash: { weeks } }: { cash: CashForecast }) {
  const points = weeks.flatMap(({ to, balance }) =>
    balance === null ? [] : [{ name: formatDay(to).slice(0, 5), value: Math.round(balance / 100) }],
  )
  if (points.length === 0) return null
  const values = points.map(({ value }) => value)
  return (
    <LineChart
      height={170}
      points={points}
      domain={[Math.min(0, ...values), Math.max(1, ...values)]}
      marks={[{ at: 0, label: '0' }]}
      format={(value) => formatMoney(centavos(Math.round(value) * 100))}
    />
  )
}

function WeekTable({ cash: { weeks }, onDue }: { cash: CashForecast; onDue: OnDue }) {
  const amount = (value: number | null) => (value === null ? '–' : formatAmount(centavos(value)))
  return (
    <SimpleTable
      label={words.title}
      head={Object.values(words.columns)}
      rows={weeks.map(({ from, to, face, expected, cheques, late, fixedCost, balance }) => ({
        key: from,
        cells: [
          words.week(from, to),
          <Anchor key="face" component="button" type="button" size="sm" onClick={() => onDue({ from, to })}>
            {amount(face)}
          </Anchor>,
          amount(expected),
          amount(cheques),
          amount(late),
          amount(fixedCost),
          balance === null ? '–' : formatBalance(centavos(balance)),
        ],
      }))}
    />
  )
}
