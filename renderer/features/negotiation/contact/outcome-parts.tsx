import type { CallDesk } from '#shared/contracts/contacts.ts'
import { SelectField, TextAreaField, TextField } from '#renderer/components/form-fields.tsx'
import { DayField, MoneyField, SwitchField } from '#renderer/components/value-fields.tsx'
import {
  asksReason,
  groupOf,
  isPausing,
  profileEffectOf,
} from '#shared/domain/negotiation/outcome-effects.ts'
import { lateReasons } from '#shared/domain/negotiation/outcomes.ts'
import { cashMeans } from '#shared/domain/payment.ts'
import { contactForm as words } from '#shared/pt-br/contact-form.ts'
import { reasonNames, suggestionsByReason } from '#shared/pt-br/negotiation.ts'
import { paymentMeansLabels } from '#shared/pt-br/receivables.ts'
import { Alert, Button, Group, MultiSelect, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { Controller, useFormContext, useWatch } from 'react-hook-form'
import type { ContactFields } from './contact-fields.ts'
import styles from './contact-form.module.css'

const means = cashMeans.map((value) => ({ value, label: paymentMeansLabels[value] }))
const reasons = lateReasons.map((value) => ({ value, label: reasonNames[value] }))

/** What the chosen outcome asks for, and what it will do. */
export function OutcomeParts({ desk }: { desk: CallDesk }) {
  const { control } = useFormContext<ContactFields>()
  const outcome = useWatch({ control, name: 'outcome' })
  if (outcome === '') return null
  const effect = profileEffectOf(outcome)
  return (
    <Stack gap="sm">
      {groupOf(outcome) === 'third-party' ? (
        <Alert color="orange" icon={<IconAlertTriangle size={18} />} p="xs">
          {words.thirdParty}
        </Alert>
      ) : null}
      {outcome === 'promise' ? <PromisePart /> : null}
      {effect === 'offer-phone-opt-out' ? (
        <SwitchField name="phoneOptOut" label={words.phoneOptOut} description={words.phoneOptOutHint} />
      ) : null}
      {effect === 'lawyer' ? (
        <Group grow align="flex-start">
          <TextField name="lawyer.name" label={words.lawyer.name} maxLength={120} required />
          <TextField name="lawyer.contact" label={words.lawyer.contact} maxLength={300} />
        </Group>
      ) : null}
      {effect === 'ended' ? <Told>{words.ended}</Told> : null}
      {effect === 'invalid-address' ? <Told>{words.invalid}</Told> : null}
      {isPausing(outcome) ? <Told>{words.pauses}</Told> : null}
      {groupOf(outcome) === 'right-person' ? (
        <ReasonPart required={asksReason(outcome, desk.totals.overdue > 0)} />
      ) : null}
      {desk.owed.length > 1 ? <TitlesField desk={desk} /> : null}
    </Stack>
  )
}

function Told({ children }: { children: string }) {
  return (
    <Alert color="petrol" icon={<IconInfoCircle size={18} />} p="xs">
      {children}
    </Alert>
  )
}

function PromisePart() {
  return (
    <div role="group" aria-label={words.promise.title}>
      <div className={styles['promise']}>
        <DayField name="promise.dueOn" label={words.promise.dueOn} required />
        <MoneyField name="promise.amount" label={words.promise.amount} required />
        <SelectField name="promise.means" label={words.promise.means} data={means} allowDeselect={false} />
      </div>
      <Text size="xs" c="dimmed" mt={4}>
        {words.promise.hint}
      </Text>
    </div>
  )
}

/** Why, what troubles him, and what he proposes; an idea to begin from for each reason (M01). */
function ReasonPart({ required }: { required: boolean }) {
  const { control, setValue } = useFormContext<ContactFields>()
  const reason = useWatch({ control, name: 'reason' })
  const idea = reason === '' ? '' : suggestionsByReason[reason]
  return (
    <>
      <SelectField
        name="reason"
        label={words.reason}
        placeholder={words.reasonNone}
        data={reasons}
        required={required}
        clearable={!required && reason !== ''}
      />
      <TextAreaField name="difficulty" label={words.difficulty} maxLength={500} minRows={1} />
      <TextAreaField name="suggestion" label={words.suggestion} maxLength={500} minRows={1} />
      {idea ? (
        <Group gap="xs" wrap="nowrap" justify="space-between">
          <Text size="xs" c="dimmed">
            {words.template(idea)}
          </Text>
          <Button
            size="compact-xs"
            variant="light"
            flex="none"
            onClick={() => setValue('suggestion', idea, { shouldDirty: true })}
          >
            {words.use}
          </Button>
        </Group>
      ) : null}
      <TextAreaField
        name="offersRefused"
        label={words.offers}
        description={words.offersHint}
        maxLength={2000}
        minRows={1}
      />
    </>
  )
}

function TitlesField({ desk }: { desk: CallDesk }) {
  return (
    <Controller
      name="receivableIds"
      render={({ field }) => (
        <MultiSelect
          label={words.titles}
          placeholder={(field.value as string[]).length === 0 ? words.titlesAll : ''}
          data={desk.owed.map(({ receivableId, label }) => ({ value: receivableId, label }))}
          clearable
          {...field}
        />
      )}
    />
  )
}
