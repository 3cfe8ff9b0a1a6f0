import { TextLink } from '#renderer/components/links.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useMinute } from '#renderer/lib/minute.ts'
import { useToday } from '#renderer/lib/today.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { queueWords } from '#shared/pt-br/queue.ts'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { KeyedList } from './keyed-list.tsx'

const words = queueWords.three
const SHOWN = 3

/** *3 ações de hoje*: for a house of one person, the contacts that should bring most (R10). Nothing when there is none. */
export function ThreeActions() {
  const [today, minute] = [useToday(), useMinute()]
  const navigate = useNavigate()
  const { data } = useQuery(
    store.queue.today.queryOptions({
      input: { today, minute, kind: 'to-do', search: '', mine: false, offset: 0, limit: SHOWN },
    }),
  )
  if (!data || data.total === 0) return null
  const { counts, rows } = data
  return (
    <Panel
      title={words.title}
      hint={queueWords.counter({ todo: counts['to-do'], reminders: counts.reminders })}
      actions={
        <TextLink size="sm" to="/cobranca">
          {words.all}
        </TextLink>
      }
    >
      <KeyedList
        label={words.title}
        items={rows.map(({ customerId, name, action, overdue }) => ({
          id: customerId,
          name,
          note: action?.step.name ?? '',
          end: formatMoney(action && overdue === 0 ? action.total : overdue),
        }))}
        onOpen={(cliente) => void navigate({ to: '/cobranca', search: { cliente } })}
      />
    </Panel>
  )
}
