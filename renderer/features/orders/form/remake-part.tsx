import { SelectField, TextField } from '#renderer/components/form-fields.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { remakeCauses as causes } from '#shared/domain/order.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { orderForm } from '#shared/pt-br/order-form.ts'
import { remakeCauses as causeNames } from '#shared/pt-br/orders.ts'
import { Grid, Input, SegmentedControl, Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useController, useFormContext, useWatch } from 'react-hook-form'
import type { OrderFields, RemakeFields } from './order-fields.ts'

const words = orderForm.remake
const causeOptions = causes.map((value) => ({ value, label: causeNames[value] }))
const payerOptions = Object.entries(words.payers).map(([value, label]) => ({ value, label }))
const MOST = 200

const fresh: RemakeFields = { ofOrderId: '', cause: 'lab-error', customerPaysBasisPoints: 0, note: '' }

/** Work done again (*repetição*): of which order, why, and who pays for it. */
export function RemakePart() {
  const { control } = useFormContext<OrderFields>()
  const { field } = useController({ control, name: 'remake' })
  return (
    <>
      <Switch
        label={words.toggle}
        checked={field.value !== null}
        onChange={(event) => field.onChange(event.currentTarget.checked ? fresh : null)}
      />
      {field.value === null ? null : <RemakeDetails />}
    </>
  )
}

function RemakeDetails() {
  const { control } = useFormContext<OrderFields>()
  const pays = useController({ control, name: 'remake.customerPaysBasisPoints' })
  return (
    <Grid gap="sm" mt="xs">
      <Grid.Col span={7}>
        <OriginField />
      </Grid.Col>
      <Grid.Col span={5}>
        <SelectField name="remake.cause" label={words.cause} data={causeOptions} allowDeselect={false} />
      </Grid.Col>
      <Grid.Col span={7}>
        <TextField name="remake.note" label={words.note} maxLength={300} />
      </Grid.Col>
      <Grid.Col span={5}>
        <Input.Wrapper label={words.pays} labelElement="div">
          <SegmentedControl
            fullWidth
            size="xs"
            aria-label={words.pays}
            data={payerOptions}
            value={String(pays.field.value)}
            onChange={(value) => pays.field.onChange(Number(value))}
          />
        </Input.Wrapper>
      </Grid.Col>
    </Grid>
  )
}

/** The customer's delivered orders, newest first. */
function OriginField() {
  const { control } = useFormContext<OrderFields>()
  const customerId = useWatch({ control, name: 'customerId' })
  const today = useToday()
  const { data } = useQuery({
    ...store.orders.list.queryOptions({
      input: {
        today,
        customerId,
        phases: ['delivered'],
        heldOnly: false,
        search: '',
        offset: 0,
        limit: MOST,
        sort: 'number',
        descending: true,
      },
    }),
    enabled: customerId !== '',
  })
  const options = (data?.rows ?? []).map(({ id, number, patientCode, on }) => ({
    value: id,
    label: words.originOption(number, patientCode, formatDay(on)),
  }))
  return (
    <SelectField
      name="remake.ofOrderId"
      label={words.origin}
      placeholder={words.originHint}
      searchable
      data={options}
      nothingFoundMessage={words.noOrigin}
      allowDeselect={false}
    />
  )
}
