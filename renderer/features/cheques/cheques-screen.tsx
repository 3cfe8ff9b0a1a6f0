import { PageHeader } from '#renderer/components/page-header.tsx'
import { ScreenTabs } from '#renderer/components/screen-tabs.tsx'
import { cheques as words } from '#shared/pt-br/cheques.ts'
import { screens } from '#shared/pt-br/shell.ts'
import styles from '#renderer/components/tabbed-screen.module.css'
import { DepositTab } from './deposit-tab.tsx'
import { IssuersTab } from './issuers-tab.tsx'
import { PortfolioTab } from './portfolio-tab.tsx'
import { type ChequesSearch, chequeTabs } from './search.ts'

type ChequesScreenProps = { search: ChequesSearch; onSearch: (search: ChequesSearch) => void }

/** Every cheque received, what goes to the bank today, and who signed them; the address holds tab and filters. */
export function ChequesScreen({ search, onSearch }: ChequesScreenProps) {
  const tab = search.aba ?? 'carteira'
  return (
    <div className={styles['screen']}>
      <PageHeader title={screens.cheques} subtitle={words.intro} />
      <ScreenTabs
        tabs={chequeTabs}
        names={words.tabs}
        tab={tab}
        onTab={(next) => onSearch(next === 'carteira' ? {} : { aba: next })}
      >
        {tab === 'carteira' ? <PortfolioTab search={search} onSearch={onSearch} /> : null}
        {tab === 'depositar' ? <DepositTab search={search} /> : null}
        {tab === 'emitentes' ? <IssuersTab /> : null}
      </ScreenTabs>
    </div>
  )
}
