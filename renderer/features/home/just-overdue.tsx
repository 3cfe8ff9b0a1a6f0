import { Panel } from '#renderer/components/panel.tsx'
import type { AgingTitleRow } from '#shared/contracts/aging.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { home as words } from '#shared/pt-br/home.ts'
import { Text } from '@mantine/core'
import { OverdueList } from './overdue-list.tsx'

/** Titles whose first day late is today or since the last business day. */
export function JustOverdue({ rows }: { rows: readonly AgingTitleRow[] }) {
  const items = rows.map((row) => ({
    id: row.receivableId,
    customerId: row.customerId,
    name: row.customerName,
    note: row.dueOn ? `${row.title} · ${words.dueOn(row.dueOn)}` : row.title,
    amount: formatMoney(row.total),
  }))
  return (
    <Panel title={words.justOverdue} hint={rows.length > 0 ? words.justOverdueHint : undefined}>
      {rows.length > 0 ? (
        <OverdueList label={words.justOverdue} items={items} tone="lembrete" />
      ) : (
        <Text size="sm" c="dimmed">
          {words.nothingJustOverdue}
        </Text>
      )}
    </Panel>
  )
}
