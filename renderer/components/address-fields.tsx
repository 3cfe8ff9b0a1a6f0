import { type Address, states } from '#shared/domain/contact.ts'
import { forms } from '#shared/pt-br/shell.ts'
import { Grid } from '@mantine/core'
import { SelectField, TextField, ZipField } from './form-fields.tsx'

/** An address as its fields hold it: text, empty where nothing was typed. */
export type AddressText = Record<Exclude<keyof Address, never>, string>

export const emptyAddress: AddressText = {
  street: '',
  number: '',
  complement: '',
  district: '',
  city: '',
  state: '',
  zip: '',
}

export function addressText(address: Address | null): AddressText {
  return address ? { ...address, zip: address.zip?.replace(/^(\d{5})(\d{3})$/, '$1-$2') ?? '' } : emptyAddress
}

/** What the schema takes: null when no field of it was filled in. */
export function addressInput(text: AddressText) {
  if (Object.values(text).every((part) => part.trim() === '')) return null
  return { ...text, state: text.state as Address['state'], zip: text.zip.trim() === '' ? null : text.zip }
}

const words = forms.address

type AddressFieldsProps = {
  name: string
  /** Whether street, city and state are marked as asked for. */
  required?: boolean
}

/** The fields of an address of the form around them, under `name`. */
export function AddressFields({ name, required = false }: AddressFieldsProps) {
  return (
    <Grid gap="sm">
      <Grid.Col span={3}>
        <ZipField name={`${name}.zip`} label={words.zip} />
      </Grid.Col>
      <Grid.Col span={6}>
        <TextField name={`${name}.street`} label={words.street} required={required} />
      </Grid.Col>
      <Grid.Col span={3}>
        <TextField name={`${name}.number`} label={words.number} />
      </Grid.Col>
      <Grid.Col span={3}>
        <TextField name={`${name}.complement`} label={words.complement} />
      </Grid.Col>
      <Grid.Col span={3}>
        <TextField name={`${name}.district`} label={words.district} />
      </Grid.Col>
      <Grid.Col span={4}>
        <TextField name={`${name}.city`} label={words.city} required={required} />
      </Grid.Col>
      <Grid.Col span={2}>
        <SelectField
          name={`${name}.state`}
          label={words.state}
          data={[...states]}
          searchable
          // Typed and left by Tab or Enter, it is chosen: nobody takes the mouse for two letters.
          selectFirstOptionOnChange
          autoSelectOnBlur
          required={required}
        />
      </Grid.Col>
    </Grid>
  )
}
