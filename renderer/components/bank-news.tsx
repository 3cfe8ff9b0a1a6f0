import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { bankNews as words } from '#shared/pt-br/bank.ts'
import { IconBuildingBank } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { NoticeLink } from './links.tsx'
import { Notice } from './notice.tsx'

type BankNewsProps = {
  /** True on the bank's own screen: no way there, and nothing about what it lists anyway. */
  here?: boolean
  /** True where somebody is about to be charged: says also that nothing was ever looked at. */
  charging?: boolean
}

/** Warns that the bank was not looked at for days, or that payments of it still wait, before anybody is charged (R04). */
export function BankNews({ here = false, charging = false }: BankNewsProps) {
  const today = useToday()
  const { data } = useQuery(store.bank.staleness.queryOptions({ input: { today } }))
  if (!data) return null
  const never = charging && data.accounts.length === 0
  const sentences = [
    ...(data.stale ? [words.stale(data.businessDays)] : []),
    ...(data.waiting > 0 && !here ? [words.waiting(data.waiting)] : []),
    ...(never ? [words.never] : []),
  ]
  if (sentences.length === 0) return null
  return (
    <Notice
      color={data.stale || data.waiting > 0 ? 'yellow' : 'gray'}
      icon={IconBuildingBank}
      text={sentences.join(' ')}
    >
      {here ? null : <NoticeLink to="/banco">{words.open}</NoticeLink>}
    </Notice>
  )
}
