import { PageHeader } from '#renderer/components/page-header.tsx'
import { ScreenTabs } from '#renderer/components/screen-tabs.tsx'
import { StatCard } from '#renderer/components/stat-card.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { formatNumber } from '#shared/pt-br/format.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { trustRecovery as words } from '#shared/pt-br/trust-recovery.ts'
import { SimpleGrid } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { CandidatesTab } from './candidates-tab.tsx'
import { PlansTab } from './plans-tab.tsx'
import { ReactivationTab } from './reactivation-tab.tsx'
import { type RecoverySearch, recoveryTabs } from './search.ts'
import { ThanksTab } from './thanks-tab.tsx'

type TrustRecoveryScreenProps = { search: RecoverySearch; onSearch: (search: RecoverySearch) => void }

/** Plans, who could have one, who to invite back and who to thank; the address holds tab and filters. */
export function TrustRecoveryScreen({ search, onSearch }: TrustRecoveryScreenProps) {
  const tab = search.aba ?? 'planos'
  return (
    <div className={styles['screen']}>
      <PageHeader title={screens.trustRecovery} subtitle={words.intro} />
      <Figures />
      <ScreenTabs
        tabs={recoveryTabs}
        names={words.tabs}
        tab={tab}
        onTab={(next) => onSearch(next === 'planos' ? {} : { aba: next })}
      >
        {tab === 'planos' ? <PlansTab search={search} onSearch={onSearch} /> : null}
        {tab === 'candidatos' ? <CandidatesTab search={search} onSearch={onSearch} /> : null}
        {tab === 'agradecer' ? <ThanksTab /> : null}
        {tab === 'reativar' ? <ReactivationTab search={search} onSearch={onSearch} /> : null}
      </ScreenTabs>
    </div>
  )
}

function Figures() {
  const today = useToday()
  const { data } = useQuery(store.recovery.figures.queryOptions({ input: { today } }))
  const { figures } = words
  const show = (value: number | undefined) => (value === undefined ? words.never : formatNumber(value))
  return (
    <SimpleGrid cols={4} spacing="sm" mb="sm">
      <StatCard
        label={figures.running}
        value={show(data?.running)}
        note={data ? figures.relapsed(data.relapsed) : null}
      />
      <StatCard
        label={figures.recovered}
        value={show(data?.recovered)}
        note={figures.recoveredNote}
        tone="good"
      />
      <StatCard
        label={figures.returned}
        value={show(data?.returned.again)}
        note={data ? figures.returnedNote(data.returned.again, data.returned.recovered) : null}
        tone="good"
      />
      <StatCard
        label={figures.toReactivate}
        value={show(data?.toReactivate)}
        note={figures.toReactivateNote}
      />
    </SimpleGrid>
  )
}
