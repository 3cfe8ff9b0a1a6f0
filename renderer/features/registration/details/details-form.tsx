import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { ErrorSummary } from '#renderer/components/error-summary.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useDraft } from '#renderer/lib/draft.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { refusalOf } from '#renderer/lib/refusals.ts'
import { useMay } from '#renderer/lib/session.ts'
import { submitOnCtrlEnter } from '#renderer/lib/submit-on-ctrl-enter.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { CustomerKind } from '#shared/domain/customer.ts'
import type { Registration, RegistrationDetails } from '#shared/domain/registration.ts'
import { detailsWords as words } from '#shared/pt-br/registration.ts'
import { Button, Fieldset, Group, Kbd, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { ChannelsSection } from './channels-section.tsx'
import { type DetailsFields, detailsFields, detailsResolver } from './details-fields.ts'
import { labelsOf } from './details-labels.ts'
import styles from './details.module.css'
import { PeopleSection } from './people-section.tsx'
import { ProfileSection } from './profile-section.tsx'
import { ReferencesSection } from './references-section.tsx'

type DetailsFormProps = { kind: CustomerKind; registration: Registration }

/** What is known beyond the register's first page: profile, channels, people and references, saved together. */
export function DetailsForm({ kind, registration }: DetailsFormProps) {
  const { customerId } = registration
  const today = useToday()
  const resolver = useMemo(() => detailsResolver(today), [today])
  const form = useForm<DetailsFields, unknown, RegistrationDetails>({
    resolver,
    defaultValues: detailsFields(registration),
  })
  const draft = useDraft(form, `registration-${customerId}`)
  const may = useMay('fillRegistration')
  const save = useCommand(storeClient.registrations.save, {
    form: { setError: form.setError, prefix: 'details.' },
    onDone: (saved) => {
      form.reset(detailsFields(saved))
      draft.clear()
      notifyDone(words.saved)
    },
  })
  const discard = () => {
    form.reset(detailsFields(registration))
    draft.clear()
  }
  return (
    <FormProvider {...form}>
      {/* Ctrl+Enter of the whole form: its button does the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        className={styles['form']}
        noValidate
        onKeyDown={submitOnCtrlEnter}
        onSubmit={(event) => void form.handleSubmit((details) => save.run({ customerId, details }))(event)}
      >
        <Fieldset variant="unstyled" disabled={!may}>
          <Stack gap="md">
            {draft.recovered ? <DraftNotice onDiscard={discard} /> : null}
            <ErrorSummary labels={labelsOf(form.getValues())} />
            {save.error && !refusalOf(save.error)?.field ? <ErrorNotice error={save.error} /> : null}
            <ProfileSection kind={kind} />
            <ChannelsSection />
            <PeopleSection />
            <ReferencesSection today={today} />
            <SaveBar dirty={form.formState.isDirty} pending={save.pending} />
          </Stack>
        </Fieldset>
      </form>
    </FormProvider>
  )
}

function SaveBar({ dirty, pending }: { dirty: boolean; pending: boolean }) {
  return (
    <Group className={styles['bar']} justify="space-between">
      <Text size="sm" c="dimmed" aria-live="polite">
        {dirty ? words.unsaved : ' '}
      </Text>
      <Button
        type="submit"
        loading={pending}
        rightSection={<Kbd size="xs">Ctrl Enter</Kbd>}
        aria-keyshortcuts="Control+Enter"
      >
        {words.save}
      </Button>
    </Group>
  )
}
