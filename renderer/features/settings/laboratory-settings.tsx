import { AddressFields } from '#renderer/components/address-fields.tsx'
import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { ErrorSummary } from '#renderer/components/error-summary.tsx'
import { DocumentField, PhoneField, TextField } from '#renderer/components/form-fields.tsx'
import { PixKeyField } from '#renderer/components/pix-key-field.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useDraft } from '#renderer/lib/draft.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import {
  laboratoryFormSchema,
  laboratoryInput,
  laboratoryLabels,
  type LaboratoryText,
  laboratoryText,
} from '#renderer/lib/laboratory-text.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import { laboratoryForm as words, settings } from '#shared/pt-br/settings.ts'
import { forms } from '#shared/pt-br/shell.ts'
import { Button, Fieldset, Grid, Group, Stack, Text } from '@mantine/core'
import { FormProvider, useForm } from 'react-hook-form'
import { LogoField } from './logo-field.tsx'
import { WithSettings } from '#renderer/components/with-settings.tsx'

const resolver = formResolver<LaboratoryText, typeof laboratoryFormSchema>(
  laboratoryFormSchema,
  laboratoryInput,
)

/** The letterhead: who collects, as the law asks a letter to say. */
export function LaboratorySettings() {
  return <WithSettings>{({ laboratory }) => <LaboratoryForm laboratory={laboratory} />}</WithSettings>
}

function LaboratoryForm({ laboratory }: { laboratory: Laboratory | null }) {
  const form = useForm<LaboratoryText, unknown, Laboratory>({
    resolver,
    defaultValues: laboratoryText(laboratory),
  })
  const draft = useDraft(form, 'laboratory')
  const may = useMay('changeSettings')
  const save = useCommand(storeClient.settings.saveLaboratory, {
    form: { setError: form.setError, prefix: 'laboratory.' },
    onDone: (saved) => {
      form.reset(laboratoryText(saved.laboratory))
      draft.clear()
      notifyDone(settings.saved)
    },
  })
  const discard = () => {
    form.reset(laboratoryText(laboratory))
    draft.clear()
  }
  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit((checked) => save.run({ laboratory: checked }))(event)}
      >
        <Fieldset variant="unstyled" disabled={!may}>
          <Stack gap="md">
            <Text size="sm" c="dimmed">
              {may ? words.intro : settings.managersOnly}
            </Text>
            {draft.recovered ? <DraftNotice onDiscard={discard} /> : null}
            <ErrorSummary labels={laboratoryLabels} />
            {save.error ? <ErrorNotice error={save.error} /> : null}
            <Identity />
            <Fieldset legend={forms.address.title}>
              <AddressFields name="address" required />
            </Fieldset>
            <Pix />
            <LogoField name="logo" />
            <Group>
              <Button type="submit" loading={save.pending}>
                {words.save}
              </Button>
            </Group>
          </Stack>
        </Fieldset>
      </form>
    </FormProvider>
  )
}

function Identity() {
  return (
    <Fieldset legend={words.identity}>
      <Grid gap="sm">
        <Grid.Col span={5}>
          <TextField name="name" label={words.name} required />
        </Grid.Col>
        <Grid.Col span={4}>
          <TextField name="tradeName" label={words.tradeName} />
        </Grid.Col>
        <Grid.Col span={3}>
          <DocumentField name="taxId" label={words.taxId} required />
        </Grid.Col>
        <Grid.Col span={3}>
          <TextField name="cro" label={words.cro} placeholder={words.croHint} />
        </Grid.Col>
        <Grid.Col span={4}>
          <TextField name="technicalResponsible" label={words.technicalResponsible} />
        </Grid.Col>
        <Grid.Col span={2}>
          <PhoneField name="phone" label={words.phone} required />
        </Grid.Col>
        <Grid.Col span={3}>
          <TextField name="email" type="email" label={words.email} />
        </Grid.Col>
      </Grid>
    </Fieldset>
  )
}

function Pix() {
  return (
    <Fieldset legend={words.pix}>
      <Grid gap="sm">
        <Grid.Col span={6}>
          <PixKeyField name="pix.key" />
        </Grid.Col>
        <Grid.Col span={3}>
          <TextField name="pix.name" label={words.pixName} placeholder={words.pixNameHint} />
        </Grid.Col>
        <Grid.Col span={3}>
          <TextField name="pix.city" label={words.pixCity} placeholder={words.pixCityHint} />
        </Grid.Col>
      </Grid>
    </Fieldset>
  )
}
