import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { trustRecovery as words } from '#shared/pt-br/trust-recovery.ts'
import { z } from 'zod'

const schema = z.object({ reason: z.string().trim().min(10).max(300) })
type Fields = z.input<typeof schema>

type ForgiveModalProps = { planId: string; relapseOn: Day; onClose: () => void }

/** Why a relapse is forgiven: the owner's to say. */
export function ForgiveModal({ planId, relapseOn, onClose }: ForgiveModalProps) {
  return (
    <FormModal
      title={words.forgiveTitle}
      intro={words.forgiveIntro(relapseOn)}
      labels={{ reason: words.reason }}
      schema={schema}
      toInput={(fields: Fields) => fields}
      defaults={{ reason: '' }}
      draft={`recovery-forgive:${planId}:${relapseOn}`}
      command={storeClient.recovery.forgive}
      toCommand={({ reason }) => ({ id: planId, relapseOn, reason })}
      saveLabel={words.forgiveSave}
      done={words.forgiven}
      onClose={onClose}
    >
      <TextAreaField name="reason" label={words.reason} maxLength={300} required data-autofocus />
    </FormModal>
  )
}
