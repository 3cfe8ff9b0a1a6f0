import { StatCard } from '#renderer/components/stat-card.tsx'
import type { Overview } from '#shared/contracts/aging.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { home } from '#shared/pt-br/home.ts'
import { SimpleGrid } from '@mantine/core'

const words = home.figures

/** Five figures of the day. */
export function Figures({ overview }: { overview: Overview }) {
  const { overdue, dueToday, dueThisWeek, receivedToday, receivedThisMonth } = overview
  return (
    <SimpleGrid cols={5} spacing="sm">
      <StatCard
        label={words.overdue}
        value={formatMoney(overdue.principal)}
        note={
          <>
            {words.overdueNote(overdue.customers, overdue.titles)}
            {overdue.charges > 0 ? (
              <div>{words.charges(formatMoney(centavos(overdue.principal + overdue.charges)))}</div>
            ) : null}
          </>
        }
        {...(overdue.principal > 0 ? { tone: 'bad' as const } : {})}
      />
      <StatCard
        label={words.dueToday}
        value={formatMoney(dueToday.principal)}
        note={words.titles(dueToday.titles)}
      />
      <StatCard
        label={words.dueThisWeek}
        value={formatMoney(dueThisWeek.principal)}
        note={words.titles(dueThisWeek.titles)}
      />
      <StatCard label={words.receivedToday} value={formatMoney(receivedToday)} />
      <StatCard
        label={words.receivedThisMonth}
        value={formatMoney(receivedThisMonth)}
        {...(receivedThisMonth > 0 ? { tone: 'good' as const } : {})}
      />
    </SimpleGrid>
  )
}
