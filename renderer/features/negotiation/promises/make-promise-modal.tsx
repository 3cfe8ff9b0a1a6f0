import { SelectField, TextField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { DayField, MoneyField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useCallDesk } from '../queries.ts'
import { promiseAskedSchema } from '#shared/contracts/promises.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { contactChannels } from '#shared/domain/negotiation/contact-entry.ts'
import { cashMeans } from '#shared/domain/payment.ts'
import { contactChannelNames } from '#shared/pt-br/negotiation.ts'
import { promises } from '#shared/pt-br/negotiation-screen.ts'
import { paymentMeansLabels } from '#shared/pt-br/receivables.ts'
import { Group } from '@mantine/core'
import type { z } from 'zod'

const words = promises.make
const schema = promiseAskedSchema.omit({ customerId: true, receivableIds: true })
type Fields = { dueOn: Day | null; amount: Centavos | null; means: string; channel: string; person: string }
const labels = {
  dueOn: words.dueOn,
  amount: words.amount,
  means: words.means,
  channel: words.channel,
  person: words.person,
}

/** A promise on its own, about all that is late. */
export function MakePromiseModal({ customerId, onClose }: { customerId: string; onClose: () => void }) {
  const desk = useCallDesk(customerId).data
  if (!desk) return null
  return (
    <FormModal
      title={words.title}
      intro={words.intro}
      labels={labels}
      schema={schema}
      toInput={(fields: Fields) => fields as z.input<typeof schema>}
      defaults={{
        dueOn: null,
        amount: desk.totals.total === 0 ? null : desk.totals.total,
        means: 'pix',
        channel: 'phone',
        person: '',
      }}
      draft={`promise:${customerId}`}
      command={storeClient.promises.make}
      toCommand={(promise) => ({ promise: { ...promise, customerId, receivableIds: [] } })}
      prefix="promise."
      saveLabel={words.save}
      done={words.done}
      onClose={onClose}
    >
      <Group grow align="flex-start">
        <DayField name="dueOn" label={words.dueOn} required data-autofocus />
        <MoneyField name="amount" label={words.amount} required />
      </Group>
      <Group grow align="flex-start">
        <SelectField
          name="means"
          label={words.means}
          allowDeselect={false}
          data={cashMeans.map((value) => ({ value, label: paymentMeansLabels[value] }))}
        />
        <SelectField
          name="channel"
          label={words.channel}
          allowDeselect={false}
          data={contactChannels.map((value) => ({ value, label: contactChannelNames[value] }))}
        />
      </Group>
      <TextField name="person" label={words.person} maxLength={80} />
    </FormModal>
  )
}
