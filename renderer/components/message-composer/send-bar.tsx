import type { DunningChannel } from '#shared/domain/dunning/policy.ts'
import { composerWords as words } from '#shared/pt-br/message-composer.ts'
import { pieces } from '#shared/pt-br/shell.ts'
import { Button, Group, Kbd } from '@mantine/core'
import type { Way } from './use-prepare.ts'
import {
  IconBrandWhatsapp,
  IconCopy,
  IconFileText,
  IconMail,
  IconPhone,
  type TablerIcon,
} from '@tabler/icons-react'

const icons: Record<DunningChannel, TablerIcon> = {
  whatsapp: IconBrandWhatsapp,
  sms: IconCopy,
  phone: IconPhone,
  email: IconMail,
  letter: IconFileText,
}

type SendBarProps = {
  channel: DunningChannel
  mailEnabled: boolean
  pending: boolean
  onSend: (way: Way) => void
  onCancel?: () => void
}

/** The ways to hand a message over; Enter in the form takes the first. */
export function SendBar({ channel, mailEnabled, pending, onSend, onCancel }: SendBarProps) {
  const Icon = icons[channel]
  const queues = channel === 'email' && mailEnabled
  return (
    <Group justify="space-between">
      <Group gap="xs">
        <Button type="submit" loading={pending} leftSection={<Icon size={17} aria-hidden />}>
          {queues ? words.actions.queue : words.actions[channel]}
        </Button>
        {queues ? (
          <Button variant="default" onClick={() => onSend('open')}>
            {words.actions.email}
          </Button>
        ) : null}
        {channel === 'email' ? (
          <Button variant="default" onClick={() => onSend('file')}>
            {words.eml}
          </Button>
        ) : null}
        {channel === 'letter' ? null : (
          <Button variant="default" onClick={() => onSend('keep')}>
            {words.prepareOnly}
          </Button>
        )}
        <Kbd size="xs" aria-hidden>
          Ctrl+Enter
        </Kbd>
      </Group>
      {onCancel ? (
        <Button variant="subtle" onClick={onCancel}>
          {pieces.cancel}
        </Button>
      ) : null}
    </Group>
  )
}
