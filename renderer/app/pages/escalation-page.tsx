import { PageHeader } from '#renderer/components/page-header.tsx'
import { ScreenTabs } from '#renderer/components/screen-tabs.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { DecisionTab } from '#renderer/features/decision-clock/decision-tab.tsx'
import { type EscalationTab, escalationTabIds } from '#renderer/features/decision-clock/search.ts'
import { CasesTab } from '#renderer/features/escalation/cases-tab.tsx'
import { ClocksTab } from '#renderer/features/escalation/clocks-tab.tsx'
import { PartnersTab } from '#renderer/features/escalation/partners-tab.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { escalationTabs, escalationWords as words } from '#shared/pt-br/decision-clock.ts'
import { screens } from '#shared/pt-br/shell.ts'
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
      <ScreenTabs
        tabs={escalationTabIds}
        names={escalationTabs}
        tab={aba}
        onTab={(tab) => void navigate({ search: { aba: tab }, replace: true })}
      >
        {parts[aba](search, change)}
      </ScreenTabs>
    </div>
  )
}
