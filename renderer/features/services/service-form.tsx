import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { ErrorSummary } from '#renderer/components/error-summary.tsx'
import { TextField } from '#renderer/components/form-fields.tsx'
import { MoneyField, NumberField, SwitchField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useDraft } from '#renderer/lib/draft.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { refusalOf } from '#renderer/lib/refusals.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { priceTables, type Service, type ServiceDetails } from '#shared/domain/service.ts'
import { serviceForm as words, services, tableNames } from '#shared/pt-br/services.ts'
import { Alert, Button, Fieldset, Grid, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form'
import { marginOf } from './margin.ts'
import { type ServiceFields, serviceFields, serviceLabels, serviceResolver } from './service-fields.ts'
import { StagesEditor } from './stages-editor.tsx'

type ServiceFormProps = {
  /** Null to register a new one. */
  service: Service | null
  onSaved: (service: Service) => void
}

/** A service with its cost, its three prices and its stages. What is typed is kept until it is saved. */
export function ServiceForm({ service, onSaved }: ServiceFormProps) {
  const form = useForm<ServiceFields, unknown, ServiceDetails>({
    resolver: serviceResolver,
    defaultValues: serviceFields(service),
  })
  const draft = useDraft(form, `service-${service?.id ?? 'new'}`)
  const mayChange = useMay('changeCatalogue')
  const options = {
    form: { setError: form.setError, prefix: 'details.' },
    onDone: (saved: Service) => {
      draft.clear()
      notifyDone(words.saved(saved.name))
      onSaved(saved)
    },
  }
  const register = useCommand(storeClient.services.register, options)
  const update = useCommand(storeClient.services.update, options)
  const error = register.error ?? update.error
  const submit = (details: ServiceDetails) =>
    service ? update.run({ id: service.id, details }) : register.run({ details })
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)}>
        <Stack gap="md">
          {draft.recovered ? (
            <DraftNotice
              onDiscard={() => {
                form.reset(serviceFields(service))
                draft.clear()
              }}
            />
          ) : null}
          <ErrorSummary labels={serviceLabels} />
          {error && !refusalOf(error)?.field ? <ErrorNotice error={error} /> : null}
          {mayChange ? null : <Alert color="gray">{services.managersOnly}</Alert>}
          <Identity autoFocus={service === null} />
          <Prices />
          <StagesEditor />
          <Group justify="space-between">
            <SwitchField name="active" label={words.active} />
            <Button type="submit" loading={register.pending || update.pending} disabled={!mayChange}>
              {words.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormProvider>
  )
}

function Identity({ autoFocus }: { autoFocus: boolean }) {
  return (
    <Grid gap="sm">
      <Grid.Col span={3}>
        <TextField name="code" label={words.code} required data-autofocus={autoFocus || undefined} />
      </Grid.Col>
      <Grid.Col span={9}>
        <TextField name="name" label={words.name} required />
      </Grid.Col>
      <Grid.Col span={6}>
        <MoneyField name="cost" label={words.cost} description={words.costHint} required />
      </Grid.Col>
      <Grid.Col span={6}>
        <NumberField name="productionDays" label={words.productionDays} description={' '} required />
      </Grid.Col>
    </Grid>
  )
}

function Prices() {
  return (
    <Fieldset legend={words.prices}>
      <Text size="sm" c="dimmed" mb="xs">
        {words.pricesHint}
      </Text>
      <SimpleGrid cols={3} spacing="sm">
        {priceTables.map((table) => (
          <MoneyField key={table} name={`prices.${table}`} label={tableNames[table]} required />
        ))}
      </SimpleGrid>
      <Margins />
    </Fieldset>
  )
}

/** What each table leaves, as it is typed; warned at and below cost. */
function Margins() {
  const { control } = useFormContext<ServiceFields>()
  const [cost, prices] = useWatch({ control, name: ['cost', 'prices'] })
  if (cost === null) return null
  const losing = priceTables.filter((table) => prices[table] && prices[table] <= cost)
  return (
    <>
      <SimpleGrid cols={3} spacing="sm" mt={4}>
        {priceTables.map((table) => (
          <Text key={table} size="xs" c="dimmed" ta="end">
            {prices[table] ? services.margin(marginOf(prices[table], cost)) : ' '}
          </Text>
        ))}
      </SimpleGrid>
      {losing.map((table) => (
        <Alert key={table} color="orange" mt="xs" role="status">
          {(prices[table] ?? 0) < cost ? words.belowCost(tableNames[table]) : words.atCost(tableNames[table])}
        </Alert>
      ))}
    </>
  )
}
