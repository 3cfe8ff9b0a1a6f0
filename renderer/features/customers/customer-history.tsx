import { EmptyState } from '#renderer/components/empty-state.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { store } from '#renderer/lib/clients.ts'
import { formatInstant } from '#shared/pt-br/format.ts'
import { history as words } from '#shared/pt-br/customers.ts'
import { Button, Skeleton, Stack, Text, Timeline } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'

const PAGE = 50

/** Everything that was done to a customer, newest first, in sentences, with who and when. */
export function CustomerHistory({ customerId }: { customerId: string }) {
  const query = useInfiniteQuery(
    store.customers.history.infiniteOptions({
      input: (offset: number) => ({ id: customerId, offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => (pages.length * PAGE < last.total ? pages.length * PAGE : undefined),
    }),
  )
  if (query.isPending) return <Skeleton height={240} />
  if (query.isError) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
  const entries = query.data.pages.flatMap((page) => page.entries)
  if (entries.length === 0) {
    return <EmptyState icon={IconHistory} title={words.none.title} message={words.none.message} />
  }
  return (
    <Stack align="flex-start" pt="xs">
      <Timeline bulletSize={14} lineWidth={2} active={-1}>
        {entries.map((entry) => (
          <Timeline.Item key={entry.sequence}>
            <Text size="sm">{words.sentence(entry)}</Text>
            <Text size="xs" c="dimmed">
              {words.by(entry.actorName, formatInstant(entry.at))}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
      {query.hasNextPage ? (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {words.more}
        </Button>
      ) : null}
    </Stack>
  )
}
