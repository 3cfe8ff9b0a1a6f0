import { LineChart } from '#renderer/components/line-chart.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import type { ResultsBoard } from '#shared/contracts/results.ts'
import { day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { formatMonth } from '#shared/pt-br/numbers.ts'
import { results as words } from '#shared/pt-br/results.ts'
import { Text } from '@mantine/core'

/** The top of the scale: a round number with some air above the highest month. */
function topOf(highest: number): number {
  const step = 10 ** Math.floor(Math.log10(highest)) / 2
  return Math.ceil((highest * 1.05) / step) * step
}

const nameOf = (month: string) => formatMonth(day(`${month}-01`))

/** Money on what was late, month by month; the line says it in words as well. */
export function MonthsPanel({ months }: { months: ResultsBoard['months'] }) {
  const most = Math.max(100, ...months.map(({ recovered }) => recovered))
  const told = months.map(({ month, recovered }) => words.month(nameOf(month), formatMoney(recovered)))
  return (
    <Panel title={words.months} hint={told.length === 0 ? words.nothing : words.monthsHint(told.join(' · '))}>
      {months.length > 1 ? (
        <LineChart
          height={190}
          points={months.map(({ month, recovered }) => ({ name: nameOf(month), value: recovered / 100 }))}
          domain={[0, topOf(most / 100)]}
          format={(value) => formatMoney(centavos(Math.round(value * 100)))}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {words.oneMonth}
        </Text>
      )}
    </Panel>
  )
}
