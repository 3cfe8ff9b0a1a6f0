import { TextField } from '#renderer/components/form-fields.tsx'
import { DayField } from '#renderer/components/value-fields.tsx'
import { patientCodeSchema } from '#shared/domain/order.ts'
import { orderForm as words } from '#shared/pt-br/order-form.ts'
import { Grid } from '@mantine/core'
import { useFormContext } from 'react-hook-form'
import { CustomerPicker } from './customer-picker.tsx'
import type { OrderFields } from './order-fields.ts'
import { useQuotes } from './use-quotes.ts'

/** Who orders, for which patient's code, and by when. */
export function HeadPart({ autoFocus }: { autoFocus: boolean }) {
  const { setValue, setError, clearErrors } = useFormContext<OrderFields>()
  const quotes = useQuotes()
  return (
    <Grid gap="sm">
      <Grid.Col span={5}>
        <CustomerPicker
          autoFocus={autoFocus}
          onPicked={(customerId) => {
            // What the customer before could have says nothing of this one.
            setValue('policy', null)
            setValue('remake', null)
            quotes.again(customerId)
          }}
        />
      </Grid.Col>
      <Grid.Col span={3}>
        <TextField
          name="patientCode"
          label={words.patientCode}
          placeholder={words.patientHint}
          maxLength={40}
          // A name is refused as soon as the field is left, not at the end.
          onBlurCapture={(event) => {
            const text = event.currentTarget.value.trim()
            const parsed = patientCodeSchema.safeParse(text)
            if (text && !parsed.success) setError('patientCode', { message: words.patientName })
            else clearErrors('patientCode')
          }}
        />
      </Grid.Col>
      <Grid.Col span={2}>
        <DayField name="on" label={words.on} required />
      </Grid.Col>
      <Grid.Col span={2}>
        <DayField name="promisedOn" label={words.promisedOn} />
      </Grid.Col>
    </Grid>
  )
}
