import type { Centavos } from '#shared/domain/money.ts'
import type { Settlement } from '#shared/domain/settle-title.ts'
import { formatAmount } from '#shared/pt-br/format.ts'
import { receiveWords as words } from '#shared/pt-br/receive.ts'
import { Button, ScrollArea, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { PartRow } from './part-row.tsx'
import { type PlanOnScreen, totalsOfPlan } from './receive-plan.ts'

/** Rows shown before more are asked for: a customer with so many open titles is paid oldest first anyway. */
const ROWS = 60

const FIGURES = ['lateFee', 'lateInterest', 'principal', 'forgiven'] as const
const DISCOUNTED = [...FIGURES, 'discount'] as const

const amount = (value: number) => (value === 0 ? '–' : formatAmount(value as Centavos))

type PartsTableProps = { plan: PlanOnScreen; settlement: Settlement }

/** What each title takes, with its fine and interest, and what is left of it; each part can be typed. */
export function PartsTable({ plan, settlement }: PartsTableProps) {
  const [shown, setShown] = useState(ROWS)
  if (plan.rows.length === 0) return <Text size="sm">{words.noTitles}</Text>
  const totals = totalsOfPlan(plan.lines)
  // A column only for a house that offers discounts to who pays early.
  const figures = plan.rows.some(({ title }) => title.discount) ? DISCOUNTED : FIGURES
  const left = plan.rows.reduce(
    (sum, { line, title }) => sum + (line ? line.left.total : title.standing.total),
    0,
  )
  return (
    <ScrollArea.Autosize mah="46vh" viewportProps={{ tabIndex: 0, 'aria-label': words.table }}>
      <Table withTableBorder stickyHeader verticalSpacing={3} horizontalSpacing="xs" className="em-figures">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.columns.title}</Table.Th>
            <Table.Th>{words.columns.dueOn}</Table.Th>
            {(['total', ...figures] as const).map((name) => (
              <Table.Th key={name} ta="end">
                {words.columns[name]}
              </Table.Th>
            ))}
            <Table.Th ta="end" w={168}>
              {words.columns.part}
            </Table.Th>
            <Table.Th ta="end">{words.columns.left}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {plan.rows.slice(0, shown).map((row) => (
            <PartRow
              key={row.title.receivable.id}
              row={row}
              figures={figures}
              keeps={settlement.charges === 'keep'}
              wrong={plan.problemOf === row.title.receivable.id}
            />
          ))}
        </Table.Tbody>
        {/* The sums stay in sight however long the list. */}
        <Table.Tfoot pos="sticky" bottom={0} bg="var(--mantine-color-body)">
          <Table.Tr>
            <Table.Th colSpan={3}>{words.total}</Table.Th>
            {([...figures, 'part'] as const).map((name) => (
              <Table.Th key={name} ta="end" {...(name === 'part' ? { pe: 44 } : {})}>
                {amount(totals[name])}
              </Table.Th>
            ))}
            <Table.Th ta="end">{amount(left)}</Table.Th>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
      {plan.rows.length > shown ? (
        <Button variant="subtle" size="compact-sm" mt={4} onClick={() => setShown(shown + 10 * ROWS)}>
          {words.more(plan.rows.length - shown)}
        </Button>
      ) : null}
    </ScrollArea.Autosize>
  )
}
