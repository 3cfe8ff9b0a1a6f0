import { PageHeader } from '#renderer/components/page-header.tsx'
import { ScreenTabs } from '#renderer/components/screen-tabs.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { PolicyTab } from '#renderer/features/dunning-policy/policy-tab.tsx'
import { MessagesTab } from '#renderer/features/messages/messages-tab.tsx'
import { ListTab } from '#renderer/features/queue/list-tab.tsx'
import { useSavedToday } from '#renderer/features/queue/queries.ts'
import { type CollectionTab, collectionTabIds } from '#renderer/features/queue/search.ts'
import { TodayTab } from '#renderer/features/queue/today-tab.tsx'
import { ResultsTab } from '#renderer/features/results/results-tab.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { collectionTabs, queueWords as words } from '#shared/pt-br/queue.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/cobranca')

/** Everything about collecting day by day: the queue, its messages, what came of them, and the policy behind it. */
export function CollectionPage() {
  usePageTitle(screens.collection)
  const { aba = 'hoje' } = route.useSearch()
  const navigate = route.useNavigate()
  const saved = useSavedToday()
  return (
    <div className={styles['screen']}>
      <PageHeader
        title={words.title}
        subtitle={words.subtitle}
        actions={
          saved > 0 ? (
            <Text size="sm" c="dimmed">
              {words.saved(saved)}
            </Text>
          ) : undefined
        }
      />
      <ScreenTabs
        tabs={collectionTabIds}
        names={collectionTabs}
        tab={aba}
        onTab={(tab) => void navigate({ search: { aba: tab }, replace: true })}
      >
        <Part tab={aba} />
      </ScreenTabs>
    </div>
  )
}

function Part({ tab }: { tab: CollectionTab }) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: { ...search, ...part }, replace: true })
  if (tab === 'regua') return <PolicyTab />
  if (tab === 'resultados') return <ResultsTab search={search} onChange={change} />
  if (tab === 'mensagens') return <MessagesTab search={search} onChange={change} />
  if (tab === 'lista') return <ListTab search={search} onChange={change} />
  return <TodayTab customerId={search.cliente} onCustomer={(cliente) => change({ cliente })} />
}
