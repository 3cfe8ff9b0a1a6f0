import { formatTaxId, taxIdSchema } from '#shared/domain/tax-id.ts'
import { TextInput, type TextInputProps } from '@mantine/core'

type DocumentInputProps = Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> & {
  value: string
  onChange: (value: string) => void
}

/** A CPF or CNPJ (alphanumeric too) typed freely, masked when the field is left and the check digits are right. */
export function DocumentInput({ value, onChange, onBlur, ...props }: DocumentInputProps) {
  return (
    <TextInput
      {...props}
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={(event) => {
        const parsed = taxIdSchema.safeParse(value)
        if (parsed.success) onChange(formatTaxId(parsed.data))
        onBlur?.(event)
      }}
    />
  )
}
