import { ReasonModal } from '#renderer/components/reason-modal.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import type { SettlementAgreement } from '#shared/domain/agreements/settlement-agreement.ts'
import { agreementPage } from '#shared/pt-br/agreements.ts'

const words = agreementPage.cancel

type CancelModalProps = { agreement: SettlementAgreement; onClose: () => void }

/** Withdraws an offer that nobody signed. */
export function CancelModal({ agreement: { id, number }, onClose }: CancelModalProps) {
  return (
    <ReasonModal
      id={id}
      title={words.title(number)}
      intro={words.intro}
      reason={{ label: words.reason }}
      draft={`agreement-cancel:${id}`}
      command={storeClient.agreements.cancel}
      saveLabel={words.save}
      done={words.done}
      onClose={onClose}
    />
  )
}
