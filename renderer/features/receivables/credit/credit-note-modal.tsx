import { positiveCentavosSchema, type Centavos } from '#shared/domain/money.ts'
import { reasonSchema } from '#shared/contracts/common.ts'
import { creditPanel as words } from '#shared/pt-br/credit-panel.ts'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { SelectField, TextAreaField } from '#renderer/components/form-fields.tsx'
import { MoneyField } from '#renderer/components/value-fields.tsx'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'

type Fields = { amount: Centavos | null; reason: string; orderId: string | null }

const schema = z.object({
  amount: positiveCentavosSchema,
  reason: reasonSchema,
  orderId: z.uuid().nullable(),
})
const labels = { amount: words.amount, reason: words.reason, orderId: words.orderField }

/** Credit for what was charged too much, with its reason and, if it is of one, its order. */
export function CreditNoteModal({ customerId, onClose }: { customerId: string; onClose: () => void }) {
  const today = useToday()
  const { data } = useQuery(
    store.orders.list.queryOptions({
      input: {
        today,
        customerId,
        phases: [],
        heldOnly: false,
        search: '',
        sort: 'number',
        descending: true,
        offset: 0,
        limit: 200,
      },
    }),
  )
  return (
    <FormModal
      title={words.noteTitle}
      intro={words.noteIntro}
      labels={labels}
      schema={schema}
      toInput={({ orderId, ...fields }: Fields) =>
        ({ ...fields, orderId: orderId === '' ? null : orderId }) as z.input<typeof schema>
      }
      defaults={{ amount: null, reason: '', orderId: null }}
      draft={`credit-note:${customerId}`}
      command={storeClient.credits.giveNote}
      toCommand={(values) => ({ ...values, customerId })}
      saveLabel={words.noteSave}
      done={words.noteDone}
      onClose={onClose}
    >
      <MoneyField name="amount" label={words.amount} required data-autofocus />
      <TextAreaField name="reason" label={words.reason} description={words.noteReasonHint} required />
      <SelectField
        name="orderId"
        label={words.orderField}
        placeholder={words.noOrder}
        searchable
        clearable
        data={(data?.rows ?? []).map(({ id, number }) => ({ value: id, label: words.order(number) }))}
      />
    </FormModal>
  )
}
