import type { PromiseRow } from '#shared/contracts/promises.ts'
import type { DataColumn } from '#renderer/components/data-table.tsx'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { promises as words } from '#shared/pt-br/negotiation-screen.ts'
import { Badge, Button, Group } from '@mantine/core'
import { PromiseBadge } from './promise-badge.tsx'

const c = words.columns

type Actions = { onFormalise: (row: PromiseRow) => void; onCancel: (row: PromiseRow) => void }

/** The columns of promises; on a customer's page without the name. */
export function promiseColumns({ named }: { named: boolean }, actions: Actions): DataColumn<PromiseRow>[] {
  const columns: DataColumn<PromiseRow>[] = [
    { id: 'dueOn', header: c.dueOn, width: 104, cell: ({ promise }) => formatDay(promise.dueOn) },
    { id: 'customer', header: c.customer, width: 180, grow: 2, cell: ({ customerName }) => customerName },
    {
      id: 'amount',
      header: c.amount,
      width: 124,
      align: 'end',
      cell: ({ promise }) => formatMoney(promise.amount),
    },
    { id: 'paid', header: c.paid, width: 124, align: 'end', cell: ({ paid }) => formatMoney(paid) },
    {
      id: 'standing',
      header: c.standing,
      width: 150,
      cell: ({ standing }) => <PromiseBadge standing={standing} />,
    },
    { id: 'word', header: c.word, width: 190, cell: (row) => <Word row={row} /> },
    { id: 'made', header: c.made, width: 104, cell: ({ promise }) => formatDay(promise.on) },
    { id: 'actions', header: c.actions, width: 230, cell: (row) => <RowActions row={row} {...actions} /> },
  ]
  return named ? columns : columns.filter(({ id }) => id !== 'customer')
}

function Word({ row }: { row: PromiseRow }) {
  if (row.promise.formalised) return <Badge variant="light">{words.written}</Badge>
  return (
    <Badge variant="light" color={row.toFormalise === 'late' ? 'red' : 'gray'}>
      {row.toFormalise === 'late' ? words.verbalLate : words.verbal}
    </Badge>
  )
}

function RowActions({ row, onFormalise, onCancel }: Actions & { row: PromiseRow }) {
  if (row.standing !== 'open') return null
  return (
    <Group gap={6} wrap="nowrap">
      {row.promise.formalised ? null : (
        <Button size="compact-sm" variant="light" onClick={() => onFormalise(row)}>
          {words.formalise.open}
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onCancel(row)}>
        {words.cancel.open}
      </Button>
    </Group>
  )
}
