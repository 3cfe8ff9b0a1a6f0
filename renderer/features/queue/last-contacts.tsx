import { TextLink } from '#renderer/components/links.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { describeEntry } from '#shared/pt-br/negotiation-timeline.ts'
import { queueWords as words } from '#shared/pt-br/queue.ts'
import { List, Skeleton, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'

const SHOWN = 5

/** What was said and done last, so that the next person begins where the last one ended. */
export function LastContacts({ customerId }: { customerId: string }) {
  const today = useToday()
  const { data, error, refetch } = useQuery(
    store.contacts.timeline.queryOptions({
      input: { today, customerId, kinds: [], offset: 0, limit: SHOWN },
    }),
  )
  return (
    <Panel
      title={words.lastContacts}
      actions={
        <TextLink size="sm" to="/clientes/$customerId" params={{ customerId }} search={{ aba: 'negociacao' }}>
          {words.history}
        </TextLink>
      }
    >
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={70} /> : null}
      {data?.rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.noContacts}
        </Text>
      ) : null}
      <List size="sm" spacing={4} listStyleType="none">
        {data?.rows.map((entry) => {
          const { title, lines } = describeEntry(entry)
          return (
            <List.Item key={entry.id}>
              <Text span size="sm" fw={600}>
                {formatDay(entry.on)} · {title}
              </Text>
              {lines[0] ? (
                <Text size="sm" c="dimmed" lineClamp={2}>
                  {lines[0]}
                </Text>
              ) : null}
            </List.Item>
          )
        })}
      </List>
    </Panel>
  )
}
