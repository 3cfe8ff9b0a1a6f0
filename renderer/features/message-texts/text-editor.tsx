import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { ErrorSummary } from '#renderer/components/error-summary.tsx'
import { SelectField, TextField } from '#renderer/components/form-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useDraft } from '#renderer/lib/draft.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { submitOnCtrlEnter } from '#renderer/lib/submit-on-ctrl-enter.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { Settings } from '#shared/contracts/settings.ts'
import { dunningTones } from '#shared/domain/dunning/policy.ts'
import { type TextPartName, textPartNames } from '#shared/domain/messages/message-texts.ts'
import { checkOfText, type TextCheck } from '#shared/messages/check-text.ts'
import type { textInForce } from '#shared/messages/house-texts.ts'
import { dunningToneNames } from '#shared/pt-br/dunning-names.ts'
import { textEditor as words } from '#shared/pt-br/message-texts.ts'
import { Alert, Badge, Button, Fieldset, Group, Stack, Text, Title } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { PartEditor } from './part-editor.tsx'
import { PreviewText } from './preview-text.tsx'
import { type TextFields, textFieldsSchema } from './text-fields.ts'
import { TextVersions } from './text-versions.tsx'

const resolver = formResolver<TextFields, typeof textFieldsSchema>(textFieldsSchema, (fields) => fields)

type TextEditorProps = { text: ReturnType<typeof textInForce>; settings: Settings }

/** One text of the house: its parts with the guard's marks, the fields, how it looks, and its versions. */
export function TextEditor({ text, settings }: TextEditorProps) {
  const may = useMay('editTemplates')
  const [part, setPart] = useState<TextPartName>('body')
  const { form, check, refused, save, recovered, discard, submit } = useTextForm({ text, settings })
  const announces = text.measures.length > 0
  return (
    <FormProvider {...form}>
      {/* Ctrl+Enter of the whole form: its button does the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        noValidate
        aria-label={text.name}
        onKeyDown={submitOnCtrlEnter}
        onSubmit={(event) => void submit(event)}
      >
        <Fieldset variant="unstyled" disabled={!may}>
          <Stack gap="sm">
            <Group justify="space-between">
              <Title order={2} size="h3">
                {text.name}
              </Title>
              <Badge variant="light" style={{ textTransform: 'none' }}>
                {words.version(text.version)}
              </Badge>
            </Group>
            <Text size="sm" c="dimmed">
              {may ? text.use : words.mayNot}
            </Text>
            {announces ? (
              <Alert variant="light">
                {text.measures.includes('suspension') ? words.suspension : words.measures}
              </Alert>
            ) : null}
            {recovered ? <DraftNotice onDiscard={discard} /> : null}
            <ErrorSummary labels={words.parts} />
            {save.error ? <ErrorNotice error={save.error} /> : null}
            {refused.length > 0 ? (
              <Alert role="alert" color="red" variant="light" title={words.refused}>
                {words.refusedParts(refused.map((name) => words.tabs[name]))}
              </Alert>
            ) : null}
            <PartEditor part={part} onPart={setPart} check={check} />
            <PreviewText textId={text.id} part={part} />
            <Group grow align="start">
              <SelectField
                name="tone"
                label={words.tone}
                data={dunningTones.map((value) => ({ value, label: dunningToneNames[value] }))}
              />
              <TextField name="note" label={words.note} description={words.noteHint} maxLength={300} />
            </Group>
            <Group>
              <Button type="submit" loading={save.pending} disabled={!form.formState.isDirty}>
                {words.save}
              </Button>
            </Group>
            <TextVersions
              text={text}
              settings={settings}
              onTake={(parts) =>
                textPartNames.forEach((name) => form.setValue(name, parts[name], { shouldDirty: true }))
              }
            />
          </Stack>
        </Fieldset>
      </form>
    </FormProvider>
  )
}

function useTextForm({ text, settings }: TextEditorProps) {
  const { subject, body, sms, phone, tone } = text
  const original = { subject, body, sms, phone, tone, note: '' }
  const form = useForm<TextFields, unknown, z.output<typeof textFieldsSchema>>({
    resolver,
    defaultValues: original,
  })
  const { recovered, clear } = useDraft(form, `text:${text.id}`)
  const [refused, setRefused] = useState<TextPartName[]>([])
  const save = useCommand(storeClient.messages.saveText, {
    onDone: ({ saved, check: found }) => {
      setRefused(saved ? [] : wrongParts(found))
      if (!saved) return
      clear()
      notifyDone(words.saved)
    },
  })
  const check = useCheck(form.control, { text, settings })
  return {
    form,
    check,
    refused,
    save,
    recovered,
    discard: () => {
      clear()
      form.reset(original)
    },
    submit: form.handleSubmit(({ tone: chosen, note, ...parts }) =>
      save.run({ textId: text.id, parts, tone: chosen, note, from: text.version }),
    ),
  }
}

function wrongParts({ findings, fields }: TextCheck): TextPartName[] {
  const wrong = new Set([
    ...findings.filter(({ severity }) => severity === 'block').map(({ part }) => part),
    ...fields.map(({ part }) => part),
  ])
  return textPartNames.filter((part) => wrong.has(part))
}

/** What the guard says of the parts as they are typed, after the typing. */
function useCheck(
  control: ReturnType<typeof useForm<TextFields, unknown, z.output<typeof textFieldsSchema>>>['control'],
  { text, settings }: TextEditorProps,
): TextCheck {
  const [subject, body, sms, phone] = useWatch({ control, name: ['subject', 'body', 'sms', 'phone'] })
  const typed = useMemo(() => ({ subject, body, sms, phone }), [subject, body, sms, phone])
  const settled = useDeferredValue(typed)
  return useMemo(
    () => checkOfText(text.id, settled, settings.messages),
    [text.id, settled, settings.messages],
  )
}
