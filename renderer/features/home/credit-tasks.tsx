import { TextLink } from '#renderer/components/links.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useOpenTask } from '#renderer/lib/open-credit-task.ts'
import { useToday } from '#renderer/lib/today.ts'
import { homeCredit as words, taskNames } from '#shared/pt-br/credit-day.ts'
import { creditTaskSentence } from '#shared/pt-br/credit-events.ts'
import { Skeleton, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { KeyedList } from './keyed-list.tsx'

/** Lines of the card. */
const SHOWN = 5

/** What credit asks for up to today, the latest first; Enter opens where it is done. */
export function CreditTasks() {
  const today = useToday()
  const { data, error, refetch } = useQuery(
    store.credit.agenda.queryOptions({ input: { today, until: today, limit: SHOWN } }),
  )
  const open = useOpenTask()
  const tasks = data?.tasks ?? []
  return (
    <Panel
      title={data ? `${words.tasks} (${data.total})` : words.tasks}
      hint={tasks.length > 0 ? words.tasksHint : undefined}
      actions={
        <TextLink size="sm" to="/credito" search={{ aba: 'agenda' }}>
          {words.tasksAll}
        </TextLink>
      }
    >
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={80} /> : null}
      {data && tasks.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.tasksNone}
        </Text>
      ) : null}
      {tasks.length > 0 ? (
        <KeyedList
          label={words.tasks}
          items={tasks.map((task, at) => ({
            id: String(at),
            name: task.name,
            note: creditTaskSentence(task),
            end: taskNames[task.kind],
          }))}
          onOpen={(at) => open(tasks[Number(at)]!)}
        />
      ) : null}
      {data && data.total > tasks.length ? (
        <Text size="xs" c="dimmed" mt={4}>
          {words.more(data.total - tasks.length)}
        </Text>
      ) : null}
    </Panel>
  )
}
