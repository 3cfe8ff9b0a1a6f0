import { DataTable, type DataColumn } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import type { ListEvent } from '#shared/contracts/credit.ts'
import { eventNames, logWords as words } from '#shared/pt-br/credit-day.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { listEventSentence } from '#shared/pt-br/credit-events.ts'
import { Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useOpenCredit } from './credit-table.tsx'
import { useListEvents } from './queries.ts'

type Row = ListEvent & { name: string }

const columns: readonly DataColumn<Row>[] = [
  {
    id: 'on',
    header: words.columns.on,
    width: 110,
    cell: (row) => <span className="em-figures">{formatDay(row.on)}</span>,
  },
  { id: 'name', header: words.columns.name, width: 220, grow: 2, cell: (row) => row.name },
  { id: 'event', header: words.columns.event, width: 180, cell: (row) => eventNames[row.event] },
  {
    id: 'cause',
    header: words.columns.cause,
    width: 320,
    grow: 4,
    cell: (row) => <span title={listEventSentence(row)}>{listEventSentence(row)}</span>,
  },
]

/** The log of lists and benefits (E13, E22), newest first. */
export function LogTab() {
  const events = useListEvents()
  const open = useOpenCredit()
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.intro}
      </Text>
      <div className={styles['table']}>
        <DataTable
          label={words.label}
          columns={columns}
          {...events.table}
          rowKey={(row) => row.id}
          onOpen={open}
          empty={<EmptyState icon={IconHistory} title={words.empty.title} message={words.empty.message} />}
          rowHeight={34}
        />
      </div>
    </>
  )
}
