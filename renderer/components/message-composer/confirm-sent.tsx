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
  const { run, pending, error } = useCommand(storeClient.messages.confirm, {
    onDone: (after) => {
      notifyDone(
        words.done[after.state === 'sent' ? 'sent' : after.state === 'failed' ? 'failed' : 'cancelled'],
      )
      onDone(after)
    },
  })
  const say = (outcome: 'sent' | 'failed' | 'cancelled', note = '', invalidAddress = false) =>
    run({ id: action.id, outcome, note, invalidAddress })
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
          <WhyNot
            reachable={action.address !== null}
            pending={pending}
            onFailed={(note, invalid) => say('failed', note, invalid)}
            onCancelled={(note) => say('cancelled', note)}
            onBack={() => setFailing(false)}
          />
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

type WhyNotProps = {
  reachable: boolean
  pending: boolean
  onFailed: (note: string, invalid: boolean) => void
  onCancelled: (note: string) => void
  onBack: () => void
}

/** Why a message did not arrive, and whether its phone or e-mail may be used again. */
function WhyNot({ reachable, pending, onFailed, onCancelled, onBack }: WhyNotProps) {
  const [note, setNote] = useState('')
  const [invalid, setInvalid] = useState(false)
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        onFailed(note.trim(), invalid)
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
        {reachable ? (
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
          <Button variant="default" onClick={onBack}>
            {words.back}
          </Button>
          <Button variant="subtle" color="red" onClick={() => onCancelled(note.trim())}>
            {words.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
