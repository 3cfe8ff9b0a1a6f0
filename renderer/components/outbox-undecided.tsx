import { store, storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { nextOffset, usePages } from '#renderer/lib/use-pages.ts'
import type { OutboxRow } from '#shared/contracts/outbox.ts'
import { outboxWords as words } from '#shared/pt-br/mail-settings.ts'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { ErrorNotice } from './error-notice.tsx'
import { Panel } from './panel.tsx'

/** E-mails on the screen at first, and more each time. */
const PAGE = 5

/** E-mails that somebody has to decide about: those that may have gone out, and those that were refused. Nothing when there are none. */
export function OutboxUndecided() {
  return (
    <>
      <Undecided state="uncertain" title={words.uncertain} hint={words.uncertainHint} />
      <Undecided state="failed" title={words.failed} hint={words.failedHint} />
    </>
  )
}

type UndecidedProps = { state: 'uncertain' | 'failed'; title: string; hint: string }

function Undecided({ state, title, hint }: UndecidedProps) {
  const list = usePages(
    useInfiniteQuery(
      store.outbox.list.infiniteOptions({
        input: (offset: number) => ({ state, offset, limit: PAGE }),
        initialPageParam: 0,
        getNextPageParam: nextOffset,
      }),
    ),
  )
  if (list.error) return <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
  if (list.total === 0) return null
  return (
    <Panel title={`${title} (${list.total})`} hint={hint}>
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {list.rows.map((row) => (
          <li key={row.action.id}>
            <Mail row={row} />
          </li>
        ))}
      </Stack>
      {list.hasNextPage ? (
        <Button variant="subtle" mt="xs" loading={list.isFetching} onClick={list.needMore}>
          {words.more}
        </Button>
      ) : null}
    </Panel>
  )
}

function Mail({ row: { action, customerName, subject } }: { row: OutboxRow }) {
  const decide = useCommand(storeClient.outbox.decide, {
    onDone: (after) =>
      notifyDone(
        words.decided[after.state === 'queued' ? 'again' : after.state === 'sent' ? 'sent' : 'cancel'],
      ),
  })
  const say = (decision: 'sent' | 'again' | 'cancel') =>
    decide.run({ id: action.id, decision, note: decision === 'sent' ? words.confirmedBy : action.note })
  const choices =
    action.state === 'uncertain' ? (['sent', 'again', 'cancel'] as const) : (['again', 'cancel'] as const)
  return (
    <Stack gap={4}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Text fw={600}>{customerName}</Text>
          <Text size="sm" c="dimmed">
            {words.to(action.address ?? '', subject)}
          </Text>
          {action.note ? <Text size="sm">{action.note}</Text> : null}
        </div>
        <Group gap="xs" flex="none">
          {choices.map((choice) => (
            <Button
              key={choice}
              size="xs"
              variant="default"
              aria-label={`${words.decide[choice]}: ${customerName}`}
              disabled={decide.pending}
              onClick={() => say(choice)}
            >
              {words.decide[choice]}
            </Button>
          ))}
        </Group>
      </Group>
      {decide.error ? <ErrorNotice error={decide.error} /> : null}
    </Stack>
  )
}
