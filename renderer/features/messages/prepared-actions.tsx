import { useSettings } from '#renderer/lib/use-settings.ts'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { handOver } from '#renderer/components/message-composer/hand-over.ts'
import { storeClient } from '#renderer/lib/clients.ts'
import { useMinute } from '#renderer/lib/minute.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { ActionLine } from '#shared/contracts/messages.ts'
import type { CollectionText } from '#shared/domain/messages/collection-action.ts'
import { messagesScreen as words } from '#shared/pt-br/messages.ts'
import { Alert, Button, Group, Stack } from '@mantine/core'

type PreparedActionsProps = { action: ActionLine; text: CollectionText; onClose: () => void }

/** A prepared message: handed over now, put into the outbox, or given up. */
export function PreparedActions({ action, text, onClose }: PreparedActionsProps) {
  const today = useToday()
  const minute = useMinute()
  const { data: settings } = useSettings()
  const open = useCommand(storeClient.messages.open, { onDone: (after) => void handOver(after, text) })
  const queue = useCommand(storeClient.messages.queue, { onDone: onClose })
  const cancel = useCommand(storeClient.messages.confirm, {
    onDone: () => {
      notifyDone(words.cancelled)
      onClose()
    },
  })
  const { id } = action
  const stale = action.on !== today
  const error = open.error ?? queue.error ?? cancel.error
  return (
    <Stack gap="sm">
      {stale ? (
        <Alert color="yellow" variant="light">
          {words.stale}
        </Alert>
      ) : null}
      {error ? <ErrorNotice error={error} /> : null}
      <Group gap="xs">
        {stale ? null : action.channel === 'email' && settings?.mail?.enabled ? (
          <Button loading={queue.pending} onClick={() => queue.run({ id })}>
            {words.queue}
          </Button>
        ) : (
          <Button loading={open.pending} onClick={() => open.run({ id, minute })}>
            {words.open}
          </Button>
        )}
        <Button
          variant="default"
          loading={cancel.pending}
          onClick={() => cancel.run({ id, outcome: 'cancelled', note: '', invalidAddress: false })}
        >
          {words.cancel}
        </Button>
      </Group>
    </Stack>
  )
}
