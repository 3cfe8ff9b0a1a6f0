import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { reasonSchema } from '#shared/contracts/common.ts'
import type { DunningPolicy } from '#shared/domain/dunning/policy.ts'
import { dunningPolicyWords as words } from '#shared/pt-br/dunning-policy.ts'
import { pieces } from '#shared/pt-br/shell.ts'
import { z } from 'zod'

const schema = z.object({ reason: reasonSchema })

type WithdrawModalProps = {
  policy: DunningPolicy
  /** The version that holds again; null when none does. */
  before: number | null
  onClose: () => void
}

/** Takes a version out of force, for a reason. */
export function WithdrawModal({ policy, before, onClose }: WithdrawModalProps) {
  return (
    <FormModal
      title={words.withdrawTitle(policy.name, policy.version)}
      intro={words.withdrawIntro(before)}
      labels={{ reason: words.reason }}
      schema={schema}
      toInput={(fields: { reason: string }) => fields}
      defaults={{ reason: '' }}
      draft={`withdraw-policy:${policy.id}`}
      command={storeClient.dunning.withdraw}
      toCommand={({ reason }) => ({ id: policy.id, reason })}
      saveLabel={words.withdrawConfirm}
      done={words.withdrawn}
      onClose={onClose}
    >
      <TextAreaField
        name="reason"
        label={words.reason}
        description={pieces.reasonHint}
        required
        data-autofocus
        maxLength={300}
      />
    </FormModal>
  )
}
