import type { MessageDraft, MessageRequest } from '#shared/contracts/messages.ts'
import { formatPhone } from '#shared/domain/contact.ts'
import { houseTexts } from '#shared/messages/house-texts.ts'
import { channelNames } from '#shared/pt-br/dunning-names.ts'
import { composerWords as words } from '#shared/pt-br/message-composer.ts'
import { Anchor, Group, Select, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'

type ChannelChoiceProps = {
  request: MessageRequest
  draft: MessageDraft
  onChange: (change: Partial<MessageRequest>) => void
}

/** By what channel, to which address, with which text. */
export function ChannelChoice({ request, draft, onChange }: ChannelChoiceProps) {
  const fault = draft.channels.find(({ channel }) => channel === request.channel)?.fault ?? null
  return (
    <Stack gap={4}>
      <Group gap="sm" align="start" grow preventGrowOverflow={false}>
        <Select
          label={words.channel}
          allowDeselect={false}
          value={request.channel}
          data={draft.channels.map(({ channel, fault: why }) => ({
            value: channel,
            label: why ? `${channelNames[channel]} (${words.faults[why]})` : channelNames[channel],
          }))}
          onChange={(channel) => channel && onChange({ channel, address: null })}
        />
        <Select
          label={words.text}
          allowDeselect={false}
          searchable
          value={request.textId}
          data={houseTexts.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(textId) => textId && onChange({ textId })}
        />
        {request.channel === 'letter' || draft.addresses.length === 0 ? null : (
          <Select
            label={words.to}
            allowDeselect={false}
            value={draft.address}
            data={draft.addresses.map(({ address, label }) => ({
              value: address,
              label: [formatPhone(address), label].filter(Boolean).join(' · '),
            }))}
            onChange={(address) => onChange({ address })}
          />
        )}
      </Group>
      {fault === 'no-phone' || fault === 'no-email' ? (
        <Text size="sm" role="alert">
          {words.noAddress}{' '}
          <Anchor
            size="sm"
            underline="always"
            renderRoot={(props) => (
              <Link
                to="/clientes/$customerId"
                params={{ customerId: request.customerId }}
                search={{ aba: 'cadastro' }}
                {...props}
              />
            )}
          >
            {words.openCustomer}
          </Anchor>
        </Text>
      ) : null}
    </Stack>
  )
}
