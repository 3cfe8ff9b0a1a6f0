import type { IssuedLetter } from '#shared/contracts/letters.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { letterPolicyWords, letters, toneLabels } from '#shared/pt-br/letters-screen.ts'
import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Stack, Text } from '@mantine/core'
import { IconMailOff } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useIssuedLetters } from './queries.ts'

function columnsFor(ofOneCustomer: boolean): DataColumn<IssuedLetter>[] {
  const columns: DataColumn<IssuedLetter>[] = [
    {
      id: 'number',
      header: letters.columns.number,
      width: 118,
      cell: (row) => (
        <>
          <strong>{row.number}</strong>
          <Text size="xs" c="dimmed">
            {formatDay(row.on)}
          </Text>
        </>
      ),
    },
    {
      id: 'tone',
      header: letters.columns.tone,
      hint: letters.policyHint,
      width: 140,
      grow: 1,
      cell: (row) => <ToneAndPolicy letter={row} />,
    },
    {
      id: 'customer',
      header: letters.columns.customer,
      width: 150,
      grow: 1,
      wraps: true,
      cell: (row) => row.customerName,
    },
    { id: 'titles', header: letters.columns.titles, align: 'end', width: 62, cell: (row) => row.titles },
    {
      id: 'total',
      header: letters.columns.total,
      align: 'end',
      width: 80,
      cell: (row) => formatAmount(row.total),
    },
  ]
  return ofOneCustomer ? columns.filter(({ id }) => id !== 'customer') : columns
}

/** How it speaks, and under it the step that asked for it and the policy in force. */
function ToneAndPolicy({ letter: { tone, policy } }: { letter: IssuedLetter }) {
  return (
    <Stack gap={0} miw={0} style={{ whiteSpace: 'normal' }}>
      <Text size="sm" truncate>
        {toneLabels[tone]}
      </Text>
      {policy ? (
        <Text size="xs" c="dimmed" lineClamp={2} lh={1.25}>
          {letterPolicyWords(policy)}
        </Text>
      ) : null}
    </Stack>
  )
}

type IssuedTableProps = {
  /** Null lists everybody's. */
  customerId: string | null
  search: string
  onActive?: (letter: IssuedLetter) => void
  onOpen: (letter: IssuedLetter) => void
  height?: string
}

/** The letters issued, newest first. */
export function IssuedTable({ customerId, search, onActive, onOpen, height }: IssuedTableProps) {
  const pages = useIssuedLetters(customerId, search)
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data])
  const columns = useMemo(() => columnsFor(customerId !== null), [customerId])
  const words = customerId === null ? letters.list.empty : letters.list.emptyCustomer
  return (
    <DataTable
      label={letters.list.table}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      total={pages.data?.pages[0]?.total ?? 0}
      onOpen={onOpen}
      {...(onActive ? { onActive } : {})}
      {...(height ? { height } : {})}
      onNeedMore={() => void pages.fetchNextPage()}
      loading={pages.isPending}
      error={pages.error}
      onRetry={() => void pages.refetch()}
      rowHeight={56}
      dense
      empty={<EmptyState icon={IconMailOff} title={words.title} message={words.message} />}
    />
  )
}
