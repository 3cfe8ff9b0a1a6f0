import { PageHeader } from '#renderer/components/page-header.tsx'
import { ScreenTabs } from '#renderer/components/screen-tabs.tsx'
import { closings as words } from '#shared/pt-br/closings.ts'
import { screens } from '#shared/pt-br/shell.ts'
import styles from '#renderer/components/tabbed-screen.module.css'
import { MadeTab } from './made/made-tab.tsx'
import { ReviewTab } from './review/review-tab.tsx'
import { type ClosingSearch, closingTabs } from './search.ts'

type ClosingScreenProps = { search: ClosingSearch; onSearch: (search: ClosingSearch) => void }

/** What is going to be closed, and the closings that were made; the address holds tab, cut-off and what is open. */
export function ClosingScreen({ search, onSearch }: ClosingScreenProps) {
  const tab = search.aba ?? 'fechar'
  return (
    <div className={styles['screen']}>
      <PageHeader title={screens.closing} subtitle={words.intro} />
      <ScreenTabs
        tabs={closingTabs}
        names={words.tabs}
        tab={tab}
        onTab={(next) => onSearch(next === 'fechar' ? {} : { aba: next })}
      >
        {tab === 'fechar' ? <ReviewTab search={search} onSearch={onSearch} /> : null}
        {tab === 'feitos' ? <MadeTab search={search} onSearch={onSearch} /> : null}
      </ScreenTabs>
    </div>
  )
}
