import { FormModal } from '#renderer/components/form-modal.tsx'
import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { openMandatory } from '#shared/domain/analysis.ts'
import type { Completeness } from '#shared/domain/registration.ts'
import { registrationWords as words } from '#shared/pt-br/registration.ts'
import { z } from 'zod'

const schema = z.object({ note: z.string().trim().max(500) })

type SubmitModalProps = { customerId: string; completeness: Completeness; onClose: () => void }

/** Hands the registration in for analysis, with a word for who analyses it. */
export function SubmitModal({ customerId, completeness, onClose }: SubmitModalProps) {
  return (
    <FormModal
      title={words.submit}
      intro={words.submitIntro(openMandatory(completeness).length)}
      labels={{ note: words.submitNote }}
      schema={schema}
      toInput={(fields: z.infer<typeof schema>) => fields}
      defaults={{ note: '' }}
      draft={`submit-${customerId}`}
      command={storeClient.registrations.submit}
      toCommand={({ note }) => ({ customerId, note })}
      saveLabel={words.submit}
      done={words.submitted}
      onClose={onClose}
    >
      <TextAreaField
        name="note"
        label={words.submitNote}
        description={words.submitNoteHint}
        maxLength={500}
        data-autofocus
      />
    </FormModal>
  )
}
