import { RadioField, TextAreaField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { DayField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { reasonSchema } from '#shared/contracts/common.ts'
import { addDays, type Day, daySchema } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { titleLife } from '#shared/pt-br/titles.ts'
import { Text } from '@mantine/core'
import { useFormContext, useWatch } from 'react-hook-form'
import { z } from 'zod'
import { useTitle } from '../queries.ts'

const words = titleLife.reschedule
/** Days that a title is usually put off by. */
const USUAL_DAYS = 10

const schema = z.object({ dueOn: daySchema, charges: z.enum(['keep', 'forgive']), reason: reasonSchema })
type Fields = { dueOn: Day | null; charges: 'keep' | 'forgive'; reason: string }
const labels = { dueOn: words.dueOn, charges: words.charges, reason: words.reason }

/** Puts a title off: the original stays in the history, another takes its place. */
export function RescheduleModal({ titleId, onClose }: { titleId: string; onClose: () => void }) {
  const today = useToday()
  // As of today, whatever day the receipt beside it is for.
  const { data } = useTitle(titleId, today)
  if (!data) return null
  const charges = centavos(data.standing.lateFee + data.standing.lateInterest)
  return (
    <FormModal
      title={words.title(titleLabel(data.receivable))}
      intro={words.intro}
      labels={labels}
      schema={schema}
      toInput={(fields: Fields) => fields as z.input<typeof schema>}
      defaults={{ dueOn: addDays(today, USUAL_DAYS), charges: 'keep', reason: '' }}
      draft={`reschedule:${titleId}`}
      command={storeClient.titles.reschedule}
      toCommand={(move) => ({ id: titleId, ...move })}
      saveLabel={words.save}
      done={words.done}
      onClose={onClose}
    >
      <DayField name="dueOn" label={words.dueOn} w={190} required data-autofocus />
      {charges > 0 ? (
        <ChargesField amount={formatMoney(charges)} />
      ) : (
        <Text size="sm" c="dimmed">
          {words.noCharges}
        </Text>
      )}
      <TextAreaField name="reason" label={words.reason} maxLength={300} required />
    </FormModal>
  )
}

function ChargesField({ amount }: { amount: string }) {
  const { control } = useFormContext<Fields>()
  const chosen = useWatch({ control, name: 'charges' })
  return (
    <RadioField
      name="charges"
      label={words.charges}
      choices={[
        { value: 'keep', label: words.keep(amount) },
        { value: 'forgive', label: words.forgive(amount) },
      ]}
    >
      {chosen === 'keep' ? (
        <Text size="xs" c="dimmed" mt={4}>
          {words.keepHint}
        </Text>
      ) : null}
    </RadioField>
  )
}
