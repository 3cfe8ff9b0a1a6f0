import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { DecisionCard } from '#renderer/features/orders/decision/decision-card.tsx'
import type { ReasonAction } from '#renderer/features/orders/decision/reason-actions.ts'
import { useReasonLinks } from '#renderer/features/orders/decision/use-reason-links.ts'
import { useFormContext } from 'react-hook-form'
import type { OrderFields } from './order-fields.ts'
import type { AfterSaving } from './after-saving.ts'
import type { OrderAsTyped } from './use-order-as-typed.ts'

type LiveDecisionProps = { typed: OrderAsTyped; onSave: (then: AfterSaving) => void }

/** The decision as it would be. Steps on the order itself save it first; the draft keeps the rest meanwhile. */
export function LiveDecision({ typed, onSave }: LiveDecisionProps) {
  const { setFocus } = useFormContext<OrderFields>()
  const openLink = useReasonLinks(typed.fields.customerId)
  const act = (action: ReasonAction) => {
    if (action === 'receive' || action === 'receiveBalance') onSave('receber')
    else if (action === 'cheques') onSave('cheques')
    else if (action === 'plan') setFocus('chequePlan.0.amount')
    else if (action === 'policy') setFocus('policy')
    else openLink(action)
  }
  if (typed.error && !typed.decision) return <ErrorNotice error={typed.error} />
  return <DecisionCard decision={typed.decision} facts={typed.facts} busy={typed.busy} onAct={act} />
}
