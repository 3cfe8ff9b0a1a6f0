import { PageHeader } from '#renderer/components/page-header.tsx'
import { ScreenTabs } from '#renderer/components/screen-tabs.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { useToday } from '#renderer/lib/today.ts'
import { credit } from '#shared/pt-br/credit.ts'
import { type ReactNode, useMemo } from 'react'
import { AgendaTab } from './agenda-tab.tsx'
import { CreditActions } from './credit-actions.tsx'
import { LogTab } from './log-tab.tsx'
import { PortfolioTab } from './portfolio-tab.tsx'
import { ProposalsTab } from './proposals-tab.tsx'
import { type CreditSearch, type CreditTab, creditTabs, filterOf, sortOf } from './search.ts'
import { VipTab } from './vip-tab.tsx'
import { YellowTab } from './yellow-tab.tsx'

export type CreditScreenProps = {
  search: CreditSearch
  /** Puts another search in the address. */
  onSearch: (search: CreditSearch, options?: { replace?: boolean }) => void
  /** The block list, which is another feature's. */
  blocks: ReactNode
}

/** Everything the house knows of the credit it gives; the address holds the tab and every filter. */
export function CreditScreen({ search, onSearch, blocks }: CreditScreenProps) {
  const today = useToday()
  const tab = search.aba ?? 'carteira'
  const change = (part: Partial<CreditSearch>) => onSearch({ ...search, ...part }, { replace: true })
  const query = useMemo(() => ({ ...filterOf(search, today), ...sortOf(search) }), [search, today])
  return (
    <div className={styles['screen']}>
      <PageHeader
        title={credit.title}
        subtitle={credit.subtitle}
        actions={tab === 'carteira' ? <CreditActions query={query} /> : undefined}
      />
      <ScreenTabs
        tabs={creditTabs}
        names={credit.tabs}
        tab={tab}
        // A tab begins with its own filters: those of another would hide what one came for.
        onTab={(next) => onSearch(next === 'carteira' ? {} : { aba: next })}
      >
        <Part tab={tab} search={search} onChange={change} blocks={blocks} />
      </ScreenTabs>
    </div>
  )
}

type PartProps = {
  tab: CreditTab
  search: CreditSearch
  onChange: (part: Partial<CreditSearch>) => void
  blocks: ReactNode
}

function Part({ tab, search, onChange, blocks }: PartProps) {
  if (tab === 'carteira') return <PortfolioTab search={search} onChange={onChange} />
  if (tab === 'sinal') return <YellowTab search={search} onChange={onChange} />
  if (tab === 'vip') return <VipTab search={search} onChange={onChange} />
  if (tab === 'propostas') return <ProposalsTab />
  if (tab === 'agenda') return <AgendaTab search={search} onChange={onChange} />
  return tab === 'registro' ? <LogTab /> : blocks
}
