import { ChequePlanEditor } from './cheque-plan-editor.tsx'
import { PolicyChoice } from './policy-choice.tsx'
import type { OrderAsTyped } from './use-order-as-typed.ts'

/** How the order is paid, and by which cheques. */
export function PaymentPart({ typed }: { typed: OrderAsTyped }) {
  const { policies, offered, standing, recovery, chequeTerms, fields } = typed
  return (
    <>
      <PolicyChoice policies={policies} offered={offered} standing={standing} recovery={recovery} />
      {fields.policy?.rest === 'cheques' && chequeTerms ? (
        <ChequePlanEditor key={fields.policy.id} terms={chequeTerms} />
      ) : null}
    </>
  )
}
