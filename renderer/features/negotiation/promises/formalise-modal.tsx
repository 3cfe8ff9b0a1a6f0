import { AttachmentsField } from '#renderer/components/attachments-field.tsx'
import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { reasonSchema } from '#shared/contracts/common.ts'
import type { PromiseRow } from '#shared/contracts/promises.ts'
import { type Attachment, attachmentSchema } from '#shared/domain/attachment.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { promises, promiseText } from '#shared/pt-br/negotiation-screen.ts'
import { Button, CopyButton, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'

const words = promises.formalise

const schema = z.object({ note: reasonSchema, attachments: z.array(attachmentSchema).max(10) })
type Fields = { note: string; attachments: Attachment[] }

type FormaliseModalProps = { row: Pick<PromiseRow, 'promise' | 'customerName'>; onClose: () => void }

/** The promise in writing: the text that is sent, and what the customer answered (E34). */
export function FormaliseModal({ row: { promise, customerName }, onClose }: FormaliseModalProps) {
  const laboratory = useQuery(store.settings.get.queryOptions()).data?.laboratory
  const text = promiseText({
    name: promise.person || customerName,
    amount: formatMoney(promise.amount),
    dueOn: promise.dueOn,
    house: laboratory?.tradeName ?? laboratory?.name ?? '',
  })
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
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? words.copied : words.copy}
            </Button>
          )}
        </CopyButton>
      }
    >
      <Textarea label={words.text} value={text} readOnly autosize />
      <TextAreaField name="note" label={words.note} maxLength={300} required data-autofocus />
      <AttachmentsField name="attachments" label={words.attachments} most={10} />
    </FormModal>
  )
}
