import { AttachmentsField } from '#renderer/components/attachments-field.tsx'
import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { MessageComposer } from '#renderer/components/message-composer/message-composer.tsx'
import { PrintableButton } from '#renderer/components/printable-button.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { reasonSchema } from '#shared/contracts/common.ts'
import type { PromiseRow } from '#shared/contracts/promises.ts'
import { type Attachment, attachmentSchema } from '#shared/domain/attachment.ts'
import { promises } from '#shared/pt-br/negotiation-screen.ts'
import { promisePageWords } from '#shared/pt-br/promise-page.ts'
import { Button, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'

const words = promises.formalise

const schema = z.object({ note: reasonSchema, attachments: z.array(attachmentSchema).max(10) })
type Fields = { note: string; attachments: Attachment[] }

type FormaliseModalProps = { promise: PromiseRow['promise']; onClose: () => void }

/** The promise in writing: the message that says it, and what the customer answered (E34). */
export function FormaliseModal({ promise, onClose }: FormaliseModalProps) {
  const [sending, setSending] = useState(false)
  const today = useToday()
  const back = () => setSending(false)
  if (sending) return <SendModal promise={promise} onClose={back} />
  return (
    <FormModal
      title={words.title}
      intro={words.intro}
      labels={{ note: words.note, attachments: words.attachments }}
      schema={schema}
      toInput={(fields: Fields) => fields}
      defaults={{ note: '', attachments: [] }}
      draft={`formalise:${promise.id}`}
      command={storeClient.promises.formalise}
      toCommand={(values) => ({ id: promise.id, ...values })}
      saveLabel={words.save}
      done={words.done}
      onClose={onClose}
      aside={
        <Group gap="xs">
          <Button variant="light" onClick={() => setSending(true)}>
            {words.send}
          </Button>
          <PrintableButton
            variant="light"
            load={() => storeClient.promises.page({ id: promise.id, today })}
            wordsOf={() => promisePageWords}
          >
            {promisePageWords.open}
          </PrintableButton>
        </Group>
      }
    >
      <TextAreaField name="note" label={words.note} maxLength={300} required data-autofocus />
      <AttachmentsField name="attachments" label={words.attachments} most={10} />
    </FormModal>
  )
}

function SendModal({ promise: { id, customerId, receivableIds }, onClose }: FormaliseModalProps) {
  return (
    <Modal opened onClose={onClose} title={words.sendTitle} size="xl">
      <MessageComposer
        request={{
          customerId,
          purpose: 'promise',
          channel: 'whatsapp',
          textId: 'promise-formalise',
          step: null,
          tone: null,
          titles: receivableIds,
          address: null,
          promiseId: id,
          agreementId: null,
          answers: {},
        }}
        onDone={onClose}
        onCancel={onClose}
      />
    </Modal>
  )
}
