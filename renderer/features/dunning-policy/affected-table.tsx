import type { AffectedRow } from '#shared/contracts/dunning.ts'
import { publishPolicyWords as words } from '#shared/pt-br/dunning-policy.ts'
import { Stack, Table, Text } from '@mantine/core'

type AffectedTableProps = {
  affected: { caught: number; left: number; rows: AffectedRow[]; total: number; moved: number }
}

const next = (step: AffectedRow['before']) => (step ? words.next(step.name, step.on) : words.none)

/** Whom a version catches or leaves, and what his next step becomes. */
export function AffectedTable({ affected: { caught, left, rows, total, moved } }: AffectedTableProps) {
  const { columns } = words
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {words.caught(caught)} {left > 0 ? words.left(left) : null}
      </Text>
      <Text size="sm">
        {words.owing(total)} {total > 0 ? words.moved(moved) : null}{' '}
        {rows.length < total ? words.firstOnly(rows.length) : null}
      </Text>
      {rows.length > 0 ? (
        <Table.ScrollContainer minWidth={0} mah={320}>
          <Table stickyHeader aria-label={words.owing(total)}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{columns.customer}</Table.Th>
                <Table.Th>{columns.from}</Table.Th>
                <Table.Th>{columns.before}</Table.Th>
                <Table.Th>{columns.after}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.customerId}>
                  <Table.Td>{row.name}</Table.Td>
                  <Table.Td>{row.from.name}</Table.Td>
                  <Table.Td>{next(row.before)}</Table.Td>
                  <Table.Td>{next(row.after) === next(row.before) ? words.same : next(row.after)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      ) : null}
    </Stack>
  )
}
