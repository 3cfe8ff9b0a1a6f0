import { PageHeader } from '#renderer/components/page-header.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { DecisionTab } from '#renderer/features/decision-clock/decision-tab.tsx'
import { type EscalationTab, escalationTabIds } from '#renderer/features/decision-clock/search.ts'
import { CasesTab } from '#renderer/features/escalation/cases-tab.tsx'
import { ClocksTab } from '#renderer/features/escalation/clocks-tab.tsx'
import { PartnersTab } from '#renderer/features/escalation/partners-tab.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { escalationTabs, escalationWords as words } from '#shared/pt-br/decision-clock.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { Tabs } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'

const route = getRouteApi('/escalada')

type Search = ReturnType<typeof route.useSearch>
type Change = (part: Partial<Search>) => void

const parts: Record<EscalationTab, (search: Search, change: Change) => ReactNode> = {
  decisao: (search, change) => <DecisionTab search={search} onChange={change} />,
  casos: (search, change) => (
    <CasesTab search={search} onChange={(part) => change(part as Partial<Search>)} />
  ),
  relogios: () => <ClocksTab />,
  parceiros: () => <PartnersTab />,
}

/** What is done about debts that nobody pays: the choice, and where it leads. */
export function EscalationPage() {
  usePageTitle(screens.escalation)
  const search = route.useSearch()
  const { aba = 'decisao' } = search
  const navigate = route.useNavigate()
  const change: Change = (part) => void navigate({ search: { ...search, ...part }, replace: true })
  return (
    <div className={styles['screen']}>
      <PageHeader title={screens.escalation} subtitle={words.subtitle} />
      <Tabs
        value={aba}
        keepMounted={false}
        className={styles['screen']}
        onChange={(tab) => void navigate({ search: { aba: tab as EscalationTab }, replace: true })}
      >
        <Tabs.List>
          {escalationTabIds.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {escalationTabs[tab]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {escalationTabIds.map((tab) => (
          <Tabs.Panel key={tab} value={tab} className={tab === aba ? styles['panel'] : undefined}>
            {tab === aba ? parts[tab](search, change) : null}
          </Tabs.Panel>
        ))}
      </Tabs>
    </div>
  )
}
