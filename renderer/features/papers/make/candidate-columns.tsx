import type { DataColumn } from '#renderer/components/data-table.tsx'
import type { PaperCandidate } from '#shared/contracts/papers.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { makeWords as words } from '#shared/pt-br/papers-screen.ts'
import { Text } from '@mantine/core'
import { StateBadge } from '../state-badge.tsx'

/** Who may get a paper, and the last one of the kind. */
export const candidateColumns: DataColumn<PaperCandidate>[] = [
  { id: 'name', header: words.columns.customer, width: 170, grow: 1, cell: ({ name }) => name },
  {
    id: 'last',
    header: words.columns.last,
    width: 130,
    cell: ({ last }) => (
      <Text span size="xs" {...(last ? {} : { c: 'dimmed' })}>
        {last ? `${last.number} · ${formatDay(last.on)}` : words.never}
      </Text>
    ),
  },
  {
    id: 'state',
    header: words.columns.state,
    width: 104,
    cell: ({ last }) => (last ? <StateBadge paper={last} /> : null),
  },
]
