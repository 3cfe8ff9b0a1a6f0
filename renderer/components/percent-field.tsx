import { NumberInput, type NumberInputProps } from '@mantine/core'
import { Controller, useFormContext } from 'react-hook-form'

type PercentFieldProps = Omit<NumberInputProps, 'name' | 'value' | 'onChange' | 'defaultValue'> & {
  /** The field's path in the form around it. */
  name: string
}

/** A share of the form around it: basis points, written as per cent with two decimals at most; null while empty. */
export function PercentField({ name, ...props }: PercentFieldProps) {
  const { control } = useFormContext()
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <NumberInput
          decimalSeparator=","
          thousandSeparator="."
          decimalScale={2}
          clampBehavior="none"
          hideControls
          suffix="%"
          {...props}
          {...field}
          value={field.value === null || field.value === undefined ? '' : (field.value as number) / 100}
          onChange={(typed) => field.onChange(typeof typed === 'number' ? Math.round(typed * 100) : null)}
          error={fieldState.error?.message}
        />
      )}
    />
  )
}
