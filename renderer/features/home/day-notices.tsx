import { useSettings } from '#renderer/lib/use-settings.ts'
import { NoticeLink } from '#renderer/components/links.tsx'
import { Notice } from '#renderer/components/notice.tsx'
import { BankNews } from '#renderer/components/bank-news.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { missingMonths } from '#shared/domain/monthly-rates.ts'
import { home as words } from '#shared/pt-br/home.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { IconCash, IconPercentage } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { LegalClocks } from './legal-clocks.tsx'
import { OpenedMessages } from './opened-messages.tsx'
import { PromisesToFormalise } from './promises-to-formalise.tsx'
import styles from './day-notices.module.css'
import { DecisionsDue, TicketsDue } from './decision-notices.tsx'

/** What today asks for before anything else, each with the way to it. Nothing is shown when nothing is asked. */
export function DayNotices() {
  return (
    <div className={styles['notices']}>
      <BankNews />
      <LegalClocks />
      <DecisionsDue />
      <ChequesToDeposit />
      <PromisesToFormalise />
      <OpenedMessages />
      <TicketsDue />
      <RatesMissing />
    </div>
  )
}

function RatesMissing() {
  const today = useToday()
  const { data } = useSettings()
  const missing = data ? missingMonths(data.rates, data.terms, today) : []
  if (missing.length === 0) return null
  return (
    <Notice color="orange" icon={IconPercentage} text={words.notices.rates(missing.length)}>
      <NoticeLink to="/ajustes/$section" params={{ section: 'cobranca' }}>
        {words.notices.ratesOpen}
      </NoticeLink>
    </Notice>
  )
}

function ChequesToDeposit() {
  const today = useToday()
  const { data } = useQuery(
    store.cheques.list.queryOptions({
      input: {
        today,
        statuses: [],
        depositableOnly: true,
        search: '',
        sort: 'depositOn',
        descending: false,
        offset: 0,
        limit: 1,
      },
    }),
  )
  if (!data || data.depositable.cheques === 0) return null
  const { cheques, amount } = data.depositable
  return (
    <Notice color="petrol" icon={IconCash} text={words.notices.cheques(cheques, formatMoney(amount))}>
      <NoticeLink to="/cheques" search={{ aba: 'depositar' }}>
        {words.notices.chequesOpen}
      </NoticeLink>
    </Notice>
  )
}
