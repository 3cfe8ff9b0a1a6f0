import { store } from '#renderer/lib/clients.ts'
import { messagesScreen as words } from '#shared/pt-br/messages.ts'
import { Alert, Anchor } from '@mantine/core'
import { IconMessageQuestion } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

/** Messages that were opened and nobody said whether they went out (complaint 30); nothing when there are none. */
export function OpenedMessages() {
  const { data } = useQuery(
    store.messages.list.queryOptions({
      input: {
        states: ['opened'],
        channel: null,
        on: null,
        customerId: null,
        search: '',
        offset: 0,
        limit: 1,
      },
    }),
  )
  if (!data || data.total === 0) return null
  return (
    <Alert icon={<IconMessageQuestion size={18} />} p="xs">
      {words.notice(data.total)}{' '}
      <Anchor
        size="sm"
        underline="always"
        renderRoot={(props) => <Link {...props} to="/cobranca" search={{ aba: 'mensagens' }} />}
      >
        {words.answer}
      </Anchor>
    </Alert>
  )
}
