import type { DataColumn } from '#renderer/components/data-table.tsx'
import type { LimitProposal } from '#shared/contracts/credit.ts'
import { classWords, proposalWords } from '#shared/pt-br/credit.ts'
import { formatBasisPoints, formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Text } from '@mantine/core'

const words = proposalWords.columns

const raisePart = ({ current, proposed }: LimitProposal) =>
  current > 0 ? ` (+${formatBasisPoints(Math.round(((proposed - current) / current) * 10_000))})` : ''

export const proposalColumns: readonly DataColumn<LimitProposal>[] = [
  { id: 'name', header: words.name, width: 220, grow: 2, sticky: true, cell: (row) => row.name },
  { id: 'class', header: words.class, width: 100, cell: (row) => classWords.name(row.class) },
  {
    id: 'current',
    header: words.current,
    align: 'end',
    width: 130,
    cell: (row) => formatMoney(row.current),
  },
  {
    id: 'proposed',
    header: words.proposed,
    align: 'end',
    width: 200,
    cell: (row) => (
      <>
        <strong>{formatMoney(row.proposed)}</strong>
        <Text span size="xs" c="dimmed">
          {raisePart(row)}
        </Text>
      </>
    ),
  },
  {
    id: 'why',
    header: words.why,
    width: 240,
    grow: 2,
    cell: (row) => proposalWords.why(row.monthsOnTime),
  },
  {
    id: 'last',
    header: words.last,
    width: 130,
    cell: (row) => (row.lastDecidedOn ? formatDay(row.lastDecidedOn) : proposalWords.never),
  },
]
