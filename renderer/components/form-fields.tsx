import { formatPhone, formatZip } from '#shared/domain/contact.ts'
import { readPhone, readTaxId } from '#renderer/lib/read-pasted.ts'
import { foldText } from '#shared/domain/search.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import {
  getOptionsLockup,
  getParsedComboboxData,
  PasswordInput,
  type PasswordInputProps,
  Radio,
  Select,
  type SelectProps,
  Stack,
  Textarea,
  type TextareaProps,
  TextInput,
  type TextInputProps,
} from '@mantine/core'
import type { ClipboardEvent, ReactNode } from 'react'
import { Controller, useFormContext } from 'react-hook-form'

function useProblem(name: string): string | undefined {
  const { getFieldState, formState } = useFormContext()
  return getFieldState(name, formState).error?.message
}

type FieldName = {
  /** The field's path in the form around it: `address.city`. */
  name: string
}

type TextFieldProps = Omit<TextInputProps, 'name'> &
  FieldName & {
    /** How what was typed is shown when the field is left. */
    tidy?: (text: string) => string
  }

/** Tabs, line ends and no-break spaces of what was copied from a table or a site. */
const ODD_SPACE = /[\s\u00a0\u200b\ufeff]+/g
const isOdd = (text: string) => /[^\S ]|[\u200b\ufeff]| {2}/.test(text)

/** A line of text of the form around it, with its problem under it. What is pasted into it comes without odd spaces. */
export function TextField({ name, tidy, ...props }: TextFieldProps) {
  const { register, setValue } = useFormContext()
  const { onBlur, ...field } = register(name)
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    const clean = (tidy ? tidy(pasted) : pasted).replaceAll(ODD_SPACE, ' ').trim()
    if (clean === pasted || (clean === pasted.trim() && !isOdd(pasted))) return
    event.preventDefault()
    // As if it were typed: over what is selected, and Ctrl+Z takes it back.
    document.execCommand('insertText', false, clean)
  }
  return (
    <TextInput
      autoComplete="off"
      {...props}
      {...field}
      error={useProblem(name)}
      onPaste={onPaste}
      onBlur={(event) => {
        const text = event.currentTarget.value
        if (tidy && tidy(text) !== text) setValue(name, tidy(text), { shouldDirty: true })
        void onBlur(event)
      }}
    />
  )
}

/** Several lines of text of the form around it. */
export function TextAreaField({ name, ...props }: Omit<TextareaProps, 'name'> & FieldName) {
  const { register } = useFormContext()
  return <Textarea autosize minRows={2} maxRows={8} {...props} {...register(name)} error={useProblem(name)} />
}

/** The option that a text names whole; accents and capitals are alike. */
function optionNamed(data: SelectProps['data'], text: string) {
  const typed = foldText(text.trim())
  return Object.values(getOptionsLockup(getParsedComboboxData(data)))
    .map(({ value, label }) => ({ value: String(value), label }))
    .find(({ label }) => foldText(label) === typed)
}

/** A choice of the form around it. With an `onChange` of its own, that one puts the choice into the form. */
export function SelectField({ name, onChange, ...props }: Omit<SelectProps, 'name'> & FieldName) {
  const { control } = useFormContext()
  const problem = useProblem(name)
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => {
        const choose: NonNullable<SelectProps['onChange']> =
          onChange ?? ((value) => field.onChange(value ?? ''))
        return (
          <Select
            {...props}
            {...field}
            value={field.value as string | null}
            onChange={choose}
            onBlur={(event) => {
              // Who types faster than the list is drawn has chosen all the same.
              const named = props.searchable && optionNamed(props.data, event.currentTarget.value)
              if (named && named.value !== field.value) choose(named.value, named)
              field.onBlur()
            }}
            error={problem}
          />
        )
      }}
    />
  )
}

type RadioFieldProps = FieldName & {
  label: string
  choices: readonly { value: string; label: string }[]
  /** Stands under the choices. */
  children?: ReactNode
}

/** One of a few choices of the form around it, all of them seen. */
export function RadioField({ name, label, choices, children }: RadioFieldProps) {
  const { control } = useFormContext()
  const problem = useProblem(name)
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <Radio.Group {...field} value={field.value as string} label={label} error={problem}>
          <Stack gap={6} mt={4}>
            {choices.map((choice) => (
              <Radio key={choice.value} {...choice} />
            ))}
          </Stack>
          {children}
        </Radio.Group>
      )}
    />
  )
}

const tidyTaxId = (text: string) => {
  const read = readTaxId(text)
  return read ? formatTaxId(read) : text
}

/** A CPF or CNPJ typed freely; masked when the field is left and the check digits are right. */
export function DocumentField(props: TextInputProps & FieldName) {
  return <TextField spellCheck={false} {...props} tidy={tidyTaxId} />
}

/** A Brazilian phone typed freely; masked when the field is left and it is one. */
export function PhoneField(props: TextInputProps & FieldName) {
  return <TextField inputMode="tel" {...props} tidy={(text) => formatPhone(readPhone(text) ?? text)} />
}

/** Eight digits; masked when the field is left. */
export function ZipField(props: TextInputProps & FieldName) {
  return (
    <TextField inputMode="numeric" {...props} tidy={(text) => formatZip(text.replace(/\D/g, '') || text)} />
  )
}

/** A PIN: digits that nobody reads over the shoulder. */
export function PinField({ name, ...props }: Omit<PasswordInputProps, 'name'> & FieldName) {
  const { register } = useFormContext()
  return (
    <PasswordInput
      inputMode="numeric"
      autoComplete="new-password"
      maxLength={8}
      {...props}
      {...register(name)}
      error={useProblem(name)}
    />
  )
}
