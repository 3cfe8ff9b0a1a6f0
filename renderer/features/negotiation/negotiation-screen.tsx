import { PageHeader } from '#renderer/components/page-header.tsx'
import { ScreenTabs } from '#renderer/components/screen-tabs.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { negotiation as words } from '#shared/pt-br/negotiation-screen.ts'
import type { ReactNode } from 'react'
import { ContactsTab } from './contacts-tab.tsx'
import { PromisesTab } from './promises/promises-tab.tsx'
import { type NegotiationSearch, type NegotiationTab, negotiationTabs } from './search.ts'

type NegotiationScreenProps = {
  search: NegotiationSearch
  onSearch: (search: NegotiationSearch, options?: { replace?: boolean }) => void
  /** Tabs that other features fill. */
  others: Partial<Record<NegotiationTab, ReactNode>>
}

/** *Negociação*: the log, promises, and what other features put beside them; the address holds the tab and its filters. */
export function NegotiationScreen({ search, onSearch, others }: NegotiationScreenProps) {
  const tab = search.aba ?? 'contatos'
  const change = (part: Partial<NegotiationSearch>) => onSearch({ ...search, ...part }, { replace: true })
  const parts: Partial<Record<NegotiationTab, ReactNode>> = {
    ...others,
    contatos: <ContactsTab search={search} onChange={change} />,
    promessas: <PromisesTab search={search} onChange={change} />,
  }
  return (
    <div className={styles['screen']}>
      <PageHeader title={words.title} subtitle={words.subtitle} />
      <ScreenTabs
        tabs={negotiationTabs}
        names={words.tabs}
        tab={tab}
        label={words.tabsLabel}
        onTab={(next) => onSearch(next === 'contatos' ? {} : { aba: next })}
      >
        {parts[tab]}
      </ScreenTabs>
    </div>
  )
}
