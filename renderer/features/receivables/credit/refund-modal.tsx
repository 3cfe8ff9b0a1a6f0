import { reasonSchema } from '#shared/contracts/common.ts'
import { type Centavos, positiveCentavosSchema } from '#shared/domain/money.ts'
import { creditPanel as words } from '#shared/pt-br/credit-panel.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { MoneyField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { z } from 'zod'

type Fields = { amount: Centavos | null; reason: string }

const schema = z.object({ amount: positiveCentavosSchema, reason: reasonSchema })
const labels = { amount: words.amount, reason: words.refundReason }

type RefundModalProps = { customerId: string; balance: Centavos; onClose: () => void }

/** Credit that is paid back to the customer, and how. */
export function RefundModal({ customerId, balance, onClose }: RefundModalProps) {
  return (
    <FormModal
      title={words.refundTitle}
      intro={words.refundIntro(formatMoney(balance))}
      labels={labels}
      schema={schema}
      toInput={(fields: Fields) => fields as z.input<typeof schema>}
      defaults={{ amount: balance, reason: '' }}
      draft={`refund:${customerId}`}
      command={storeClient.credits.refund}
      toCommand={(values) => ({ ...values, customerId })}
      saveLabel={words.refundSave}
      done={words.refundDone}
      onClose={onClose}
    >
      <MoneyField name="amount" label={words.amount} required data-autofocus />
      <TextAreaField name="reason" label={words.refundReason} description={words.refundReasonHint} required />
    </FormModal>
  )
}
