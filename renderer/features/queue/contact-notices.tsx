import { TextLink } from '#renderer/components/links.tsx'
import type { QueueCustomer } from '#shared/contracts/queue.ts'
import { channelNames } from '#shared/pt-br/dunning-names.ts'
import { queueWords as words } from '#shared/pt-br/queue.ts'
import { Alert, Text } from '@mantine/core'

type ContactNoticesProps = {
  customerId: string
  action: NonNullable<QueueCustomer['action']>
}

/** Why the step goes by another way than usual, or by none, and where that is set right. */
export function ContactNotices({ customerId, action: { channel, undelivered } }: ContactNoticesProps) {
  if (channel !== null && undelivered === null) return null
  const sentences = [
    ...(undelivered
      ? [words.undelivered(channelNames[undelivered.channel], undelivered.on, undelivered.note)]
      : []),
    channel === null ? words.noChannel : words.undeliveredInstead(channelNames[channel]),
  ]
  return (
    <Alert color="yellow">
      <Text size="sm">
        {sentences.join(' ')}{' '}
        <TextLink size="sm" to="/clientes/$customerId" params={{ customerId }} search={{ aba: 'cadastro' }}>
          {undelivered ? words.correctContact : words.completeRegistration}
        </TextLink>
      </Text>
    </Alert>
  )
}
