import { AddressFields } from '#renderer/components/address-fields.tsx'
import { ErrorSummary } from '#renderer/components/error-summary.tsx'
import { DocumentField, PhoneField, TextField } from '#renderer/components/form-fields.tsx'
import { PixKeyField } from '#renderer/components/pix-key-field.tsx'
import { useDraft } from '#renderer/lib/draft.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import {
  laboratoryFormSchema,
  laboratoryInput,
  laboratoryLabels,
  type LaboratoryText,
  laboratoryText,
} from '#renderer/lib/laboratory-text.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import { firstRun as words, laboratoryForm } from '#shared/pt-br/settings.ts'
import { Button, Grid, Group, Stack, Text, Title } from '@mantine/core'
import { FormProvider, useForm } from 'react-hook-form'
import { LABORATORY_DRAFT } from './drafts.ts'
import { SampleButton } from './sample-button.tsx'

const resolver = formResolver<LaboratoryText, typeof laboratoryFormSchema>(
  laboratoryFormSchema,
  laboratoryInput,
)

/** Step one: who collects, and where a Pix is paid. */
export function LaboratoryStep({ onNext }: { onNext: (laboratory: Laboratory) => void }) {
  const form = useForm<LaboratoryText, unknown, Laboratory>({ resolver, defaultValues: laboratoryText(null) })
  useDraft(form, LABORATORY_DRAFT)
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void form.handleSubmit(onNext)(event)}>
        <Stack gap="sm">
          <div>
            <Title order={2} size="h3">
              {words.labTitle}
            </Title>
            <Text size="sm" c="dimmed">
              {words.labHint}
            </Text>
          </div>
          <ErrorSummary labels={laboratoryLabels} />
          <Grid gap="sm">
            <Grid.Col span={6}>
              <TextField name="name" label={laboratoryForm.name} required autoFocus />
            </Grid.Col>
            <Grid.Col span={6}>
              <TextField name="tradeName" label={laboratoryForm.tradeName} />
            </Grid.Col>
            <Grid.Col span={4}>
              <DocumentField name="taxId" label={laboratoryForm.taxId} required />
            </Grid.Col>
            <Grid.Col span={4}>
              <PhoneField name="phone" label={laboratoryForm.phone} required />
            </Grid.Col>
            <Grid.Col span={4}>
              <TextField name="email" type="email" label={laboratoryForm.email} />
            </Grid.Col>
          </Grid>
          <AddressFields name="address" required />
          <PixKeyField name="pix.key" />
          <Group justify="space-between">
            <SampleButton />
            <Button type="submit">{words.next}</Button>
          </Group>
        </Stack>
      </form>
    </FormProvider>
  )
}
