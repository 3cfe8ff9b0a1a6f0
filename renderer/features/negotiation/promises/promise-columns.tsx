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
    { id: 'dueOn', header: c.dueOn, width: 100, cell: ({ promise }) => formatDay(promise.dueOn) },
    { id: 'customer', header: c.customer, width: 180, grow: 2, cell: ({ customerName }) => customerName },
    {
      id: 'amount',
      header: c.amount,
      width: 116,
      align: 'end',
      cell: ({ promise }) => formatMoney(promise.amount),
    },
    { id: 'paid', header: c.paid, width: 110, align: 'end', cell: ({ paid }) => formatMoney(paid) },
    {
      id: 'standing',
      header: c.standing,
      width: 130,
      cell: ({ standing }) => <PromiseBadge standing={standing} />,
    },
    { id: 'word', header: c.word, width: 150, cell: (row) => <Word row={row} /> },
    { id: 'actions', header: c.actions, width: 220, cell: (row) => <RowActions row={row} {...actions} /> },
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
        <Button
          size="compact-sm"
          variant="light"
          onClick={(event) => {
            // The row opens the customer.
            event.stopPropagation()
            onFormalise(row)
          }}
        >
          {words.formalise.open}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        onClick={(event) => {
          event.stopPropagation()
          onCancel(row)
        }}
      >
        {words.cancel.open}
      </Button>
    </Group>
  )
}
