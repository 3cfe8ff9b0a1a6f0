import { PageHeader } from '#renderer/components/page-header.tsx'
import { closings as words } from '#shared/pt-br/closings.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { Tabs } from '@mantine/core'
import styles from '#renderer/components/tabbed-screen.module.css'
import { MadeTab } from './made/made-tab.tsx'
import { ReviewTab } from './review/review-tab.tsx'
import { type ClosingSearch, type ClosingTab, closingTabs } from './search.ts'

type ClosingScreenProps = { search: ClosingSearch; onSearch: (search: ClosingSearch) => void }

/** What is going to be closed, and the closings that were made; the address holds tab, cut-off and what is open. */
export function ClosingScreen({ search, onSearch }: ClosingScreenProps) {
  const tab = search.aba ?? 'fechar'
  return (
    <div className={styles['screen']}>
      <PageHeader title={screens.closing} subtitle={words.intro} />
      <Tabs
        value={tab}
        keepMounted={false}
        className={styles['screen']}
        onChange={(next) => onSearch(next === 'fechar' ? {} : { aba: next as ClosingTab })}
      >
        <Tabs.List>
          {closingTabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {words.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className={styles['panel']}>
          {tab === 'fechar' ? <ReviewTab search={search} onSearch={onSearch} /> : null}
          {tab === 'feitos' ? <MadeTab search={search} onSearch={onSearch} /> : null}
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}
