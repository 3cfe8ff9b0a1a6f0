import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { ErrorSummary } from '#renderer/components/error-summary.tsx'
import { useDraft } from '#renderer/lib/draft.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { submitOnCtrlEnter } from '#renderer/lib/submit-on-ctrl-enter.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import { pieces } from '#shared/pt-br/shell.ts'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { type DefaultValues, type FieldValues, FormProvider, useForm } from 'react-hook-form'
import type { z } from 'zod'

type Envelope = { commandId: string; today: string }

type FormModalProps<
  Fields extends FieldValues,
  Schema extends z.ZodType<FieldValues, FieldValues>,
  Input extends Envelope,
  Output,
> = {
  title: string
  intro: string
  /** What the summary of problems calls each field. */
  labels: Record<string, string>
  schema: Schema
  /** What the fields hold as the schema takes it. */
  toInput: (fields: Fields) => z.input<Schema>
  defaults: Fields
  /** Where what is typed is kept until it is saved. */
  draft: string
  command: (input: Input) => Promise<Output>
  toCommand: (values: z.output<Schema>) => Omit<Input, keyof Envelope>
  /** What the command's paths have before the form's. */
  prefix?: string
  saveLabel: string
  /** Said when it was saved. */
  done: string
  onClose: () => void
  /** Stands at the left of the buttons: usually what takes it away. */
  aside?: ReactNode
  children: ReactNode
}

/** A form of one decision in a dialog: kept while it is typed, refusals at their fields, closed when it is saved. */
export function FormModal<
  Fields extends FieldValues,
  Schema extends z.ZodType<FieldValues, FieldValues>,
  Input extends Envelope,
  Output,
>(props: FormModalProps<Fields, Schema, Input, Output>) {
  const { schema, toInput, defaults, prefix, done, onClose } = props
  useReturnFocus()
  const form = useForm<Fields, unknown, z.output<Schema>>({
    resolver: formResolver<Fields, Schema>(schema, toInput),
    defaultValues: defaults as DefaultValues<Fields>,
  })
  const { recovered, clear } = useDraft(form, props.draft)
  const { run, pending, error } = useCommand<Input, Output, Fields>(props.command, {
    form: { setError: form.setError, ...(prefix ? { prefix } : {}) },
    onDone: () => {
      clear()
      notifyDone(done)
      onClose()
    },
  })
  return (
    <Modal opened onClose={onClose} title={props.title} size="lg">
      <FormProvider {...form}>
        {/* Ctrl+Enter of the whole form: its button does the same. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <form
          noValidate
          onKeyDown={submitOnCtrlEnter}
          onSubmit={(event) => void form.handleSubmit((values) => run(props.toCommand(values)))(event)}
        >
          <Stack gap="sm">
            <Text size="sm" c="dimmed">
              {props.intro}
            </Text>
            {recovered ? (
              <DraftNotice
                onDiscard={() => {
                  clear()
                  form.reset(defaults)
                }}
              />
            ) : null}
            <ErrorSummary labels={props.labels} />
            {error ? <ErrorNotice error={error} /> : null}
            {props.children}
            <Group justify="space-between">
              <Group gap="xs">{props.aside}</Group>
              <Group gap="xs">
                <Button variant="default" onClick={onClose}>
                  {pieces.cancel}
                </Button>
                <Button type="submit" loading={pending}>
                  {props.saveLabel}
                </Button>
              </Group>
            </Group>
          </Stack>
        </form>
      </FormProvider>
    </Modal>
  )
}
