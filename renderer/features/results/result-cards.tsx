import { StatCard } from '#renderer/components/stat-card.tsx'
import type { ResultsBoard } from '#shared/contracts/results.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatBasisPoints, formatMoney } from '#shared/pt-br/format.ts'
import { results } from '#shared/pt-br/results.ts'
import { SimpleGrid } from '@mantine/core'

const { cards: words } = results

/** What came in, how much of it after an effort, and what it cost. */
export function ResultCards({ board }: { board: ResultsBoard }) {
  const { recovered, byItself, internal, minutes, hourCost } = board
  const after = recovered - byItself
  const cost = internal.work + internal.fees
  return (
    <SimpleGrid cols={4} spacing="sm">
      <StatCard
        label={words.recovered}
        value={formatMoney(recovered)}
        note={words.recoveredNote}
        tone="good"
      />
      <StatCard
        label={words.afterEffort}
        value={formatMoney(centavos(after))}
        note={
          recovered === 0
            ? words.none
            : words.afterEffortNote(formatBasisPoints(Math.round((after * 10_000) / recovered)))
        }
      />
      <StatCard
        label={words.cost}
        value={formatMoney(centavos(cost))}
        note={words.costNote(minutes, formatMoney(centavos(hourCost)), formatMoney(internal.fees))}
      />
      <StatCard
        label={words.perHundred}
        value={
          internal.recovered === 0
            ? words.none
            : formatMoney(centavos(Math.round((cost * 10_000) / internal.recovered)))
        }
        note={words.perHundredNote}
      />
    </SimpleGrid>
  )
}
