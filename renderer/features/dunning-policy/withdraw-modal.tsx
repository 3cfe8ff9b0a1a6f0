import { ReasonModal } from '#renderer/components/reason-modal.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import type { DunningPolicy } from '#shared/domain/dunning/policy.ts'
import { dunningPolicyWords as words } from '#shared/pt-br/dunning-policy.ts'
import { pieces } from '#shared/pt-br/shell.ts'

type WithdrawModalProps = {
  policy: DunningPolicy
  /** The version that holds again; null when none does. */
  before: number | null
  onClose: () => void
}

/** Takes a version out of force, for a reason. */
export function WithdrawModal({ policy, before, onClose }: WithdrawModalProps) {
  return (
    <ReasonModal
      id={policy.id}
      title={words.withdrawTitle(policy.name, policy.version)}
      intro={words.withdrawIntro(before)}
      reason={{ label: words.reason, description: pieces.reasonHint }}
      draft={`withdraw-policy:${policy.id}`}
      command={storeClient.dunning.withdraw}
      saveLabel={words.withdrawConfirm}
      done={words.withdrawn}
      onClose={onClose}
    />
  )
}
