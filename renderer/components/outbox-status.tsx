import { desktop, desktopClient } from '#renderer/lib/clients.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { outboxWords as words } from '#shared/pt-br/mail-settings.ts'
import { Alert, Button, Group, Text } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useOutbox } from './outbox-line.ts'

/** What the outbox is doing, why it waits, and a way to try at once; nothing while there is nothing to say. */
export function OutboxStatus() {
  const outbox = useOutbox()
  const client = useQueryClient()
  const tryNow = useMutation({
    mutationFn: () => desktopClient.mail.tryNow(),
    onSuccess: (status) => client.setQueryData(desktop.mail.status.queryKey(), status),
    onError: (error) => notifyProblem(describeError(error)),
  })
  if (!outbox || outbox.line === '') return null
  const { state } = outbox.status
  const stuck = state === 'paused' || (state === 'waiting' && outbox.status.problem !== null)
  return (
    <Alert
      role="status"
      aria-label={words.label}
      p="xs"
      flex="none"
      variant="light"
      color={state === 'paused' ? 'red' : stuck ? 'yellow' : 'gray'}
      icon={<IconMail size={18} />}
    >
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{outbox.line}</Text>
        {stuck ? (
          <Button
            size="xs"
            variant="default"
            flex="none"
            loading={tryNow.isPending}
            onClick={() => tryNow.mutate()}
          >
            {words.tryNow}
          </Button>
        ) : null}
      </Group>
    </Alert>
  )
}
