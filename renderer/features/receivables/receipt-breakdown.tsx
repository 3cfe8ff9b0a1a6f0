import type { Title } from '#shared/contracts/receivables.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { formatAmount, formatMoney } from '#shared/pt-br/format.ts'
import { receiving } from '#shared/pt-br/receivables.ts'
import { Table, Text } from '@mantine/core'
import type { ReceiptPreview } from './receipt-terms.ts'

const amount = (value: number) => (value === 0 ? '–' : formatAmount(value as Centavos))

type Line = { part: string; owed: number; forgiven: number; settled: number; left: number }

function linesOf(owed: Title['standing'], { forgiven, discount, settled, left }: ReceiptPreview): Line[] {
  const parts = [
    { part: receiving.lateFee, key: 'lateFee' as const, forgiven: forgiven.lateFee },
    { part: receiving.lateInterest, key: 'lateInterest' as const, forgiven: forgiven.lateInterest },
    { part: receiving.principal, key: 'principal' as const, forgiven: discount },
  ]
  return parts.map(({ part, key, forgiven }) => ({
    part,
    owed: owed[key],
    forgiven,
    settled: settled[key],
    left: left[key],
  }))
}

/** How the amount is imputed, fine first, and what remains of the title. */
export function ReceiptBreakdown({ owed, preview }: { owed: Title['standing']; preview: ReceiptPreview }) {
  const lines = linesOf(owed, preview)
  const total = (key: Exclude<keyof Line, 'part'>) => lines.reduce((sum, line) => sum + line[key], 0)
  return (
    <div>
      <Table
        withTableBorder
        horizontalSpacing="sm"
        verticalSpacing={5}
        className="em-figures"
        captionSide="top"
      >
        <Table.Caption ta="start" mt={0} mb={4} fz="xs">
          {receiving.breakdown}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{receiving.part}</Table.Th>
            {[
              receiving.owed,
              preview.discount > 0 ? receiving.discount : receiving.forgiven,
              receiving.settled,
              receiving.left,
            ].map((header) => (
              <Table.Th key={header} ta="end">
                {header}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.part}>
              <Table.Th fw={400}>{line.part}</Table.Th>
              <Table.Td ta="end">{amount(line.owed)}</Table.Td>
              <Table.Td ta="end">{amount(line.forgiven)}</Table.Td>
              <Table.Td ta="end">{amount(line.settled)}</Table.Td>
              <Table.Td ta="end">{amount(line.left)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th>{receiving.total}</Table.Th>
            {(['owed', 'forgiven', 'settled', 'left'] as const).map((key) => (
              <Table.Th key={key} ta="end">
                {amount(total(key))}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Tfoot>
      </Table>
      <Text size="sm" mt={6} fw={600} aria-live="polite">
        {preview.problem
          ? '\u00a0'
          : preview.left.total === 0
            ? receiving.settles
            : receiving.leaves(formatMoney(preview.left.total))}
      </Text>
    </div>
  )
}
