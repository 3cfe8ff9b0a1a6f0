import type { DataColumn } from '#renderer/components/data-table.tsx'
import type { TicketRow } from '#shared/contracts/tickets.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { ombudsman as words, ticketKindNames } from '#shared/pt-br/ombudsman.ts'
import { Badge, Stack, Text } from '@mantine/core'

const { columns } = words

/** What customers said, each with how it stands. */
export const ticketColumns: DataColumn<TicketRow>[] = [
  {
    id: 'number',
    header: columns.number,
    width: 60,
    align: 'end',
    cell: ({ ticket }) => ticket.number,
  },
  {
    id: 'kind',
    header: columns.kind,
    width: 120,
    cell: ({ ticket }) => ticketKindNames[ticket.kind],
  },
  {
    id: 'customer',
    header: columns.customer,
    width: 180,
    grow: 1,
    cell: ({ customerName }) => (
      <Text size="sm" fw={600} truncate>
        {customerName}
      </Text>
    ),
  },
  {
    id: 'text',
    header: columns.text,
    width: 240,
    grow: 3,
    cell: ({ ticket }) => (
      <Text size="sm" truncate>
        {ticket.text}
      </Text>
    ),
  },
  {
    id: 'answerBy',
    header: columns.answerBy,
    width: 120,
    cell: ({ ticket }) => formatDay(ticket.answerBy),
  },
  {
    id: 'state',
    header: columns.state,
    width: 200,
    cell: (row) => <State row={row} />,
  },
]

function State({ row: { ticket, late } }: { row: TicketRow }) {
  const { answer, kind, receivableIds } = ticket
  if (answer)
    return (
      <Text size="sm" c="dimmed" truncate>
        {words.answeredOn(answer.on, answer.solved)}
      </Text>
    )
  const pausing = kind === 'complaint' && receivableIds.length > 0
  return (
    <Stack gap={2}>
      <Text size="sm" {...(late ? { c: 'var(--em-bad)', fw: 600 } : {})} truncate>
        {late ? words.late(ticket.answerBy) : words.waiting}
      </Text>
      {pausing ? (
        <Badge variant="outline" color="yellow" tt="none" style={{ color: 'var(--mantine-color-text)' }}>
          {words.pausing(receivableIds.length)}
        </Badge>
      ) : null}
    </Stack>
  )
}
