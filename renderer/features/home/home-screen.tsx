import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { PageHeader } from '#renderer/components/page-header.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useUser } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { weekday } from '#shared/domain/calendar.ts'
import { home as words } from '#shared/pt-br/home.ts'
import { Grid, Skeleton, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Temporal } from 'temporal-polyfill'
import { AgingBars } from './aging-bars.tsx'
import { CreditCards } from './credit-cards.tsx'
import { DayNotices } from './day-notices.tsx'
import { Figures } from './figures.tsx'
import { FirstSteps } from './first-steps.tsx'
import { JustOverdue } from './just-overdue.tsx'
import { LargestOverdue } from './largest-overdue.tsx'
import { ThreeActions } from './three-actions.tsx'

/** The day at a glance: what is late, what is due, what came in, and whom to talk to first. */
export function HomeScreen() {
  const today = useToday()
  const user = useUser()
  const overview = useQuery(store.overview.get.queryOptions({ input: { today } }))
  const empty = useQuery(store.status.queryOptions()).data?.counts.customers === 0
  const hour = Temporal.Now.plainTimeISO().hour
  return (
    <Stack gap="md">
      <PageHeader
        title={words.greeting(user?.name ?? '', hour)}
        subtitle={words.date(weekday(today), today)}
      />
      {empty ? <FirstSteps /> : null}
      {overview.isError ? (
        <ErrorNotice error={overview.error} onRetry={() => void overview.refetch()} />
      ) : null}
      {overview.data && !empty ? (
        <>
          <DayNotices />
          <Figures overview={overview.data} />
          <ThreeActions />
          <AgingBars totals={overview.data.totals} />
          <Grid gap="md" align="flex-start">
            <Grid.Col span={6}>
              <JustOverdue rows={overview.data.justOverdue} />
            </Grid.Col>
            <Grid.Col span={6}>
              <LargestOverdue rows={overview.data.largestOverdue} />
            </Grid.Col>
          </Grid>
          <CreditCards />
          <FirstSteps />
        </>
      ) : overview.isPending ? (
        <Waiting />
      ) : null}
    </Stack>
  )
}

function Waiting() {
  return (
    <>
      <Skeleton height={96} radius="md" />
      <Skeleton height={150} radius="md" />
      <Skeleton height={260} radius="md" />
    </>
  )
}
