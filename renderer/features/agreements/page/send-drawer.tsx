import { MessageComposer } from '#renderer/components/message-composer/message-composer.tsx'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { AgreementLine } from '#shared/contracts/agreements.ts'
import { agreementPage } from '#shared/pt-br/agreements.ts'
import { Drawer } from '@mantine/core'

type SendDrawerProps = { line: AgreementLine; onClose: () => void }

/** Writes to the customer about an agreement: the offer while it waits, then its next instalment, then one that is late. */
export function SendDrawer({ line, onClose }: SendDrawerProps) {
  const { agreement, state } = line
  const open = agreement.instalments.flatMap(({ receivableId }) => receivableId ?? [])
  useReturnFocus()
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={640}
      title={agreementPage.send.title(agreement.number)}
    >
      <MessageComposer
        request={{
          customerId: agreement.customerId,
          purpose: 'agreement',
          channel: 'whatsapp',
          textId:
            state === 'proposed'
              ? 'agreement-offer'
              : state === 'active'
                ? 'agreement-reminder'
                : 'agreement-late',
          step: null,
          tone: null,
          titles: state === 'proposed' ? null : open,
          address: null,
          promiseId: null,
          agreementId: agreement.id,
          answers: {},
        }}
        onDone={onClose}
        onCancel={onClose}
      />
    </Drawer>
  )
}
