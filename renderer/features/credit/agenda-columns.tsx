import type { DataColumn } from '#renderer/components/data-table.tsx'
import type { CreditTask } from '#shared/contracts/credit.ts'
import { addDays, type Day } from '#shared/domain/calendar.ts'
import { agendaWords, taskNames } from '#shared/pt-br/credit-day.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { creditTaskSentence } from '#shared/pt-br/credit-events.ts'
import { Text } from '@mantine/core'

const words = agendaWords.columns

function dayWord(on: Day, today: Day): string {
  if (on === today) return agendaWords.today
  if (on === addDays(today, 1)) return agendaWords.tomorrow
  return formatDay(on)
}

/** The columns; each day is said strongly once, at the first of its tasks. */
export function agendaColumns(tasks: readonly CreditTask[], today: Day): readonly DataColumn<CreditTask>[] {
  const first = new Set(tasks.filter((task, at) => tasks[at - 1]?.dueOn !== task.dueOn))
  return [
    {
      id: 'dueOn',
      header: words.dueOn,
      width: 150,
      cell: (task) => (
        <Text
          span
          size="sm"
          className="em-figures"
          fw={first.has(task) ? 700 : 400}
          c={task.dueOn < today ? 'var(--em-bad)' : first.has(task) ? 'bright' : 'dimmed'}
        >
          {dayWord(task.dueOn, today)}
          {task.dueOn < today && first.has(task) ? ` · ${agendaWords.late}` : ''}
        </Text>
      ),
    },
    { id: 'kind', header: words.kind, width: 210, cell: (task) => taskNames[task.kind] },
    { id: 'name', header: words.name, width: 200, grow: 2, cell: (task) => task.name },
    {
      id: 'what',
      header: words.what,
      width: 320,
      grow: 4,
      cell: (task) => <span title={creditTaskSentence(task)}>{creditTaskSentence(task)}</span>,
    },
  ]
}
