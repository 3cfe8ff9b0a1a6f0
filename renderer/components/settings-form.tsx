import { formResolver } from '#renderer/lib/form-resolver.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { submitOnCtrlEnter } from '#renderer/lib/submit-on-ctrl-enter.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { Settings } from '#shared/contracts/settings.ts'
import { settings } from '#shared/pt-br/settings.ts'
import { Button, Fieldset, Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { type DefaultValues, type FieldValues, FormProvider, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { ErrorNotice } from './error-notice.tsx'
import { ErrorSummary } from './error-summary.tsx'

type Save<Part extends keyof Settings, Values> = { commandId: string; today: string } & Record<Part, Values>

type SettingsFormProps<
  Part extends keyof Settings,
  Fields extends FieldValues,
  Schema extends z.ZodType<FieldValues, FieldValues>,
> = {
  /** The part of the settings it changes. */
  part: Part
  /** As they are now. */
  known: Pick<Settings, Part>
  /** What the fields hold of it, as text or as it is. */
  fieldsOf: (settings: Settings[Part]) => Fields
  schema: Schema
  /** What the fields hold as the schema takes it. */
  toInput: (fields: Fields) => z.input<Schema>
  command: (input: Save<Part, z.output<Schema>>) => Promise<Settings>
  intro: string
  /** What the summary of problems calls each field. */
  labels: Record<string, string>
  saveLabel: string
  children: ReactNode
  /** Under the button. */
  after?: ReactNode
}

/** A part of the settings as a form: shut for who may only read it, refusals at their fields, one button. */
export function SettingsForm<
  Part extends keyof Settings,
  Fields extends FieldValues,
  Schema extends z.ZodType<FieldValues, FieldValues>,
>(props: SettingsFormProps<Part, Fields, Schema>) {
  const { part, known, fieldsOf, schema, toInput, command, intro, labels, saveLabel, children, after } = props
  const may = useMay('changeSettings')
  const form = useForm<Fields, unknown, z.output<Schema>>({
    resolver: formResolver<Fields, Schema>(schema, toInput),
    defaultValues: fieldsOf(known[part]) as DefaultValues<Fields>,
  })
  const save = useCommand<Save<Part, z.output<Schema>>, Settings, Fields>(command, {
    form: { setError: form.setError, prefix: `${part}.` },
    onDone: (saved) => {
      form.reset(fieldsOf(saved[part]))
      notifyDone(settings.saved)
    },
  })
  const run = (values: z.output<Schema>) =>
    save.run({ [part]: values } as Omit<Save<Part, z.output<Schema>>, 'commandId' | 'today'>)
  return (
    <FormProvider {...form}>
      {/* Ctrl+Enter of the whole form: its button does the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form noValidate onKeyDown={submitOnCtrlEnter} onSubmit={(event) => void form.handleSubmit(run)(event)}>
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
