import type { DataColumn } from '#renderer/components/data-table.tsx'
import type { AgreementLine } from '#shared/contracts/agreements.ts'
import { agreementList as words } from '#shared/pt-br/agreements.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Stack, Text } from '@mantine/core'
import { AgreementStateBadge } from './state-badge.tsx'

const { columns } = words

const customer: DataColumn<AgreementLine> = {
  id: 'customer',
  header: columns.customer,
  width: 190,
  grow: 2,
  cell: ({ customerName }) => customerName,
}

const rest: DataColumn<AgreementLine>[] = [
  { id: 'on', header: columns.on, width: 100, cell: ({ agreement }) => formatDay(agreement.on) },
  {
    id: 'total',
    header: columns.total,
    width: 112,
    align: 'end',
    cell: ({ agreement }) => formatMoney(agreement.total),
  },
  { id: 'paid', header: columns.paid, width: 112, align: 'end', cell: ({ paid }) => formatMoney(paid) },
  {
    id: 'left',
    header: columns.left,
    width: 125,
    align: 'end',
    cell: ({ left, state, matured }) => (
      <Stack gap={0}>
        <Text size="sm">{formatMoney(left)}</Text>
        {state === 'proposed' || matured !== null ? (
          <Text size="xs" c="dimmed">
            {state === 'proposed' ? words.onceSigned : words.matured}
          </Text>
        ) : null}
      </Stack>
    ),
  },
  {
    id: 'next',
    header: columns.next,
    width: 125,
    cell: ({ nextDueOn, daysLate }) => (
      <Stack gap={0}>
        <Text size="sm">{nextDueOn ? formatDay(nextDueOn) : ''}</Text>
        {daysLate > 0 ? (
          <Text size="xs" c="red">
            {words.late(daysLate)}
          </Text>
        ) : null}
      </Stack>
    ),
  },
  {
    id: 'state',
    header: columns.state,
    width: 150,
    cell: ({ state }) => <AgreementStateBadge state={state} />,
  },
]

const number: DataColumn<AgreementLine> = {
  id: 'number',
  header: columns.number,
  width: 140,
  cell: ({ agreement }) => agreement.number,
}

export const agreementColumns: DataColumn<AgreementLine>[] = [number, customer, ...rest]
export const agreementColumnsOfCustomer: DataColumn<AgreementLine>[] = [number, ...rest]
