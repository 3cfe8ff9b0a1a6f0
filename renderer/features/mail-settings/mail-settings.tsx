import { useSettings } from '#renderer/lib/use-settings.ts'
import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { ErrorSummary } from '#renderer/components/error-summary.tsx'
import { TextField } from '#renderer/components/form-fields.tsx'
import { OutboxStatus } from '#renderer/components/outbox-status.tsx'
import { SwitchField } from '#renderer/components/value-fields.tsx'
import { useDraft } from '#renderer/lib/draft.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { useMay } from '#renderer/lib/session.ts'
import type { Settings } from '#shared/contracts/settings.ts'
import { mailForm as words } from '#shared/pt-br/mail-settings.ts'
import { settings } from '#shared/pt-br/settings.ts'
import {
  Alert,
  Button,
  Divider,
  Fieldset,
  Group,
  SimpleGrid,
  Skeleton,
  Stack,
  Text,
  Title,
} from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { FormProvider, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { type MailFields, mailFields, mailFormSchema, mailInput } from './mail-fields.ts'
import { PasswordField } from './password-field.tsx'
import { PresenceSettings } from './presence-settings.tsx'
import { ServerFields } from './server-fields.tsx'
import { useSaveMail } from './use-save-mail.ts'

const resolver = formResolver<MailFields, typeof mailFormSchema>(mailFormSchema, mailInput)

const labels = {
  host: words.host,
  port: words.port,
  security: words.security,
  user: words.user,
  password: words.password,
  fromName: words.fromName,
  fromAddress: words.fromAddress,
  replyTo: words.replyTo,
}

/** How e-mail is sent, with a test; and what the app does while its window is closed. */
export function MailSettingsPart() {
  const { data, error, refetch } = useSettings()
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={420} />
  return (
    <Stack gap="xl">
      <MailForm known={data} />
      <Divider />
      <PresenceSettings />
    </Stack>
  )
}

function MailForm({ known }: { known: Settings }) {
  const may = useMay('changeSettings')
  const form = useForm<MailFields, unknown, z.output<typeof mailFormSchema>>({
    resolver,
    defaultValues: mailFields(known.mail, known.laboratory),
  })
  // A password is never kept where a draft lies.
  const draft = useDraft(form, 'mail-settings', (fields) => ({ ...fields, password: '' }))
  const save = useSaveMail(() => {
    draft.clear()
    form.reset({ ...form.getValues(), password: '' })
  })
  const submit = (test: boolean) => form.handleSubmit((values) => save.run(values, test), save.forget)
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void submit(false)(event)}>
        <Fieldset variant="unstyled" disabled={!may || save.pending}>
          <Stack gap="md">
            <Text size="sm" c="dimmed">
              {may ? words.intro : settings.managersOnly}
            </Text>
            {draft.recovered ? (
              <DraftNotice
                onDiscard={() => {
                  draft.clear()
                  form.reset(mailFields(known.mail, known.laboratory))
                }}
              />
            ) : null}
            <OutboxStatus />
            <ErrorSummary labels={labels} />
            <SwitchField name="enabled" label={words.enabled} description={words.enabledHint} />
            <Title order={2} size="h3">
              {words.server}
            </Title>
            <ServerFields />
            <SimpleGrid cols={2} spacing="sm">
              <TextField name="user" label={words.user} description={words.userHint} spellCheck={false} />
              <PasswordField />
            </SimpleGrid>
            <Title order={2} size="h3">
              {words.sender}
            </Title>
            <SenderFields />
            {save.error ? <ErrorNotice error={save.error} /> : null}
            {save.testedTo ? (
              <Alert role="status" color="green" variant="light" icon={<IconCircleCheck size={18} />}>
                {words.tested(save.testedTo)}
              </Alert>
            ) : null}
            <Group>
              <Button type="submit" loading={save.pending}>
                {words.save}
              </Button>
              <Button variant="default" disabled={save.pending} onClick={(event) => void submit(true)(event)}>
                {words.saveAndTest}
              </Button>
            </Group>
          </Stack>
        </Fieldset>
      </form>
    </FormProvider>
  )
}

function SenderFields() {
  return (
    <SimpleGrid cols={2} spacing="sm">
      <TextField name="fromName" label={words.fromName} />
      <TextField name="fromAddress" label={words.fromAddress} inputMode="email" spellCheck={false} />
      <TextField
        name="replyTo"
        label={words.replyTo}
        description={words.replyToHint}
        inputMode="email"
        spellCheck={false}
      />
    </SimpleGrid>
  )
}
