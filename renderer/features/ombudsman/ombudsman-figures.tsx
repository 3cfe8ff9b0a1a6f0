import { StatCard } from '#renderer/components/stat-card.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { addMonths } from '#shared/domain/calendar.ts'
import { formatNumber } from '#shared/pt-br/format.ts'
import { ombudsman } from '#shared/pt-br/ombudsman.ts'
import { SimpleGrid } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'

const { figures: words } = ombudsman

/** How the house listens: what waits, what it pauses, and how soon it answered in a year. */
export function OmbudsmanFigures() {
  const today = useToday()
  const { data } = useQuery(
    store.tickets.figures.queryOptions({ input: { from: addMonths(today, -12), today } }),
  )
  const show = (value: number | null | undefined) =>
    value === null || value === undefined ? words.none : formatNumber(value)
  return (
    <SimpleGrid cols={4} spacing="sm">
      <StatCard
        label={words.open}
        value={show(data?.open)}
        note={data ? words.late(data.late) : null}
        {...(data && data.late > 0 ? { tone: 'bad' as const } : {})}
      />
      <StatCard label={words.paused} value={show(data?.pausedTitles)} note={words.pausedNote} />
      <StatCard
        label={words.inTime}
        value={
          data && data.inTime.whole > 0
            ? `${Math.round((data.inTime.part / data.inTime.whole) * 100)}%`
            : words.none
        }
        note={data ? words.ofAnswered(data.inTime.part, data.inTime.whole) : null}
      />
      <StatCard label={words.median} value={show(data?.medianDays)} note={words.medianNote} />
    </SimpleGrid>
  )
}
