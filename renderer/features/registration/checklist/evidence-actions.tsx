import { askReason } from '#renderer/components/confirm.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { evidenceWords as words } from '#shared/pt-br/registration.ts'
import { Button, Group, Kbd } from '@mantine/core'
import type { ItemState } from './item-states.ts'

type EvidenceActionsProps = {
  customerId: string
  state: ItemState
  pending: boolean
  onClose: () => void
  onRemoved: () => void
}

/** Saves, closes, or takes the evidence away with a reason. */
export function EvidenceActions({ customerId, state, pending, onClose, onRemoved }: EvidenceActionsProps) {
  const { item, evidence } = state
  const removal = useCommand(storeClient.registrations.removeEvidence, {
    onDone: () => {
      onRemoved()
      notifyDone(words.removed)
      onClose()
    },
  })
  const remove = async () => {
    const reason = await askReason({
      title: words.removeTitle,
      message: words.removeMessage(item.title),
      confirmLabel: words.remove,
      danger: true,
    })
    if (reason !== null) removal.run({ customerId, itemId: item.id, reason })
  }
  return (
    <>
      {removal.error ? <ErrorNotice error={removal.error} /> : null}
      <Group justify="space-between">
        <Group gap="xs">
          <Button
            type="submit"
            size="xs"
            loading={pending}
            rightSection={<Kbd size="xs">Ctrl Enter</Kbd>}
            aria-keyshortcuts="Control+Enter"
          >
            {words.save}
          </Button>
          <Button size="xs" variant="default" onClick={onClose} rightSection={<Kbd size="xs">Esc</Kbd>}>
            {words.close}
          </Button>
        </Group>
        {evidence ? (
          <Button
            size="xs"
            variant="subtle"
            color="red"
            loading={removal.pending}
            onClick={() => void remove()}
          >
            {words.remove}
          </Button>
        ) : null}
      </Group>
    </>
  )
}
