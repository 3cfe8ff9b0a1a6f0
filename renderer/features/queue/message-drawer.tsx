import { MessageComposer } from '#renderer/components/message-composer/message-composer.tsx'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { QueueCustomer } from '#shared/contracts/queue.ts'
import type { DunningChannel } from '#shared/domain/dunning/policy.ts'
import type { TextId } from '#shared/domain/messages/message-texts.ts'
import { Drawer } from '@mantine/core'

/** The message being written: it stays as it was asked for, although the customer leaves the queue once it is opened. */
export type Writing = {
  customer: QueueCustomer
  action: NonNullable<QueueCustomer['action']>
  channel: DunningChannel
}

type MessageDrawerProps = Writing & {
  onDone: () => void
  onClose: () => void
}

/** Today's message of a customer, to be read, changed and handed over. */
export function MessageDrawer({ customer, action, channel, onDone, onClose }: MessageDrawerProps) {
  useReturnFocus()
  const { step } = action
  return (
    <Drawer opened onClose={onClose} position="right" size="xl" title={`${step.name} · ${customer.name}`}>
      <MessageComposer
        request={{
          customerId: customer.customerId,
          purpose: 'dunning',
          channel,
          textId: step.textId as TextId,
          step: { policyId: customer.policy.id, version: customer.policy.version, stepId: step.id },
          tone: step.tone,
          titles: action.titles,
          address: null,
          promiseId: null,
          agreementId: null,
          answers: {},
        }}
        onDone={onDone}
        onCancel={onClose}
      />
    </Drawer>
  )
}
