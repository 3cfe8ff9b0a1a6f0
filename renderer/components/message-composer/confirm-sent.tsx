import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { CollectionAction } from '#shared/domain/messages/collection-action.ts'
import { composerWords } from '#shared/pt-br/message-composer.ts'
import { Alert, Button, Checkbox, Group, Stack, Textarea } from '@mantine/core'
import { IconHelpCircle } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'

const words = composerWords.confirm

type ConfirmSentProps = {
  action: Pick<CollectionAction, 'id' | 'channel' | 'address'>
  /** Told what became of it; null when nothing is known yet. */
  onDone: (action: CollectionAction | null) => void
}

/** Asks the one question that only a person can answer: whether it went out (complaint 30). */
export function ConfirmSent({ action, onDone }: ConfirmSentProps) {
  const [failing, setFailing] = useState(false)
  const [note, setNote] = useState('')
  const [invalid, setInvalid] = useState(false)
  const { run, pending, error } = useCommand(storeClient.messages.confirm, {
    onDone: (after) => {
      notifyDone(
        words.done[after.state === 'sent' ? 'sent' : after.state === 'failed' ? 'failed' : 'cancelled'],
      )
      onDone(after)
    },
  })
  const say = (outcome: 'sent' | 'failed' | 'cancelled') =>
    run({ id: action.id, outcome, note: note.trim(), invalidAddress: outcome === 'failed' && invalid })
  const yes = { phone: words.yesPhone, letter: words.yesLetter }[action.channel as string] ?? words.yes
  return (
    <Alert
      role="region"
      aria-label={words.question[action.channel]}
      variant="light"
      icon={<IconHelpCircle />}
      title={words.question[action.channel]}
    >
      <Stack gap="sm">
        {words.hint}
        {error ? <ErrorNotice error={error} /> : null}
        {failing ? (
          <form
            onSubmit={(event: FormEvent) => {
              event.preventDefault()
              say('failed')
            }}
          >
            <Stack gap="sm">
              <Textarea
                label={words.why}
                description={words.whyHint}
                value={note}
                maxLength={300}
                autosize
                minRows={2}
                data-autofocus
                onChange={(event) => setNote(event.currentTarget.value)}
              />
              {action.address ? (
                <Checkbox
                  label={words.invalid}
                  checked={invalid}
                  onChange={(event) => setInvalid(event.currentTarget.checked)}
                />
              ) : null}
              <Group gap="xs">
                <Button type="submit" loading={pending}>
                  {words.record}
                </Button>
                <Button variant="default" onClick={() => setFailing(false)}>
                  {words.back}
                </Button>
                <Button variant="subtle" color="red" onClick={() => say('cancelled')}>
                  {words.cancel}
                </Button>
              </Group>
            </Stack>
          </form>
        ) : (
          <Group gap="xs">
            <Button loading={pending} onClick={() => say('sent')}>
              {yes}
            </Button>
            <Button variant="default" onClick={() => setFailing(true)}>
              {words.no}
            </Button>
            <Button variant="subtle" onClick={() => onDone(null)}>
              {words.notYet}
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  )
}
