import type { CreditMovement } from '#shared/contracts/receipts.ts'
import { raisesCredit } from '#shared/domain/credit-balance.ts'
import { creditKindNames, creditPanel as words } from '#shared/pt-br/credit-panel.ts'
import { formatAmount, formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { receivables } from '#shared/pt-br/receivables.ts'
import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { Button, Text } from '@mantine/core'
import { useMemo } from 'react'
import { openReceipt } from '../open-receipt.ts'
import { reverseCredit } from '../withdrawals.ts'

const sign = ({ entry }: CreditMovement) => (raisesCredit(entry.kind) ? '+' : '−')

/** What it belongs to, and why. */
function describe({ entry, receiptNumber, title, orderNumber }: CreditMovement): string {
  return [
    ...(title === null ? [] : [words.onTitle(title)]),
    ...(receiptNumber === null ? [] : [words.receipt(receiptNumber)]),
    ...(orderNumber === null ? [] : [words.order(orderNumber)]),
    ...(entry.reason === '' ? [] : [entry.reason]),
    ...(entry.reversal ? [words.reversed(formatDay(entry.reversal.on), entry.reversal.reason)] : []),
  ].join(' · ')
}

const columns: DataColumn<CreditMovement>[] = [
  { id: 'on', header: words.columns.on, width: 100, cell: ({ entry }) => formatDay(entry.on) },
  { id: 'kind', header: words.columns.kind, width: 150, cell: ({ entry }) => creditKindNames[entry.kind] },
  { id: 'about', header: words.columns.about, width: 240, grow: 1, cell: describe },
  {
    id: 'amount',
    header: words.columns.amount,
    align: 'end',
    width: 110,
    cell: (movement) => (
      <Text span size="sm" fw={600} td={movement.entry.reversal ? 'line-through' : undefined}>
        {sign(movement)} {formatAmount(movement.entry.amount)}
      </Text>
    ),
  },
  {
    id: 'balance',
    header: words.columns.balance,
    align: 'end',
    width: 104,
    cell: ({ balance }) => formatAmount(balance),
  },
]

type CreditMovementsProps = { movements: readonly CreditMovement[]; mayReverse: boolean }

/** The movements of a credit, newest first; Enter opens the receipt of one that has it. */
export function CreditMovements({ movements, mayReverse }: CreditMovementsProps) {
  const all = useMemo(() => [...columns, actions(mayReverse)], [mayReverse])
  const rows = useMemo(() => [...movements], [movements])
  return (
    <DataTable
      label={words.table}
      columns={all}
      rows={rows}
      rowKey={({ entry }) => entry.id}
      onOpen={({ receiptId }) => {
        if (receiptId) void openReceipt(receiptId)
      }}
      rowHeight={36}
      dense
      height="fit"
    />
  )
}

function actions(mayReverse: boolean): DataColumn<CreditMovement> {
  return {
    id: 'actions',
    header: words.columns.actions,
    align: 'end',
    width: 92,
    cell: ({ entry }) => {
      const alone = entry.kind === 'credit-note' || entry.kind === 'refunded'
      if (!alone || entry.reversal || !mayReverse) return null
      const what = `${creditKindNames[entry.kind]} ${formatMoney(entry.amount)}`
      return (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={words.reverseOf(what)}
          onClick={(event) => {
            event.stopPropagation()
            void reverseCredit(entry)
          }}
        >
          {receivables.reverse}
        </Button>
      )
    },
  }
}
