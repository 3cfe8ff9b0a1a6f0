import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { AgingTitleRow } from '#shared/contracts/aging.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { dueTitlesWords as words } from '#shared/pt-br/numbers.ts'
import { Drawer, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

const PAGE = 200

const columns: DataColumn<AgingTitleRow>[] = [
  {
    id: 'customer',
    header: words.columns.customer,
    width: 180,
    grow: 1,
    cell: ({ customerName }) => customerName,
  },
  { id: 'title', header: words.columns.title, width: 130, cell: ({ title }) => title },
  {
    id: 'dueOn',
    header: words.columns.dueOn,
    width: 110,
    cell: ({ dueOn }) => (dueOn === null ? '–' : formatDay(dueOn)),
  },
  {
    id: 'principal',
    header: words.columns.principal,
    align: 'end',
    width: 120,
    cell: ({ principal }) => formatAmount(principal),
  },
]

type DueTitlesDrawerProps = { due: { from: Day; to: Day }; asOf: Day; onClose: () => void }

/** The open titles behind a figure of days; Enter opens the customer. */
export function DueTitlesDrawer({ due, asOf, onClose }: DueTitlesDrawerProps) {
  useReturnFocus()
  const navigate = useNavigate()
  const [limit, setLimit] = useState(PAGE)
  const { data, isPending, error, refetch } = useQuery(
    store.metrics.titles.queryOptions({
      input: { asOf, ...due, offset: 0, limit },
      placeholderData: keepPreviousData,
    }),
  )
  const title = due.from >= asOf ? words.weekTitle(due.from, due.to) : words.title(due.from, due.to)
  return (
    <Drawer opened onClose={onClose} position="right" size="min(680px, 92vw)" title={title}>
      <DataTable
        label={words.table}
        columns={columns}
        rows={data?.rows ?? []}
        rowKey={({ receivableId }) => receivableId}
        total={data?.total ?? 0}
        onNeedMore={() => setLimit((now) => Math.min(now + PAGE, 1000))}
        onOpen={({ customerId }) => void navigate({ to: '/clientes/$customerId', params: { customerId } })}
        loading={isPending}
        error={error}
        onRetry={() => void refetch()}
        rowHeight={34}
        dense
        height="calc(100vh - 120px)"
        empty={<Text size="sm">{words.empty}</Text>}
      />
    </Drawer>
  )
}
