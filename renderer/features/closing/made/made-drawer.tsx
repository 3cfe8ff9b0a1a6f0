import { askReason } from '#renderer/components/confirm.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { ClosingSummary } from '#shared/contracts/closings.ts'
import { closings } from '#shared/pt-br/closings.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Button, Drawer, Group, Skeleton, Stack, Text, Title } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { MadeLines } from './made-lines.tsx'
import { StatementsOutput } from './statements-output.tsx'

const words = closings.made

/** A closing that was made: its titles, the statements to send, and the way to take it back. Null keeps it shut. */
export function MadeDrawer({ closingId, onClose }: { closingId: string | null; onClose: () => void }) {
  return (
    <Drawer
      opened={closingId !== null}
      onClose={onClose}
      position="right"
      size="min(900px, 92vw)"
      title={closingId ? <Heading closingId={closingId} /> : null}
    >
      {closingId ? <MadePanel closingId={closingId} /> : null}
    </Drawer>
  )
}

function useClosing(id: string) {
  return useQuery(store.closings.get.queryOptions({ input: { id, today: useToday() } }))
}

function Heading({ closingId }: { closingId: string }) {
  const { data } = useClosing(closingId)
  return (
    <Text fw={650} size="lg" span>
      {data ? words.title(data.closing.number) : closings.tabs.feitos}
    </Text>
  )
}

function MadePanel({ closingId }: { closingId: string }) {
  const { data, error, refetch } = useClosing(closingId)
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={240} />
  const { closing, lines, leftOut } = data
  return (
    <Stack gap="md">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" c="dimmed">
          {words.facts(closing.cutOffOn, closing.on, closing.by)} · {formatMoney(closing.total)}
        </Text>
        {closing.undoing ? (
          <Text size="sm" fw={600}>
            {words.undone(closing.undoing.on)}: {closing.undoing.reason}
          </Text>
        ) : (
          <UndoButton closing={closing} />
        )}
      </Group>
      {closing.undoing ? null : (
        <>
          <Title order={3} size="h4">
            {words.statements}
          </Title>
          <StatementsOutput closingId={closing.id} count={lines.length} />
        </>
      )}
      <MadeLines closingId={closing.id} lines={lines} />
      {leftOut.length > 0 ? (
        <Stack gap={2}>
          <Title order={3} size="h4">
            {words.leftOut}
          </Title>
          {leftOut.map(({ orderId, number, customerName, reason }) => (
            <Text key={orderId} size="sm">
              {words.leftOutLine(number, customerName, reason)}
            </Text>
          ))}
        </Stack>
      ) : null}
    </Stack>
  )
}

function UndoButton({ closing: { id, number } }: { closing: ClosingSummary }) {
  const mayClose = useMay('closeMonth')
  const { run, pending, error } = useCommand(storeClient.closings.undo, {
    onDone: () => notifyDone(words.undoDone(number)),
  })
  const undo = async () => {
    const reason = await askReason({
      title: words.undoTitle(number),
      message: words.undoMessage,
      confirmLabel: words.undo,
      danger: true,
    })
    if (reason !== null) run({ id, reason })
  }
  return (
    <Stack gap={4} align="flex-end">
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={16} />}
        loading={pending}
        disabled={!mayClose}
        onClick={() => void undo()}
      >
        {words.undo}
      </Button>
      {error ? <ErrorNotice error={error} /> : null}
    </Stack>
  )
}
