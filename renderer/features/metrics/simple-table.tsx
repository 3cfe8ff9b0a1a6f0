import { Table } from '@mantine/core'
import type { ReactNode } from 'react'

type SimpleTableProps = {
  label: string
  /** Amounts stand at the end: every column but the first `texts`. */
  head: readonly string[]
  texts?: number
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
  /** A row of sums. */
  foot?: readonly ReactNode[]
}

/** A small table of a panel: a handful of rows that need neither sorting nor keys of their own. */
export function SimpleTable({ label, head, texts = 1, rows, foot }: SimpleTableProps) {
  const side = (at: number) => (at < texts ? 'start' : 'end')
  return (
    <Table.ScrollContainer
      minWidth={360}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': label } }}
    >
      <Table aria-label={label} verticalSpacing={4} fz="sm">
        <Table.Thead>
          <Table.Tr>
            {head.map((text, at) => (
              <Table.Th key={text} ta={side(at)}>
                {text}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, cells }) => (
            <Table.Tr key={key}>
              {cells.map((cell, at) => (
                <Table.Td key={head[at]} ta={side(at)} style={{ fontVariantNumeric: 'tabular-nums' }}>
                  {cell}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
        {foot ? (
          <Table.Tfoot>
            <Table.Tr>
              {foot.map((cell, at) => (
                <Table.Th key={head[at]} ta={side(at)}>
                  {cell}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Tfoot>
        ) : null}
      </Table>
    </Table.ScrollContainer>
  )
}
