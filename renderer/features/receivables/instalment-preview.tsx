import { sum } from '#shared/domain/money.ts'
import type { ReceivableDetails } from '#shared/domain/receivable.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { newTitle, receivables } from '#shared/pt-br/receivables.ts'
import { ScrollArea, Table, Text } from '@mantine/core'

/** The instalments as they will be entered, and their sum; null while the fields do not say enough. */
export function InstalmentPreview({ titles }: { titles: readonly ReceivableDetails[] | null }) {
  if (!titles) {
    return (
      <Text size="sm" c="dimmed">
        {newTitle.planHint}
      </Text>
    )
  }
  return (
    <ScrollArea.Autosize mah={260} viewportProps={{ tabIndex: 0, 'aria-label': newTitle.plan }}>
      <Table withTableBorder verticalSpacing={4} className="em-figures" stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{newTitle.planColumns.instalment}</Table.Th>
            <Table.Th>{newTitle.planColumns.dueOn}</Table.Th>
            <Table.Th ta="end">{newTitle.planColumns.amount}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {titles.map((title) => (
            <Table.Tr key={title.instalment}>
              <Table.Td>{`${title.instalment}/${title.instalments}`}</Table.Td>
              <Table.Td>{title.dueOn ? formatDay(title.dueOn) : receivables.noDueDate}</Table.Td>
              <Table.Td ta="end">{formatAmount(title.amount)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th colSpan={2}>{newTitle.sum}</Table.Th>
            <Table.Th ta="end">{formatAmount(sum(titles.map((title) => title.amount)))}</Table.Th>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </ScrollArea.Autosize>
  )
}
