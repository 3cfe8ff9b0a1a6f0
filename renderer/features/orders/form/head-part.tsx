import { TextField } from '#renderer/components/form-fields.tsx'
import { DayField } from '#renderer/components/value-fields.tsx'
import { patientCodeSchema } from '#shared/domain/order.ts'
import { orderForm as words } from '#shared/pt-br/order-form.ts'
import { Grid, Group } from '@mantine/core'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { CustomerPicker } from './customer-picker.tsx'
import type { OrderFields } from './order-fields.ts'
import { useQuotes } from './use-quotes.ts'

/** Who orders, and for which patient's code. */
export function HeadPart({ autoFocus }: { autoFocus: boolean }) {
  const { setValue, setError, clearErrors, getValues } = useFormContext<OrderFields>()
  // A copy has its customer already; his list, open, would hide what was copied.
  const [known] = useState(() => getValues('customerId') !== '')
  const quotes = useQuotes()
  return (
    <Grid gap="sm">
      <Grid.Col span={8}>
        <CustomerPicker
          autoFocus={autoFocus && !known}
          onPicked={(customerId) => {
            // What the customer before could have says nothing of this one.
            setValue('policy', null)
            setValue('remake', null)
            quotes.again(customerId)
          }}
        />
      </Grid.Col>
      <Grid.Col span={4}>
        <TextField
          name="patientCode"
          label={words.patientCode}
          placeholder={words.patientHint}
          maxLength={40}
          autoFocus={autoFocus && known}
          // A name is refused as soon as the field is left, not at the end.
          onBlurCapture={(event) => {
            const text = event.currentTarget.value.trim()
            const parsed = patientCodeSchema.safeParse(text)
            if (text && !parsed.success) setError('patientCode', { message: words.patientName })
            else clearErrors('patientCode')
          }}
        />
      </Grid.Col>
    </Grid>
  )
}

/** When it was asked for, and for when it is promised. */
export function DatesPart() {
  return (
    <Group gap="sm" align="flex-start">
      <DayField name="on" label={words.on} w={170} required />
      <DayField name="promisedOn" label={words.promisedOn} w={170} />
    </Group>
  )
}
