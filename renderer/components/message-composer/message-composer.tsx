import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import type { MessageRequest } from '#shared/contracts/messages.ts'
import type { CollectionAction, CollectionText } from '#shared/domain/messages/collection-action.ts'
import { composerWords as words } from '#shared/pt-br/message-composer.ts'
import { Button, Group, Skeleton, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { ChannelChoice } from './channel-choice.tsx'
import { ConfirmSent } from './confirm-sent.tsx'
import { copy, smsWords } from './hand-over.ts'
import { MessageForm } from './message-form.tsx'
import { useMessageDraft } from './use-message-draft.ts'

type MessageComposerProps = {
  request: MessageRequest
  /** Told of the message as it stands: prepared, queued, opened or confirmed. */
  onDone: (action: CollectionAction) => void
  onCancel?: () => void
}

type HandedOver = { action: CollectionAction; text: CollectionText; pix: string | null }

/** Writes one message to one customer: composed from the ledger, looked over by the guard, handed over and confirmed. */
export function MessageComposer({ request: given, onDone, onCancel }: MessageComposerProps) {
  const [request, setRequest] = useState(given)
  const [handedOver, setHandedOver] = useState<HandedOver | null>(null)
  const { data: draft, error, refetch, isPlaceholderData } = useMessageDraft(request)
  if (handedOver) {
    return <Waiting {...handedOver} onDone={(after) => onDone(after ?? handedOver.action)} />
  }
  if (error && !draft) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!draft) return <Skeleton height={420} radius="md" />
  return (
    <Stack gap="md">
      <ChannelChoice
        request={request}
        draft={draft}
        onChange={(change) => setRequest({ ...request, ...change })}
      />
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : isPlaceholderData ? (
        <Skeleton height={320} radius="md" />
      ) : (
        <MessageForm
          key={`${request.channel}-${request.textId}`}
          request={request}
          draft={draft}
          onAnswers={(answers) => setRequest({ ...request, answers })}
          onPrepared={({ action, text }) => {
            if (action.state === 'opened')
              setHandedOver({ action, text, pix: draft.letter?.pix?.payload ?? null })
            else onDone(action)
          }}
          {...(onCancel ? { onCancel } : {})}
        />
      )}
    </Stack>
  )
}

type WaitingProps = HandedOver & { onDone: (action: CollectionAction | null) => void }

/** What was handed over, until the person says what became of it. */
function Waiting({ action, text, pix, onDone }: WaitingProps) {
  const { channel } = action
  return (
    <Stack gap="md">
      <ConfirmSent action={action} onDone={onDone} />
      {channel === 'letter' ? <Text size="sm">{words.letterIssued}</Text> : null}
      {channel === 'whatsapp' || channel === 'sms' ? (
        <Group gap="xs">
          <Button
            variant="default"
            onClick={() => void copy(channel === 'sms' ? smsWords(text.text) : text.text)}
          >
            {words.copyText}
          </Button>
          {pix ? (
            <Button variant="default" onClick={() => void copy(pix)}>
              {words.copyPix}
            </Button>
          ) : null}
        </Group>
      ) : null}
      <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text.text}
      </Text>
    </Stack>
  )
}
