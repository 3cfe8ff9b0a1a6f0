import type { DataColumn } from '#renderer/components/data-table.tsx'
import type { CustomerRow } from '#shared/contracts/customers.ts'
import { formatPhone } from '#shared/domain/contact.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { customers as words } from '#shared/pt-br/customers.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Text } from '@mantine/core'
import { DelayBadge } from './delay-badge.tsx'

const { columns } = words

function Name({ row }: { row: CustomerRow }) {
  return (
    <>
      <Text span size="sm" fw={600}>
        {row.name}
      </Text>
      {row.tradeName ? (
        <Text span size="sm" c="dimmed">
          {' '}
          · {row.tradeName}
        </Text>
      ) : null}
    </>
  )
}

/** What the list shows of each customer. */
export const customerColumns: DataColumn<CustomerRow>[] = [
  {
    id: 'number',
    header: columns.number,
    width: 66,
    align: 'end',
    sortable: true,
    cell: (row) => row.number,
  },
  {
    id: 'name',
    header: columns.name,
    width: 190,
    grow: 3,
    sortable: true,
    cell: (row) => <Name row={row} />,
  },
  {
    id: 'taxId',
    header: columns.taxId,
    width: 160,
    cell: (row) => <span className="em-figures">{row.taxId ? formatTaxId(row.taxId) : '—'}</span>,
  },
  {
    id: 'phone',
    header: columns.phone,
    width: 136,
    cell: (row) => <span className="em-figures">{row.phone ? formatPhone(row.phone) : '—'}</span>,
  },
  {
    id: 'outstanding',
    header: columns.outstanding,
    width: 120,
    align: 'end',
    sortable: true,
    cell: (row) => (row.balance.outstanding ? formatMoney(row.balance.outstanding) : '—'),
  },
  {
    id: 'overdue',
    header: columns.overdue,
    width: 120,
    align: 'end',
    sortable: true,
    cell: (row) => (row.balance.overdue ? <strong>{formatMoney(row.balance.overdue)}</strong> : '—'),
  },
  {
    id: 'daysLate',
    header: columns.daysLate,
    width: 104,
    align: 'end',
    sortable: true,
    cell: (row) => <DelayBadge days={row.balance.worstDaysLate} owes={row.balance.outstanding > 0} />,
  },
]
