import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { reasonSchema } from '#shared/contracts/common.ts'
import type { SettlementAgreement } from '#shared/domain/agreements/settlement-agreement.ts'
import { agreementPage } from '#shared/pt-br/agreements.ts'
import { z } from 'zod'

const words = agreementPage.cancel
const schema = z.object({ reason: reasonSchema })

type CancelModalProps = { agreement: SettlementAgreement; onClose: () => void }

/** Withdraws an offer that nobody signed. */
export function CancelModal({ agreement, onClose }: CancelModalProps) {
  return (
    <FormModal
      title={words.title(agreement.number)}
      intro={words.intro}
      labels={{ reason: words.reason }}
      schema={schema}
      toInput={(fields: z.input<typeof schema>) => fields}
      defaults={{ reason: '' }}
      draft={`agreement-cancel:${agreement.id}`}
      command={storeClient.agreements.cancel}
      toCommand={({ reason }) => ({ id: agreement.id, reason })}
      saveLabel={words.save}
      done={words.done}
      onClose={onClose}
    >
      <TextAreaField name="reason" label={words.reason} required data-autofocus maxLength={300} />
    </FormModal>
  )
}
