import {
  NumberInput,
  type NumberInputProps,
  Switch,
  type SwitchProps,
  type TextInputProps,
} from '@mantine/core'
import { Controller, useFormContext } from 'react-hook-form'
import type { DayRange } from '#shared/pt-br/format.ts'
import { DayInput } from './day-input.tsx'
import { MoneyInput } from './money-input.tsx'

type Named<Props> = Omit<Props, 'name' | 'value' | 'onChange' | 'defaultValue'> & {
  /** The field's path in the form around it. */
  name: string
}

/** An amount of the form around it: centavos, or null while empty or not understood. */
export function MoneyField({ name, ...props }: Named<TextInputProps>) {
  const { control } = useFormContext()
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <MoneyInput {...props} {...field} error={fieldState.error?.message} />
      )}
    />
  )
}

/** A day of the form around it: null while empty or not understood. */
export function DayField({ name, ...props }: Named<TextInputProps> & { range?: DayRange }) {
  const { control } = useFormContext()
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => <DayInput {...props} {...field} error={fieldState.error?.message} />}
    />
  )
}

type UnitOf = {
  /** What stands after the number: ` dias`. */
  unit?: ((value: number | null) => string) | undefined
}

/** A number of the form around it: null while empty. Its least and most are the schema's to refuse. */
export function NumberField({ name, unit, ...props }: Named<NumberInputProps> & UnitOf) {
  const { control } = useFormContext()
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <NumberInput
          allowDecimal={false}
          clampBehavior="none"
          decimalSeparator=","
          thousandSeparator="."
          hideControls
          {...props}
          {...(unit ? { suffix: unit(field.value as number | null) } : {})}
          {...field}
          value={(field.value as number | null) ?? ''}
          onChange={(typed) => field.onChange(typeof typed === 'number' ? typed : null)}
          error={fieldState.error?.message}
        />
      )}
    />
  )
}

/** A yes or no of the form around it. */
export function SwitchField({ name, ...props }: Named<SwitchProps>) {
  const { control } = useFormContext()
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, ...field } }) => (
        <Switch
          {...props}
          {...field}
          checked={Boolean(value)}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )}
    />
  )
}
