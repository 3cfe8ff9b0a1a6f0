import { Panel } from '#renderer/components/panel.tsx'
import type { AgingCustomerRow } from '#shared/contracts/aging.ts'
import { formatDays, formatMoney } from '#shared/pt-br/format.ts'
import { home as words } from '#shared/pt-br/home.ts'
import { Text } from '@mantine/core'
import { OverdueList } from './overdue-list.tsx'

/** The customers who owe most of what is late. */
export function LargestOverdue({ rows }: { rows: readonly AgingCustomerRow[] }) {
  const items = rows.map((row) => ({
    id: row.customerId,
    customerId: row.customerId,
    name: row.name,
    note: formatDays(row.worstDaysLate),
    amount: formatMoney(row.total),
  }))
  return (
    <Panel title={words.largest} hint={rows.length > 0 ? words.keys : undefined}>
      {rows.length > 0 ? (
        <OverdueList label={words.largest} items={items} tone="firme" />
      ) : (
        <Text size="sm" c="dimmed">
          {words.nothingOverdue}
        </Text>
      )}
    </Panel>
  )
}
