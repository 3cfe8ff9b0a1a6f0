import { NoticeLink } from '#renderer/components/links.tsx'
import { Notice } from '#renderer/components/notice.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { promiseNotice as words } from '#shared/pt-br/negotiation-screen.ts'
import { IconHeartHandshake } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'

/** Promises by word alone, to be put in writing within 24 hours (E34). */
export function PromisesToFormalise() {
  const today = useToday()
  const { data } = useQuery(
    store.promises.list.queryOptions({
      input: { today, view: 'unformalised', customerId: null, search: '', offset: 0, limit: 100 },
    }),
  )
  if (!data || data.total === 0) return null
  const late = data.rows.filter(({ toFormalise }) => toFormalise === 'late').length
  return (
    <Notice
      color={late > 0 ? 'orange' : 'petrol'}
      icon={IconHeartHandshake}
      text={words.text(data.total, late)}
    >
      <NoticeLink to="/negociacao" search={{ aba: 'promessas', ver: 'a-formalizar' }}>
        {words.open}
      </NoticeLink>
    </Notice>
  )
}
