import { AttachmentsField } from '#renderer/components/attachments-field.tsx'
import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { DayField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useDraft } from '#renderer/lib/draft.ts'
import { refusalOf } from '#renderer/lib/refusals.ts'
import { useMay } from '#renderer/lib/session.ts'
import { submitOnCtrlEnter } from '#renderer/lib/submit-on-ctrl-enter.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Evidence } from '#shared/domain/registration.ts'
import { evidenceWords as words } from '#shared/pt-br/registration.ts'
import { Fieldset, Grid, Stack, Text } from '@mantine/core'
import { type KeyboardEvent, useEffect, useMemo } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { EvidenceActions } from './evidence-actions.tsx'
import { type EvidenceFields, evidenceFields, evidenceResolver, mainField } from './evidence-fields.ts'
import { HowTo } from './how-to.tsx'
import type { ItemState } from './item-states.ts'

type EvidenceFormProps = {
  customerId: string
  state: ItemState
  today: Day
  onClose: () => void
  onSaved: () => void
}

/** What shows one item: files, a note, a date. Ctrl+Enter saves, Esc closes; what was typed is kept until then. */
export function EvidenceForm({ customerId, state, today, onClose, onSaved }: EvidenceFormProps) {
  const { item } = state
  const resolver = useMemo(() => evidenceResolver(item, today), [item, today])
  const form = useForm<EvidenceFields, unknown, Evidence>({
    resolver,
    defaultValues: evidenceFields(state, today),
  })
  const draft = useDraft(form, `evidence-${customerId}-${item.id}`)
  const may = useMay('fillRegistration')
  const save = useCommand(storeClient.registrations.putEvidence, {
    form: { setError: form.setError, prefix: 'evidence.' },
    onDone: () => {
      draft.clear()
      onSaved()
    },
  })
  const { setFocus } = form
  useEffect(() => {
    // Before it is known who is signed in, the fields are shut and take no focus.
    if (may) setFocus(mainField[item.evidence])
  }, [may, setFocus, item.evidence])
  const discard = () => {
    draft.clear()
    form.reset(evidenceFields(state, today))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    // A drawer opened from here is elsewhere on the page, and its keys are its own.
    if (!event.currentTarget.contains(event.target as Node)) return undefined
    if (event.key !== 'Escape') return submitOnCtrlEnter(event)
    event.preventDefault()
    return onClose()
  }
  return (
    <FormProvider {...form}>
      {/* Keys of the whole form: its buttons do the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        noValidate
        onKeyDown={onKeyDown}
        onSubmit={(event) => void form.handleSubmit((evidence) => save.run({ customerId, evidence }))(event)}
      >
        <Fieldset variant="unstyled" disabled={!may}>
          <Stack gap="sm">
            {draft.recovered ? <DraftNotice onDiscard={discard} /> : null}
            {save.error && !refusalOf(save.error)?.field ? <ErrorNotice error={save.error} /> : null}
            <HowTo hint={item.hint} />
            <Text size="sm">{words.asks[item.evidence]}</Text>
            <Fields />
            <EvidenceActions
              customerId={customerId}
              state={state}
              pending={save.pending}
              onClose={onClose}
              onRemoved={draft.clear}
            />
          </Stack>
        </Fieldset>
      </form>
    </FormProvider>
  )
}

function Fields() {
  return (
    <>
      <AttachmentsField name="attachments" label={words.files} most={20} />
      <Grid gap="sm">
        <Grid.Col span={6}>
          <TextAreaField
            name="note"
            label={words.note}
            placeholder={words.noteHint}
            maxLength={500}
            minRows={1}
          />
        </Grid.Col>
        <Grid.Col span={3}>
          <DayField name="dated" label={words.dated} range="past" />
        </Grid.Col>
        <Grid.Col span={3}>
          <DayField name="verifiedOn" label={words.verifiedOn} required />
        </Grid.Col>
      </Grid>
    </>
  )
}
