import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { type CreditTask, creditTaskSchema } from '#shared/contracts/credit.ts'
import { addDays } from '#shared/domain/calendar.ts'
import { agendaWords as words, taskNames } from '#shared/pt-br/credit-day.ts'
import { Group, SegmentedControl, Select, Text } from '@mantine/core'
import { IconCalendarCheck } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { agendaColumns } from './agenda-columns.tsx'
import { type CreditSearch, horizons } from './search.ts'
import { useOpenTask } from '#renderer/lib/open-credit-task.ts'

/** The most the contract tells at once. */
const MOST = 1000

const kinds = creditTaskSchema.shape.kind.options

type AgendaTabProps = { search: CreditSearch; onChange: (change: Partial<CreditSearch>) => void }

const keyOf = (task: CreditTask) => `${task.kind} ${task.customerId ?? task.name} ${task.dueOn}`

/** What credit asks for, day by day, the late ones first; Enter opens where it is done. */
export function AgendaTab({ search, onChange }: AgendaTabProps) {
  const today = useToday()
  const horizon = search.ate ?? 'semana'
  const agenda = useQuery(
    store.credit.agenda.queryOptions({
      input: { today, until: addDays(today, horizons[horizon]), limit: MOST },
      placeholderData: keepPreviousData,
    }),
  )
  const open = useOpenTask()
  const kind = kinds.find((known) => known === search.tipo)
  const tasks = useMemo(
    () => (agenda.data?.tasks ?? []).filter((task) => !kind || task.kind === kind),
    [agenda.data, kind],
  )
  const columns = useMemo(() => agendaColumns(tasks, today), [tasks, today])
  const total = agenda.data?.total ?? 0
  return (
    <>
      <Group justify="space-between" align="flex-end">
        <Text size="sm" c="dimmed">
          {words.intro} {total > MOST ? words.more(MOST, total) : words.count(tasks.length)}
        </Text>
        <Filters horizon={horizon} kind={kind} onChange={onChange} />
      </Group>
      <div className={styles['table']}>
        <DataTable
          label={words.label}
          columns={columns}
          rows={tasks}
          rowKey={keyOf}
          onOpen={open}
          loading={agenda.isPending}
          error={agenda.error}
          onRetry={() => void agenda.refetch()}
          empty={
            <EmptyState icon={IconCalendarCheck} title={words.empty.title} message={words.empty.message} />
          }
          rowHeight={34}
        />
      </div>
    </>
  )
}

type FiltersProps = Pick<AgendaTabProps, 'onChange'> & {
  horizon: keyof typeof horizons
  kind: CreditTask['kind'] | undefined
}

function Filters({ horizon, kind, onChange }: FiltersProps) {
  return (
    <Group gap="sm">
      <Select
        aria-label={words.kinds}
        placeholder={words.all}
        size="xs"
        w={230}
        clearable
        clearButtonProps={{ 'aria-label': words.all }}
        value={kind ?? null}
        onChange={(chosen) => onChange({ tipo: chosen ?? undefined })}
        data={kinds.map((value) => ({ value, label: taskNames[value] }))}
      />
      <SegmentedControl
        aria-label={words.until}
        size="xs"
        value={horizon}
        onChange={(ate) => onChange({ ate: ate === 'semana' ? undefined : (ate as keyof typeof horizons) })}
        data={Object.entries(words.horizons).map(([value, label]) => ({ value, label }))}
      />
    </Group>
  )
}
