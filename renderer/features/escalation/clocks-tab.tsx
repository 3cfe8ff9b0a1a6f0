import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import type { ClockRow } from '#shared/contracts/cases.ts'
import { clockNames } from '#shared/pt-br/escalation-names.ts'
import { clocksWords as words } from '#shared/pt-br/escalation.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { ruleSource } from '#shared/pt-br/rule-sources.ts'
import { Badge, Text } from '@mantine/core'
import { IconClockCheck } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { DaysLeft, lightColors } from './clock-text.tsx'
import { useClocks } from './queries.ts'

/** Every clock that runs, most urgent first (X7). */
export function ClocksTab() {
  const clocks = useClocks(null)
  const navigate = useNavigate()
  const open = ({ caseId, customerId }: ClockRow) =>
    void (caseId
      ? navigate({ to: '/escalada', search: { aba: 'casos', caso: caseId } })
      : navigate({ to: '/clientes/$customerId', params: { customerId }, search: { aba: 'escalada' } }))
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.hint}
      </Text>
      <div className={styles['table']}>
        <DataTable
          label={words.label}
          columns={columns}
          {...clocks.table}
          rowKey={({ id }) => id}
          onOpen={open}
          empty={<EmptyState icon={IconClockCheck} title={words.none.title} message={words.none.message} />}
        />
      </div>
    </>
  )
}

const columns: DataColumn<ClockRow>[] = [
  {
    id: 'light',
    header: words.columns.light,
    width: 100,
    cell: ({ light }) => (
      <Badge variant="outline" color={lightColors[light]} tt="none">
        {words.lights[light]}
      </Badge>
    ),
  },
  { id: 'what', header: words.columns.what, width: 205, grow: 1, cell: ({ kind }) => clockNames[kind] },
  { id: 'about', header: words.columns.about, width: 100, cell: words.what },
  {
    id: 'customer',
    header: words.columns.customer,
    width: 140,
    grow: 1,
    cell: ({ customerName }) => customerName,
  },
  { id: 'on', header: words.columns.on, width: 100, cell: ({ on }) => formatDay(on) },
  { id: 'left', header: words.columns.left, width: 130, cell: ({ on }) => <DaysLeft on={on} /> },
  {
    id: 'rule',
    header: words.columns.rule,
    width: 190,
    grow: 1,
    cell: ({ rule }) => ruleSource(rule),
  },
]
