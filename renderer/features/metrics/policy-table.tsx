import type { MetricsBoard } from '#shared/contracts/metrics.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { formatDaysLong, formatShare, trendWords as words } from '#shared/pt-br/numbers.ts'
import { Text } from '@mantine/core'
import { SimpleTable } from './simple-table.tsx'

/** Default and delay on both sides of each version of the credit policy (I13). */
export function PolicyTable({ policies }: Pick<MetricsBoard, 'policies'>) {
  if (policies.length === 0) return <Text size="sm">{words.noPolicies}</Text>
  return (
    <SimpleTable
      label={words.policies}
      texts={3}
      head={Object.values(words.policyColumns)}
      rows={policies.map(({ version, publishedOn, note, before, after }) => ({
        key: String(version),
        cells: [
          words.policy(version),
          formatDay(publishedOn),
          note,
          before ? formatShare(before.defaultBasisPoints) : words.notYet,
          after ? formatShare(after.defaultBasisPoints) : words.notYet,
          before ? formatDaysLong(before.delayDays) : words.notYet,
          after ? formatDaysLong(after.delayDays) : words.notYet,
        ],
      }))}
    />
  )
}
