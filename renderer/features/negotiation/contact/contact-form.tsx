import type { CallStep } from '#renderer/lib/call-step.ts'
import type { CallDesk } from '#shared/contracts/contacts.ts'
import { AttachmentsField } from '#renderer/components/attachments-field.tsx'
import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { ErrorSummary } from '#renderer/components/error-summary.tsx'
import { SelectField, TextAreaField, TextField } from '#renderer/components/form-fields.tsx'
import { DayField, NumberField } from '#renderer/components/value-fields.tsx'
import { submitOnCtrlEnter, useSubmitFromAnywhere } from '#renderer/lib/submit-on-ctrl-enter.ts'
import { contactChannels } from '#shared/domain/negotiation/contact-entry.ts'
import { asksNextStep } from '#shared/domain/negotiation/outcome-effects.ts'
import { sensitiveWords } from '#shared/domain/negotiation/sensitive-words.ts'
import { contactForm as words } from '#shared/pt-br/contact-form.ts'
import { contactChannelNames } from '#shared/pt-br/negotiation.ts'
import { Button, Group, Stack, Text } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { FormProvider, useFormContext, useWatch } from 'react-hook-form'
import { contactLabels, emptyContact } from './contact-fields.ts'
import styles from './contact-form.module.css'
import { OutcomeParts } from './outcome-parts.tsx'
import { OutcomePicker } from './outcome-picker.tsx'
import { type Proposed, useContactForm } from './use-contact-form.ts'

type ContactFormProps = {
  desk: CallDesk
  /** What the script came to; each proposal is taken once. */
  proposed?: Proposed | null
  /** Minutes are counted from when the form was opened. */
  timed?: boolean
  /** The step of the policy that a call settles. */
  step?: CallStep | null
  saveLabel: string
  onLogged: () => void
  /** Stands at the left of the button. */
  aside?: ReactNode
}

const channels = contactChannels.map((value) => ({ value, label: contactChannelNames[value] }))

/** Writes down a contact; what is typed is kept for this customer until it is logged (R06). */
export function ContactForm({
  desk,
  proposed = null,
  timed = false,
  step = null,
  saveLabel,
  onLogged,
  aside,
}: ContactFormProps) {
  const { form, propose, submit, pending, error, recovered, clear } = useContactForm(desk, {
    timed,
    step,
    onLogged,
  })
  const whole = useSubmitFromAnywhere()
  const parts = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (proposed) propose(proposed.outcome)
  }, [proposed, propose])
  const outcome = useWatch({ control: form.control, name: 'outcome' })
  useEffect(() => {
    // Who walks through the outcomes with the arrows keeps them in view.
    if (outcome === '' || document.activeElement?.matches('input[type=radio]:focus-visible')) return
    parts.current?.scrollIntoView({ block: 'nearest' })
  }, [outcome])
  return (
    <FormProvider {...form}>
      {/* Ctrl+Enter of the whole form: its button does the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        ref={whole}
        noValidate
        className={styles['form']}
        aria-label={words.title}
        onKeyDown={submitOnCtrlEnter}
        onSubmit={submit}
      >
        <Stack gap="sm" className={styles['fields']}>
          {recovered ? (
            <DraftNotice
              onDiscard={() => {
                clear()
                form.reset(emptyContact(desk))
              }}
            />
          ) : null}
          <ErrorSummary labels={contactLabels} />
          {error ? <ErrorNotice error={error} /> : null}
          <WhoPart />
          <OutcomePicker onChoose={propose} />
          <div ref={parts}>
            <OutcomeParts desk={desk} />
          </div>
          <NotePart />
          <NextStepPart />
          <AttachmentsField name="attachments" label={words.attachments} most={10} />
        </Stack>
        <Group justify="space-between" className={styles['foot']}>
          <Group gap="xs">{aside}</Group>
          <Button type="submit" loading={pending} aria-keyshortcuts="Control+Enter">
            {saveLabel}
          </Button>
        </Group>
      </form>
    </FormProvider>
  )
}

/** Who was spoken to, how, and who looked for whom. */
function WhoPart() {
  return (
    <>
      <Group wrap="nowrap" align="flex-start">
        <TextField name="person" label={words.who} placeholder={words.whoHint} maxLength={80} flex={1} />
        <SelectField name="channel" label={words.channel} data={channels} allowDeselect={false} w={124} />
      </Group>
      <Group wrap="nowrap" align="flex-start">
        <TextField name="address" label={words.address} maxLength={120} flex={1} />
        <SelectField
          w={124}
          name="direction"
          label={words.direction}
          allowDeselect={false}
          data={(['outbound', 'inbound'] as const).map((value) => ({
            value,
            label: words.directions[value],
          }))}
        />
      </Group>
    </>
  )
}

function NotePart() {
  const note = String(useWatch({ name: 'note' }) ?? '')
  const found = sensitiveWords(note)
  return (
    <div>
      <TextAreaField name="note" label={words.note} description={words.noteHint} maxLength={2000} />
      {found.length > 0 ? (
        <Text size="xs" c="orange" role="status" mt={4}>
          {words.sensitive(found.join(', '))}
        </Text>
      ) : null}
    </div>
  )
}

function NextStepPart() {
  const { control } = useFormContext()
  const outcome = useWatch({ control, name: 'outcome' })
  if (outcome !== '' && !asksNextStep(outcome)) return <Minutes />
  return (
    <div className={styles['next']} role="group" aria-label={words.next}>
      <DayField name="nextStep.on" label={words.nextOn} required />
      <TextField name="nextStep.what" label={words.nextWhat} maxLength={200} required />
      <Minutes />
    </div>
  )
}

function Minutes() {
  return <NumberField name="minutes" label={words.minutes} placeholder="auto" />
}
