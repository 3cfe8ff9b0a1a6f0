import type { DataColumn } from '#renderer/components/data-table.tsx'
import type { QueueKind, QueueRow } from '#shared/contracts/queue.ts'
import { channelNames, describeHold } from '#shared/pt-br/dunning-names.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { queueWords } from '#shared/pt-br/queue.ts'

const words = queueWords.list

type Owners = ReadonlyMap<string, string>

/** The columns of the queue: what a customer owes, and what becomes of him in the situation in view. */
export function listColumns(kind: QueueKind, owners: Owners): DataColumn<QueueRow>[] {
  return [
    {
      id: 'customer',
      header: words.columns.customer,
      width: 180,
      grow: 2,
      wraps: true,
      cell: ({ name }) => name,
    },
    {
      id: 'overdue',
      header: words.columns.overdue,
      align: 'end',
      width: 110,
      cell: ({ overdue }) => <strong>{formatAmount(overdue)}</strong>,
    },
    {
      id: 'daysLate',
      header: words.columns.late,
      align: 'end',
      width: 130,
      cell: ({ daysLate }) => (daysLate > 0 ? queueWords.late(daysLate) : '–'),
    },
    ...byKind[kind],
    {
      id: 'owner',
      header: words.columns.owner,
      width: 130,
      wraps: true,
      cell: ({ ownerId }) => (ownerId && owners.get(ownerId)) ?? words.nobody,
    },
  ]
}

const next: DataColumn<QueueRow> = {
  id: 'next',
  header: words.columns.next,
  width: 220,
  grow: 1,
  wraps: true,
  cell: ({ coming }) => (coming ? `${coming.step.name}, ${formatDay(coming.on)}` : '–'),
}

const byKind: Record<QueueKind, DataColumn<QueueRow>[]> = {
  'to-do': [
    {
      id: 'step',
      header: words.columns.step,
      width: 190,
      grow: 1,
      wraps: true,
      cell: ({ action }) => action?.step.name ?? '–',
    },
    {
      id: 'channel',
      header: words.columns.channel,
      width: 150,
      wraps: true,
      cell: ({ action }) => {
        if (!action?.channel) return '–'
        const { channel, time } = action
        if (time.ok) return channelNames[channel]
        const fromHour = time.reason === 'step-hour' && time.next?.on === action.since
        return `${channelNames[channel]}, ${fromHour ? words.fromHour(time.next!.minute) : words.outOfHours}`
      },
    },
    {
      id: 'expected',
      header: words.columns.expected,
      hint: words.expectedHint,
      align: 'end',
      width: 110,
      cell: ({ expected }) => formatAmount(expected),
    },
  ],
  resting: [
    {
      id: 'hold',
      header: words.columns.hold,
      width: 260,
      grow: 2,
      wraps: true,
      cell: ({ hold }) => (hold ? describeHold(hold) : '–'),
    },
    next,
  ],
  waiting: [next],
  decide: [],
}
