import { ButtonLink } from '#renderer/components/links.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { ConfirmSent } from '#renderer/components/message-composer/confirm-sent.tsx'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { ActionLine } from '#shared/contracts/messages.ts'
import { formatPhone } from '#shared/domain/contact.ts'
import type { CollectionText } from '#shared/domain/messages/collection-action.ts'
import { channelNames } from '#shared/pt-br/dunning-names.ts'
import { guardWords } from '#shared/pt-br/message-guard.ts'
import { messagesScreen as words } from '#shared/pt-br/messages.ts'
import type { GuardRule } from '#shared/domain/messages/guard-rules.ts'
import { Drawer, Group, Skeleton, Stack, Text } from '@mantine/core'
import { StateBadge } from './columns.tsx'
import { DeliveryProofs } from './delivery-proofs.tsx'
import { PreparedActions } from './prepared-actions.tsx'
import { useMessage } from './queries.ts'

/** One message: what it says, how far it got, and what is to be done about it. */
export function MessageDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  useReturnFocus()
  const { data, error, refetch } = useMessage(id)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={600}
      title={data ? words.details(data.action.customerName) : words.title}
    >
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <Message action={data.action} text={data.text} onClose={onClose} />
      ) : error ? null : (
        <Skeleton height={320} />
      )}
    </Drawer>
  )
}

type MessageProps = { action: ActionLine; text: CollectionText; onClose: () => void }

function Message({ action, text, onClose }: MessageProps) {
  const { channel, address, state, by, stateOn, note, insisted } = action
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Group gap="xs">
            <Text fw={600}>{channelNames[channel]}</Text>
            <StateBadge state={state} />
          </Group>
          <Text size="sm" c="dimmed">
            {[address ? words.address(formatPhone(address)) : '', words.by(by, stateOn)]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        <ButtonLink
          variant="default"
          flex="none"
          to="/clientes/$customerId"
          params={{ customerId: action.customerId }}
        >
          {words.openCustomer}
        </ButtonLink>
      </Group>
      <WhatToDo action={action} text={text} onClose={onClose} />
      {note && note !== 'replaced' ? <Text size="sm">{note}</Text> : null}
      {insisted ? <Text size="sm">{words.insisted(insisted)}</Text> : null}
      <Said text={text} subject={channel === 'email' || channel === 'letter'} />
      {channel === 'phone' || channel === 'sms' ? null : <DeliveryProofs action={action} />}
    </Stack>
  )
}

/** What its state asks of the person. */
function WhatToDo({ action, text, onClose }: MessageProps) {
  const { state, channel } = action
  if (state === 'opened') return <ConfirmSent action={action} onDone={onClose} />
  if (state === 'prepared') return <PreparedActions action={action} text={text} onClose={onClose} />
  if (state === 'queued') return <Text size="sm">{words.queuedHint}</Text>
  if (channel === 'email' && (state === 'uncertain' || state === 'failed'))
    return <Text size="sm">{words.mailHint}</Text>
  return null
}

function Said({ text, subject }: { text: CollectionText; subject: boolean }) {
  return (
    <div>
      <Text fw={600} size="sm">
        {words.said}
      </Text>
      {subject && text.subject ? (
        <Text size="sm" c="dimmed">
          {words.subject}: {text.subject}
        </Text>
      ) : null}
      <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text.text}
      </Text>
      {text.letPass ? (
        <Text size="sm" mt="xs">
          {words.letPass(text.letPass.reason, text.letPass.by)}{' '}
          {text.warnings.map(({ rule }) => guardWords[rule as GuardRule].name).join(', ')}
        </Text>
      ) : null}
    </div>
  )
}
