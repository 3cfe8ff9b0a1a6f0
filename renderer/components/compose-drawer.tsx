import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { MessageRequest } from '#shared/contracts/messages.ts'
import { Drawer } from '@mantine/core'
import { MessageComposer } from './message-composer/message-composer.tsx'

type ComposeDrawerProps = {
  title: string
  customerId: string
  /** What is said; nothing is asked for with it. */
  message: Pick<MessageRequest, 'purpose' | 'textId'> & Partial<Pick<MessageRequest, 'answers' | 'channel'>>
  onClose: () => void
}

/** A friendly message from the side of a screen: an answer, an invitation, a word of thanks. */
export function ComposeDrawer({ title, customerId, message, onClose }: ComposeDrawerProps) {
  useReturnFocus()
  const { purpose, textId, answers = {}, channel = 'whatsapp' } = message
  return (
    <Drawer opened onClose={onClose} position="right" size="xl" title={title}>
      <MessageComposer
        request={{
          customerId,
          purpose,
          channel,
          textId,
          step: null,
          tone: null,
          titles: null,
          address: null,
          promiseId: null,
          agreementId: null,
          answers,
        }}
        onDone={onClose}
        onCancel={onClose}
      />
    </Drawer>
  )
}
