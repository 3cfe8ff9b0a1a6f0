import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { StatCard } from '#renderer/components/stat-card.tsx'
import { centavos } from '#shared/domain/money.ts'
import type { Movement, MovementStatement } from '#shared/domain/statement.ts'
import { formatAmount, formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { statementsScreen as screen } from '#shared/pt-br/statements-screen.ts'
import { movementAmounts, movementText, statementWords as words } from '#shared/pt-br/statement-page.ts'
import { SimpleGrid, Text } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useMemo } from 'react'

type Row = Movement & { key: number }

const { columns: names } = words

const columns: DataColumn<Row>[] = [
  { id: 'on', header: names.on, width: 108, cell: ({ on }) => formatDay(on) },
  { id: 'what', header: names.what, width: 230, grow: 1, cell: (row) => movementText(row) },
  { id: 'title', header: names.title, width: 120, cell: ({ title }) => title ?? '–' },
  { id: 'note', header: names.description, width: 140, grow: 1, cell: (row) => noteOf(row) },
  { id: 'debit', header: names.debit, align: 'end', width: 110, cell: (row) => movementAmounts(row).raised },
  {
    id: 'credit',
    header: names.creditSide,
    align: 'end',
    width: 130,
    cell: (row) => movementAmounts(row).lowered,
  },
  {
    id: 'balance',
    header: names.balance,
    align: 'end',
    width: 120,
    cell: (row) => (
      <Text span size="sm" fw={600}>
        {movementAmounts(row).balance}
      </Text>
    ),
  },
]

/** Of a payment with charges how it was imputed, and whatever was written beside it. */
function noteOf({ settled, note }: Movement): string {
  const charges = settled === null ? 0 : settled.lateFee + settled.lateInterest
  if (settled === null || charges === 0) return note
  const parts = words.settled({
    principal: formatAmount(settled.principal),
    charges: formatAmount(centavos(charges)),
  })
  return note === '' ? parts : `${parts} · ${note}`
}

/** What happened in a period, with the balance after each movement. */
export function MovementView({ movement }: { movement: MovementStatement }) {
  const { opening, closing, raised, lowered, movements } = movement
  const rows = useMemo(() => movements.map((one, key): Row => ({ ...one, key })), [movements])
  return (
    <>
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
        <StatCard label={words.opening} value={formatMoney(opening.balance)} />
        <StatCard label={names.debit} value={formatMoney(raised)} />
        <StatCard label={names.creditSide} value={formatMoney(lowered)} />
        <StatCard
          label={words.closing}
          value={formatMoney(closing.balance)}
          note={closing.credit > 0 ? words.creditInBalance(formatMoney(closing.credit)) : null}
        />
      </SimpleGrid>
      <DataTable
        label={screen.movementTable}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => String(key)}
        rowHeight={36}
        dense
        height="fit"
        empty={
          <EmptyState
            icon={IconArrowsExchange}
            title={screen.emptyMovement.title}
            message={screen.emptyMovement.message}
          />
        }
      />
    </>
  )
}
