import type { SnapshotEntry } from '#shared/contracts/desktop.ts'
import { formatInstant, formatNumber } from '#shared/pt-br/format.ts'
import { backups as words } from '#shared/pt-br/settings.ts'
import { Button, Table } from '@mantine/core'

type SnapshotTableProps = {
  entries: readonly SnapshotEntry[]
  /** Null when the person may not. */
  onRestore: ((entry: SnapshotEntry) => void) | null
}

/** The copies on this computer, newest first. */
export function SnapshotTable({ entries, onRestore }: SnapshotTableProps) {
  const { columns } = words
  return (
    <Table verticalSpacing={6} className="em-figures">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{columns.at}</Table.Th>
          <Table.Th>{columns.reason}</Table.Th>
          <Table.Th ta="end">{columns.sequence}</Table.Th>
          <Table.Th ta="end">{columns.size}</Table.Th>
          <Table.Th>{columns.verified}</Table.Th>
          {onRestore ? <Table.Th ta="end">{columns.actions}</Table.Th> : null}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => (
          <Table.Tr key={entry.name}>
            <Table.Td>{formatInstant(entry.at)}</Table.Td>
            <Table.Td>{words.reasons[entry.reason]}</Table.Td>
            <Table.Td ta="end">{formatNumber(entry.sequence)}</Table.Td>
            <Table.Td ta="end">{words.kilobytes(entry.bytes)}</Table.Td>
            <Table.Td>{entry.verified ? words.yes : words.no}</Table.Td>
            {onRestore ? (
              <Table.Td ta="end">
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={words.restoreOf(formatInstant(entry.at))}
                  onClick={() => onRestore(entry)}
                >
                  {words.restore}
                </Button>
              </Table.Td>
            ) : null}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
