import {
  DocumentField,
  PhoneField,
  SelectField,
  TextAreaField,
  TextField,
} from '#renderer/components/form-fields.tsx'
import { customerKinds } from '#shared/domain/customer.ts'
import { customerForm as words, kindNames } from '#shared/pt-br/customers.ts'
import { Alert, Fieldset, Grid } from '@mantine/core'
import { useFormContext, useWatch } from 'react-hook-form'
import type { CustomerFields } from './customer-fields.ts'

const kinds = customerKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))

/** Who the customer is. Prosthetics are sold to dentists and clinics, so a consumer is asked about (R11.1). */
export function Identity({ autoFocus }: { autoFocus: boolean }) {
  const { control } = useFormContext<CustomerFields>()
  const kind = useWatch({ control, name: 'kind' })
  return (
    <Fieldset legend={words.identity}>
      <Grid gap="sm">
        <Grid.Col span={3}>
          <SelectField name="kind" label={words.kind} data={kinds} allowDeselect={false} />
        </Grid.Col>
        <Grid.Col span={6}>
          <TextField name="name" label={words.name} required autoFocus={autoFocus} />
        </Grid.Col>
        <Grid.Col span={3}>
          <DocumentField name="taxId" label={words.taxId} placeholder={words.taxIdHint} />
        </Grid.Col>
        <Grid.Col span={6}>
          <TextField name="tradeName" label={words.tradeName} placeholder={words.tradeNameHint} />
        </Grid.Col>
        <Grid.Col span={3}>
          <TextField name="cro" label={words.cro} placeholder={words.croHint} />
        </Grid.Col>
        <Grid.Col span={3}>
          <TextField name="externalCode" label={words.externalCode} />
        </Grid.Col>
      </Grid>
      {kind === 'consumer' ? (
        <Alert color="yellow" mt="sm" role="note">
          {words.consumerWarning}
        </Alert>
      ) : null}
    </Fieldset>
  )
}

/** How to reach the customer. */
export function Contact() {
  return (
    <Fieldset legend={words.contact}>
      <Grid gap="sm">
        <Grid.Col span={4}>
          <PhoneField name="phone" label={words.phone} placeholder="(11) 98765-4321" />
        </Grid.Col>
        <Grid.Col span={8}>
          <TextField name="email" type="email" label={words.email} />
        </Grid.Col>
      </Grid>
    </Fieldset>
  )
}

export function OtherData() {
  return (
    <Fieldset legend={words.other}>
      <TextAreaField name="notes" label={words.notes} description={words.notesHint} />
    </Fieldset>
  )
}
