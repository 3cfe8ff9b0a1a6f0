import type { PaperLine } from '#shared/contracts/papers.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { paperKindNames } from '#shared/pt-br/paper-kinds.ts'
import { registerWords as words } from '#shared/pt-br/papers-screen.ts'
import type { DataColumn } from '#renderer/components/data-table.tsx'
import { StateBadge } from '../state-badge.tsx'

/** The columns of the register; on a customer's page without the name. */
export function registerColumns({ named }: { named: boolean }): DataColumn<PaperLine>[] {
  const columns: DataColumn<PaperLine>[] = [
    {
      id: 'number',
      header: words.columns.number,
      width: 132,
      cell: ({ number }) => <strong>{number}</strong>,
    },
    { id: 'on', header: words.columns.on, width: 104, cell: ({ on }) => formatDay(on) },
    {
      id: 'customer',
      header: words.columns.customer,
      width: 150,
      grow: 1,
      cell: ({ customerId, customerName }) => (customerId === null ? words.house : customerName),
    },
    {
      id: 'subject',
      header: words.columns.subject,
      width: 190,
      grow: 2,
      cell: ({ subject, kind }) => subject || paperKindNames[kind],
    },
    {
      id: 'state',
      header: words.columns.state,
      width: 108,
      cell: (paper) => <StateBadge paper={paper} />,
    },
    {
      id: 'validUntil',
      header: words.columns.validUntil,
      width: 104,
      cell: ({ validUntil }) => (validUntil === null ? '–' : formatDay(validUntil)),
    },
  ]
  return named ? columns : columns.filter(({ id }) => id !== 'customer')
}
