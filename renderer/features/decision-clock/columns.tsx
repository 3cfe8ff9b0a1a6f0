import type { DataColumn } from '#renderer/components/data-table.tsx'
import type { ClockRow } from '#shared/contracts/endings.ts'
import { decisionClock as words, signedAmount } from '#shared/pt-br/decision-clock.ts'
import { routeNames } from '#shared/pt-br/endings.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Stack, Text } from '@mantine/core'

const { columns } = words

/** What matters, over two lines where it is long, and what is said of it under that. */
function TwoLines({ first, second, bad = false }: { first: string; second: string; bad?: boolean }) {
  return (
    <Stack gap={0} miw={0} style={{ whiteSpace: 'normal' }}>
      <Text size="sm" fw={600} lineClamp={2} lh={1.25} {...(bad ? { c: 'var(--em-bad)' } : {})}>
        {first}
      </Text>
      <Text size="xs" c="dimmed" truncate>
        {second}
      </Text>
    </Stack>
  )
}

/** Cases past day X, with the choice in force and the best route. */
export const clockColumns: DataColumn<ClockRow>[] = [
  {
    id: 'customer',
    header: columns.customer,
    width: 200,
    grow: 2,
    cell: ({ name, titles, openCases }) => (
      <TwoLines
        first={name}
        second={[words.titles(titles), openCases > 0 ? words.openCases(openCases) : '']
          .filter(Boolean)
          .join(' · ')}
      />
    ),
  },
  {
    id: 'amount',
    header: columns.amount,
    width: 170,
    align: 'end',
    cell: ({ amount }) => formatMoney(amount),
  },
  {
    id: 'late',
    header: columns.late,
    width: 110,
    align: 'end',
    cell: ({ daysLate }) => words.late(daysLate),
  },
  { id: 'since', header: columns.since, width: 100, cell: ({ since }) => formatDay(since) },
  { id: 'decision', header: columns.decision, width: 180, grow: 1, cell: (row) => <Decision row={row} /> },
  {
    id: 'best',
    header: columns.best,
    width: 220,
    grow: 1,
    cell: ({ best }) => (
      <TwoLines
        first={words.best(routeNames[best.route], signedAmount(best.net))}
        second={best.isGuess ? words.guess : ''}
      />
    ),
  },
]

function Decision({ row: { decision, due } }: { row: ClockRow }) {
  if (!decision?.route || !decision.reviewOn) return <TwoLines first={words.none} second="" bad />
  const route = routeNames[decision.route]
  return (
    <TwoLines
      first={due ? words.reviewDue(route, decision.reviewOn) : words.review(route, decision.reviewOn)}
      second={decision.reason}
      bad={due}
    />
  )
}
