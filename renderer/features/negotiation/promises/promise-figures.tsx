import { StatCard } from '#renderer/components/stat-card.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { addMonths } from '#shared/domain/calendar.ts'
import { formatBasisPoints, formatMoney } from '#shared/pt-br/format.ts'
import { promises } from '#shared/pt-br/negotiation-screen.ts'
import { SimpleGrid } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'

const words = promises.figures
const share = (part: number, whole: number) =>
  whole === 0 ? '–' : formatBasisPoints(Math.round((part * 10_000) / whole))

/** Whether promises are kept, over the last twelve months (R10.2). */
export function PromiseFigures() {
  const today = useToday()
  const { data } = useQuery(
    store.promises.figures.queryOptions({
      input: { from: addMonths(today, -12), today, customerId: null },
    }),
  )
  if (!data || data.made === 0) return null
  const { kept, ended, tenthsOfDayToPay, made, contacts } = data
  return (
    <SimpleGrid cols={4} spacing="sm">
      <StatCard
        label={words.kept}
        value={share(kept.count, ended.count)}
        note={ended.count === 0 ? words.none : words.ofCount(kept.count, ended.count)}
      />
      <StatCard
        label={words.keptValue}
        value={share(kept.amount, ended.amount)}
        note={ended.count === 0 ? words.none : `${formatMoney(kept.amount)} / ${formatMoney(ended.amount)}`}
      />
      <StatCard
        label={words.days}
        value={tenthsOfDayToPay === null ? '–' : (tenthsOfDayToPay / 10).toFixed(1).replace('.', ',')}
        note={words.lastYear}
      />
      <StatCard label={words.perContact} value={share(made, contacts)} note={words.ofCount(made, contacts)} />
    </SimpleGrid>
  )
}
