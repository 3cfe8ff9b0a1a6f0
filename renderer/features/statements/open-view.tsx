import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { StatCard } from '#renderer/components/stat-card.tsx'
import { centavos } from '#shared/domain/money.ts'
import type { OpenLine, OpenStatement } from '#shared/domain/statement.ts'
import { formatAmount, formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { statementsScreen as screen } from '#shared/pt-br/statements-screen.ts'
import { statementWords as words } from '#shared/pt-br/statement-page.ts'
import { SimpleGrid, Text } from '@mantine/core'
import { IconMoodSmile } from '@tabler/icons-react'

/** Every title that owes something at the end of a day, and what is asked for. */
export function OpenView({ open }: { open: OpenStatement }) {
  const { lines, total, overdue, toPay, credit, asOf } = open
  const contested = centavos(total - toPay)
  return (
    <>
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
        <StatCard label={words.total} value={formatMoney(total)} note={words.titles(lines.length)} />
        <StatCard
          label={words.overdue}
          value={formatMoney(overdue)}
          {...(overdue > 0 ? { tone: 'bad' as const } : {})}
        />
        <StatCard
          label={words.toPay}
          value={formatMoney(toPay)}
          note={contested > 0 ? `${words.contested}: ${formatMoney(contested)}` : null}
        />
        <StatCard label={words.credit} value={formatMoney(credit)} />
      </SimpleGrid>
      <DataTable
        label={screen.openTable}
        columns={columnsOf(open)}
        rows={lines}
        rowKey={({ receivableId }) => receivableId}
        rowHeight={36}
        dense
        height="fit"
        empty={
          <EmptyState
            icon={IconMoodSmile}
            title={screen.emptyOpen.title}
            message={screen.emptyOpen.message(asOf)}
          />
        }
      />
      {contested > 0 ? <Text size="sm">{words.contestedNote(formatMoney(contested))}</Text> : null}
      {credit > 0 ? <Text size="sm">{words.creditHeld(formatMoney(credit))}</Text> : null}
    </>
  )
}

function columnsOf({ principal, lateFee, lateInterest, total }: OpenStatement): DataColumn<OpenLine>[] {
  const { columns } = words
  return [
    { id: 'title', header: columns.title, width: 110, footer: words.sum, cell: ({ title }) => title },
    {
      id: 'description',
      header: columns.description,
      width: 130,
      grow: 1,
      cell: ({ description, discount }) =>
        discount
          ? `${description} · ${words.early(formatDay(discount.until), formatMoney(discount.amount))}`
          : description,
    },
    { id: 'issuedOn', header: columns.issuedOn, width: 104, cell: ({ issuedOn }) => formatDay(issuedOn) },
    {
      id: 'dueOn',
      header: columns.dueOn,
      width: 110,
      cell: ({ dueOn }) => (dueOn === null ? words.noDueDate : formatDay(dueOn)),
    },
    { id: 'daysLate', header: columns.daysLate, width: 84, cell: ({ daysLate }) => words.late(daysLate) },
    {
      id: 'original',
      header: columns.original,
      align: 'end',
      width: 98,
      cell: ({ original }) => formatAmount(original),
    },
    {
      id: 'principal',
      header: columns.principal,
      align: 'end',
      width: 98,
      footer: formatAmount(principal),
      cell: (line) => formatAmount(line.principal),
    },
    {
      id: 'charges',
      header: columns.charges,
      align: 'end',
      width: 106,
      footer: formatAmount(centavos(lateFee + lateInterest)),
      cell: (line) => formatAmount(centavos(line.lateFee + line.lateInterest)),
    },
    {
      id: 'total',
      header: columns.total,
      align: 'end',
      width: 106,
      footer: formatAmount(total),
      cell: (line) => (
        <Text span size="sm" fw={600}>
          {formatAmount(line.total)}
        </Text>
      ),
    },
  ]
}
