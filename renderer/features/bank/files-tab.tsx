import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { store } from '#renderer/lib/clients.ts'
import type { BankFile } from '#shared/domain/bank/bank-entry.ts'
import { bankFileWords as words } from '#shared/pt-br/bank.ts'
import { formatDay, formatNumber } from '#shared/pt-br/format.ts'
import { Text } from '@mantine/core'
import { IconFileDollar } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import styles from './bank-screen.module.css'

type Row = BankFile & { waiting: number }

const columns: DataColumn<Row>[] = [
  {
    id: 'file',
    header: words.columns.file,
    width: 200,
    grow: 2,
    cell: ({ fileName, format, fileNumber }) => (
      <Two
        first={fileName}
        second={[words.formats[format], fileNumber ? words.number(fileNumber) : '']
          .filter(Boolean)
          .join(', ')}
      />
    ),
  },
  {
    id: 'account',
    header: words.columns.account,
    width: 180,
    grow: 1,
    cell: ({ bank, layout, agency, account }) => (
      <Two first={words.bankName(bank, layout)} second={words.account(agency, account)} />
    ),
  },
  {
    id: 'period',
    header: words.columns.period,
    width: 216,
    cell: ({ from, to, createdOn }) =>
      from && to ? words.period(formatDay(from), formatDay(to)) : createdOn ? formatDay(createdOn) : '',
  },
  {
    id: 'entries',
    header: words.columns.entries,
    width: 112,
    align: 'end',
    cell: ({ entries }) => formatNumber(entries),
  },
  {
    id: 'waiting',
    header: words.columns.waiting,
    width: 104,
    align: 'end',
    cell: ({ waiting }) => formatNumber(waiting),
  },
  {
    id: 'issues',
    header: words.columns.issues,
    width: 104,
    align: 'end',
    cell: ({ issues }) => formatNumber(issues.length),
  },
  {
    id: 'by',
    header: words.columns.by,
    width: 150,
    cell: ({ by, importedOn }) => <Two first={by} second={formatDay(importedOn)} />,
  },
]

function Two({ first, second }: { first: string; second: string }) {
  return (
    <div style={{ minWidth: 0 }}>
      <Text size="sm" truncate title={first}>
        {first}
      </Text>
      <Text size="xs" c="dimmed" truncate title={second}>
        {second}
      </Text>
    </div>
  )
}

/** The files taken in, newest first; Enter shows what of one still waits. */
export function FilesTab({ onOpen }: { onOpen: (fileId: string) => void }) {
  const { data = [], isPending, error, refetch } = useQuery(store.bank.files.queryOptions())
  return (
    <div className={styles['grows']}>
      <div className={styles['table']}>
        <DataTable
          label={words.files}
          columns={columns}
          rows={data}
          rowKey={({ id }) => id}
          rowHeight={48}
          onOpen={({ id }) => onOpen(id)}
          loading={isPending}
          error={error}
          onRetry={() => void refetch()}
          empty={
            <EmptyState icon={IconFileDollar} title={words.noFiles.title} message={words.noFiles.message} />
          }
        />
      </div>
    </div>
  )
}
