import { useSettings } from '#renderer/lib/use-settings.ts'
import { SelectField, TextAreaField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { DayField, MoneyField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { reasonSchema } from '#shared/contracts/common.ts'
import type { Title } from '#shared/contracts/receivables.ts'
import type { TitleBeside } from '#shared/contracts/titles.ts'
import { DEFAULT_BILLING } from '#shared/domain/billing.ts'
import { addDays, type Day, daySchema } from '#shared/domain/calendar.ts'
import { type Centavos, positiveCentavosSchema } from '#shared/domain/money.ts'
import { titleLife } from '#shared/pt-br/titles.ts'
import { Group } from '@mantine/core'
import { useFormContext } from 'react-hook-form'
import { z } from 'zod'

const words = titleLife.dispute
/** A select says the whole title with an empty text. */
const WHOLE = ''

const schema = z.object({
  orderId: z.union([z.uuid(), z.literal(WHOLE)]).transform((id) => (id === WHOLE ? null : id)),
  amount: positiveCentavosSchema,
  reason: reasonSchema,
  deadline: daySchema,
})
type Fields = { orderId: string; amount: Centavos | null; reason: string; deadline: Day | null }
const labels = { orderId: words.what, amount: words.amount, reason: words.reason, deadline: words.deadline }

type DisputeModalProps = { title: Title; beside: TitleBeside; onClose: () => void }

/** What the customer contests of a title, why, and by when he is answered. */
export function DisputeModal({ title, beside, onClose }: DisputeModalProps) {
  const today = useToday()
  const billing = useSettings().data?.billing ?? DEFAULT_BILLING
  const { id } = title.receivable
  const free = Math.max(0, title.standing.principal - beside.disputed) as Centavos
  return (
    <FormModal
      title={words.title}
      intro={words.intro}
      labels={labels}
      schema={schema}
      toInput={(fields: Fields) => fields as z.input<typeof schema>}
      defaults={{
        orderId: WHOLE,
        amount: free === 0 ? null : free,
        reason: '',
        deadline: addDays(today, billing.disputeDays),
      }}
      draft={`dispute:${id}`}
      command={storeClient.titles.openDispute}
      toCommand={(dispute) => ({ receivableId: id, ...dispute })}
      saveLabel={words.save}
      done={words.done}
      onClose={onClose}
    >
      {beside.orders.length > 1 ? <WhatField beside={beside} whole={free} /> : null}
      <Group grow align="flex-start">
        <MoneyField name="amount" label={words.amount} required data-autofocus />
        <DayField name="deadline" label={words.deadline} required />
      </Group>
      <TextAreaField name="reason" label={words.reason} maxLength={300} required />
    </FormModal>
  )
}

/** The title, or one of its orders: the amount follows what is chosen. */
function WhatField({ beside, whole }: { beside: TitleBeside; whole: Centavos }) {
  const { setValue } = useFormContext<Fields>()
  const choose = (orderId: string | null) => {
    const order = beside.orders.find((billed) => billed.orderId === orderId)
    setValue('orderId', orderId ?? WHOLE, { shouldDirty: true })
    setValue('amount', order ? ((order.amount - order.received) as Centavos) : whole, { shouldDirty: true })
  }
  return (
    <SelectField
      name="orderId"
      label={words.what}
      allowDeselect={false}
      onChange={choose}
      data={[
        { value: WHOLE, label: words.whole },
        ...beside.orders.map(({ orderId, number }) => ({
          value: orderId,
          label: titleLife.orderName(number),
        })),
      ]}
    />
  )
}
