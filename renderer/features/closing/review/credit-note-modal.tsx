import { SelectField, TextAreaField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { MoneyField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import type { ClosingRow } from '#shared/contracts/closings.ts'
import { reasonSchema } from '#shared/contracts/common.ts'
import { positiveCentavosSchema } from '#shared/domain/money.ts'
import { closings } from '#shared/pt-br/closings.ts'
import { z } from 'zod'

const words = closings.drawer
const labels = { amount: words.noteAmount, reason: words.noteReason, orderId: words.noteOrder }
/** A select says no order with an empty text. */
const NONE = ''

const schema = z.object({
  amount: positiveCentavosSchema,
  reason: reasonSchema,
  orderId: z.union([z.uuid(), z.literal(NONE)]).transform((id) => (id === NONE ? null : id)),
})
type Fields = { amount: number | null; reason: string; orderId: string }

/** Corrects what was agreed without touching it: a credit note of the customer, used in this closing (§ 11). */
export function CreditNoteModal({ row, onClose }: { row: ClosingRow; onClose: () => void }) {
  const orders = [
    { value: NONE, label: words.noteNoOrder },
    ...row.orders.map(({ orderId, number }) => ({ value: orderId, label: words.orderName(number) })),
  ]
  return (
    <FormModal
      title={words.noteTitle}
      intro={words.noteIntro(row.customerName)}
      labels={labels}
      schema={schema}
      toInput={(fields: Fields) => fields as z.input<typeof schema>}
      defaults={{
        amount: null,
        reason: '',
        orderId: row.orders.length === 1 ? row.orders[0]!.orderId : NONE,
      }}
      draft={`credit-note:${row.customerId}`}
      command={storeClient.credits.giveNote}
      toCommand={(note) => ({ customerId: row.customerId, ...note })}
      saveLabel={words.noteSave}
      done={words.noteDone}
      onClose={onClose}
    >
      <SelectField name="orderId" label={words.noteOrder} data={orders} allowDeselect={false} />
      <MoneyField name="amount" label={words.noteAmount} required data-autofocus />
      <TextAreaField
        name="reason"
        label={words.noteReason}
        description={words.noteReasonHint}
        maxLength={300}
        required
      />
    </FormModal>
  )
}
