import { NoticeLink } from '#renderer/components/links.tsx'
import { Notice } from '#renderer/components/notice.tsx'
import { store } from '#renderer/lib/clients.ts'
import { messagesScreen as words } from '#shared/pt-br/messages.ts'
import { IconMessageQuestion } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'

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
    <Notice color="petrol" icon={IconMessageQuestion} text={words.notice(data.total)}>
      <NoticeLink to="/cobranca" search={{ aba: 'mensagens' }}>
        {words.answer}
      </NoticeLink>
    </Notice>
  )
}
