import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { PrintableDrawer } from '#renderer/components/printable-drawer.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { currentDay } from '#renderer/lib/today.ts'
import type { ClosingStatement } from '#shared/contracts/closing-statement.ts'
import type { ClosedLine } from '#shared/contracts/closings.ts'
import { closings } from '#shared/pt-br/closings.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'

const words = closings.made

const columns: DataColumn<ClosedLine>[] = [
  {
    id: 'customer',
    header: words.lineColumns.customer,
    width: 200,
    grow: 1,
    cell: ({ customerName }) => <strong>{customerName}</strong>,
  },
  { id: 'title', header: words.lineColumns.title, width: 90, cell: ({ title }) => title },
  {
    id: 'total',
    header: words.lineColumns.total,
    width: 110,
    align: 'end',
    cell: ({ total }) => formatAmount(total),
  },
  {
    id: 'open',
    header: words.lineColumns.open,
    width: 110,
    align: 'end',
    cell: ({ open, cancelled }) => (cancelled ? words.cancelled : formatAmount(open)),
  },
  { id: 'dueOn', header: words.lineColumns.dueOn, width: 110, cell: ({ dueOn }) => formatDay(dueOn) },
]

/** The titles of a closing; Enter opens a customer's statement as it is sent. */
export function MadeLines({ closingId, lines }: { closingId: string; lines: ClosedLine[] }) {
  const [statement, setStatement] = useState<ClosingStatement | null>(null)
  const open = async ({ customerId }: ClosedLine) => {
    try {
      const [found] = await storeClient.closings.statements({
        id: closingId,
        customerIds: [customerId],
        on: currentDay(),
      })
      setStatement(found ?? null)
    } catch (problem) {
      notifyProblem(describeError(problem))
    }
  }
  return (
    <Stack gap={4}>
      <Title order={3} size="h4">
        {words.lines}
      </Title>
      <Text size="sm" c="dimmed">
        {words.statementHint}
      </Text>
      <DataTable
        label={words.lines}
        columns={columns}
        rows={lines}
        rowKey={({ receivableId }) => receivableId}
        onOpen={(line) => void open(line)}
        rowHeight={36}
        height="fit"
      />
      {statement ? (
        <PrintableDrawer
          title={words.statement(statement.customer.name)}
          hint={words.statementLead}
          label={words.statement(statement.customer.name)}
          printable={statement}
          saveLabel={words.save}
          saved={words.saved}
          onClose={() => setStatement(null)}
        />
      ) : null}
    </Stack>
  )
}
