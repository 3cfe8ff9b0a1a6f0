import { AttachmentsField } from '#renderer/components/attachments-field.tsx'
import { TextField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { DayField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { SettlementAgreement } from '#shared/domain/agreements/settlement-agreement.ts'
import { type Attachment, attachmentSchema } from '#shared/domain/attachment.ts'
import { type Day, daySchema } from '#shared/domain/calendar.ts'
import { agreementPage } from '#shared/pt-br/agreements.ts'
import { z } from 'zod'

const words = agreementPage.sign

const schema = z.object({
  signedOn: daySchema,
  scans: z.array(attachmentSchema).max(10),
  note: z.string().trim().max(300),
})
type Fields = { signedOn: Day | null; scans: Attachment[]; note: string }

type SignModalProps = { agreement: SettlementAgreement; onClose: () => void }

/** The signed term came back: its scan, or where it is kept. */
export function SignModal({ agreement, onClose }: SignModalProps) {
  return (
    <FormModal
      title={words.title(agreement.number)}
      intro={words.intro}
      labels={{ signedOn: words.signedOn, scans: words.scans, note: words.note }}
      schema={schema}
      toInput={(fields: Fields) => fields as z.input<typeof schema>}
      defaults={{ signedOn: useToday(), scans: [], note: '' }}
      draft={`agreement-sign:${agreement.id}`}
      command={storeClient.agreements.sign}
      toCommand={(values) => ({ id: agreement.id, ...values })}
      saveLabel={words.save}
      done={words.done}
      onClose={onClose}
    >
      <DayField name="signedOn" label={words.signedOn} required data-autofocus />
      <AttachmentsField name="scans" label={words.scans} most={10} />
      <TextField name="note" label={words.note} description={words.noteHint} maxLength={300} />
    </FormModal>
  )
}
