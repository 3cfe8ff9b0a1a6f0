import { useMay } from '#renderer/lib/session.ts'
import { settings } from '#shared/pt-br/settings.ts'
import { Button, Fieldset, Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form'
import { ErrorNotice } from './error-notice.tsx'
import { ErrorSummary } from './error-summary.tsx'

type SettingsFormProps<Fields extends FieldValues, Values> = {
  form: UseFormReturn<Fields, unknown, Values>
  intro: string
  /** What the summary of problems calls each field. */
  labels: Record<string, string>
  save: { error: unknown; pending: boolean }
  onSave: (values: Values) => void
  saveLabel: string
  children: ReactNode
  /** Under the button. */
  after?: ReactNode
}

/** A part of the settings as a form: shut for who may only read it, refusals at their fields, one button. */
export function SettingsForm<Fields extends FieldValues, Values>(props: SettingsFormProps<Fields, Values>) {
  const { form, intro, labels, save, onSave, saveLabel, children, after } = props
  const may = useMay('changeSettings')
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void form.handleSubmit(onSave)(event)}>
        <Fieldset variant="unstyled" disabled={!may}>
          <Stack gap="md">
            <Text size="sm" c="dimmed">
              {may ? intro : settings.managersOnly}
            </Text>
            <ErrorSummary labels={labels} />
            {save.error ? <ErrorNotice error={save.error} /> : null}
            {children}
            <Group>
              <Button type="submit" loading={save.pending}>
                {saveLabel}
              </Button>
            </Group>
            {after}
          </Stack>
        </Fieldset>
      </form>
    </FormProvider>
  )
}
