import type { DataColumn } from '#renderer/components/data-table.tsx'
import type { ActionLine, GuardLine } from '#shared/contracts/messages.ts'
import type { ActionState } from '#shared/domain/messages/collection-action.ts'
import { houseText } from '#shared/messages/house-texts.ts'
import { channelNames } from '#shared/pt-br/dunning-names.ts'
import { formatAmount, formatDay, formatInstant } from '#shared/pt-br/format.ts'
import { guardWords } from '#shared/pt-br/message-guard.ts'
import { actionStateNames, guardEventNames, messagesScreen as words } from '#shared/pt-br/messages.ts'
import { Badge } from '@mantine/core'

const stateColors: Record<ActionState, string> = {
  prepared: 'gray',
  opened: 'orange',
  queued: 'blue',
  uncertain: 'orange',
  sent: 'green',
  failed: 'red',
  cancelled: 'gray',
}

/** How far a message got, in a word. */
export function StateBadge({ state }: { state: ActionState }) {
  return (
    <Badge variant="light" color={stateColors[state]} style={{ textTransform: 'none' }}>
      {actionStateNames[state]}
    </Badge>
  )
}

export const messageColumns: readonly DataColumn<ActionLine>[] = [
  { id: 'on', header: words.columns.on, width: 110, cell: ({ on }) => formatDay(on) },
  {
    id: 'customer',
    header: words.columns.customer,
    width: 200,
    grow: 2,
    cell: ({ customerName }) => customerName,
  },
  { id: 'channel', header: words.columns.channel, width: 110, cell: ({ channel }) => channelNames[channel] },
  {
    id: 'text',
    header: words.columns.text,
    width: 190,
    grow: 1,
    cell: ({ textId }) => (textId ? houseText(textId).name : '–'),
  },
  {
    id: 'total',
    header: words.columns.total,
    width: 110,
    align: 'end',
    cell: ({ total }) => (total > 0 ? formatAmount(total) : '–'),
  },
  {
    id: 'state',
    header: words.columns.state,
    width: 190,
    cell: ({ state }) => <StateBadge state={state} />,
  },
  { id: 'by', header: words.columns.by, width: 140, cell: ({ by }) => by },
]

const log = words.log.columns

export const guardColumns: readonly DataColumn<GuardLine>[] = [
  { id: 'at', header: log.at, width: 140, cell: ({ at }) => formatInstant(at) },
  {
    id: 'customer',
    header: log.customer,
    width: 150,
    grow: 1,
    cell: ({ customerName }) => customerName ?? words.log.house,
  },
  { id: 'kind', header: log.kind, width: 130, cell: ({ kind }) => guardEventNames[kind] },
  {
    id: 'rules',
    header: log.rules,
    width: 180,
    grow: 1,
    cell: ({ findings }) => [...new Set(findings.map(({ rule }) => guardWords[rule].name))].join(', '),
  },
  {
    id: 'excerpt',
    header: log.excerpt,
    width: 190,
    grow: 2,
    cell: ({ findings }) =>
      findings
        .flatMap(({ excerpt }) => (excerpt.trim() ? `“${excerpt.replace(/\s+/g, ' ').trim()}”` : []))
        .join(' '),
  },
  { id: 'reason', header: log.reason, width: 120, grow: 1, cell: ({ reason }) => reason || '–' },
  { id: 'by', header: log.by, width: 110, cell: ({ by }) => by },
]
