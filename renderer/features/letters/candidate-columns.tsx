import type { LetterCandidate } from '#shared/contracts/letters.ts'
import { type Day, daysBetween } from '#shared/domain/calendar.ts'
import { sum } from '#shared/domain/money.ts'
import { formatAmount, formatNumber } from '#shared/pt-br/format.ts'
import { letters, toneLabels } from '#shared/pt-br/letters-screen.ts'
import type { DataColumn } from '#renderer/components/data-table.tsx'
import { Text } from '@mantine/core'

/** A letter this many days old or younger is recent: sending another is asked about. */
export const RECENT = 7

/** Whether the customer got a letter within the last days. */
export function isRecent({ lastLetter }: LetterCandidate, today: Day): boolean {
  return lastLetter !== null && daysBetween(lastLetter.on, today) <= RECENT
}

/** Shown only when somebody contests something: what his letter leaves out. */
const disputedColumn: DataColumn<LetterCandidate> = {
  id: 'disputed',
  header: letters.columns.disputed,
  hint: letters.meaning.disputed,
  align: 'end',
  width: 104,
  cell: ({ disputed }) => (disputed === 0 ? '–' : formatAmount(disputed)),
}

/** Shown only when something of somebody's may not be asked for any more. */
const barredColumn: DataColumn<LetterCandidate> = {
  id: 'barred',
  header: letters.columns.barred,
  hint: letters.meaning.barred,
  align: 'end',
  width: 104,
  cell: ({ barred }) => (barred === 0 ? '–' : formatAmount(barred)),
}

/** The columns of who may get a letter. */
export function candidateColumns(
  candidates: readonly LetterCandidate[],
  today: Day,
): DataColumn<LetterCandidate>[] {
  return [
    {
      id: 'customer',
      header: letters.columns.customer,
      width: 150,
      grow: 2,
      cell: (row) => row.name,
      footer: formatNumber(candidates.length),
    },
    { id: 'titles', header: letters.columns.titles, align: 'end', width: 60, cell: (row) => row.titles },
    {
      id: 'daysLate',
      header: letters.columns.daysLate,
      align: 'end',
      width: 92,
      cell: (row) => letters.daysLate(row.worstDaysLate),
    },
    {
      id: 'total',
      header: letters.columns.total,
      hint: letters.meaning.total,
      align: 'end',
      width: 92,
      cell: (row) => <strong>{formatAmount(row.total)}</strong>,
      footer: formatAmount(sum(candidates.map((row) => row.total))),
    },
    ...(candidates.some(({ disputed }) => disputed > 0) ? [disputedColumn] : []),
    ...(candidates.some(({ barred }) => barred > 0) ? [barredColumn] : []),
    {
      id: 'lastLetter',
      header: letters.columns.lastLetter,
      hint: letters.meaning.lastLetter,
      width: 124,
      grow: 1,
      cell: (row) => <LastLetter candidate={row} today={today} />,
    },
  ]
}

function LastLetter({ candidate, today }: { candidate: LetterCandidate; today: Day }) {
  const { lastLetter } = candidate
  if (!lastLetter) {
    return (
      <Text span size="xs" c="dimmed">
        {letters.never}
      </Text>
    )
  }
  return (
    <Text span size="xs" fw={isRecent(candidate, today) ? 650 : 400} title={lastLetter.number}>
      {letters.lastLetter(toneLabels[lastLetter.tone], daysBetween(lastLetter.on, today))}
    </Text>
  )
}
