import type { CollectionProfile } from '#shared/domain/dunning/collection-profile.ts'
import { SelectField, TextAreaField, TextField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { DayField, SwitchField } from '#renderer/components/value-fields.tsx'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { dunningChannels } from '#shared/domain/dunning/policy.ts'
import { collectionProfile as words } from '#shared/pt-br/collection-profile.ts'
import { dunningChannelNames } from '#shared/pt-br/negotiation.ts'
import { Checkbox, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useController, useWatch } from 'react-hook-form'
import { fieldsOf, type ProfileFields, profileFormSchema, profileLabels, toChange } from './profile-fields.ts'

const channels = dunningChannels.map((value) => ({ value, label: dunningChannelNames[value] }))

/** Changes what the house keeps in mind when it collects from a customer. */
export function ProfileModal({ profile, onClose }: { profile: CollectionProfile; onClose: () => void }) {
  const { customerId } = profile
  return (
    <FormModal
      title={words.editTitle}
      intro={words.editIntro}
      labels={profileLabels}
      schema={profileFormSchema}
      toInput={(fields: ProfileFields) => toChange(fields, profile)}
      defaults={fieldsOf(profile)}
      draft={`profile:${customerId}`}
      command={storeClient.profiles.save}
      toCommand={(change) => ({ customerId, change })}
      prefix="change."
      saveLabel={words.save}
      done={words.done}
      onClose={onClose}
    >
      <OptOuts />
      <PreferencePart />
      <Group grow align="flex-start">
        <DayField name="pause.until" label={words.pause} />
        <TextField name="pause.reason" label={words.pauseReason} maxLength={300} />
      </Group>
      <Superindebted />
      <Group grow align="flex-start">
        <TextField name="lawyer.name" label={words.lawyerName} maxLength={120} />
        <TextField name="lawyer.contact" label={words.lawyerContact} maxLength={300} />
      </Group>
      <Group grow align="flex-start">
        <SelectField
          name="ended"
          label={words.ended}
          allowDeselect={false}
          data={(['none', 'deceased', 'closed'] as const).map((value) => ({
            value,
            label: words.endedKinds[value],
          }))}
        />
        <OwnerField />
      </Group>
      <TextAreaField
        name="fraud.reason"
        label={words.fraud}
        description={words.fraudHint}
        minRows={1}
        maxLength={300}
      />
    </FormModal>
  )
}

function OptOuts() {
  const { field } = useController({ name: 'optOuts' })
  return (
    <Checkbox.Group label={words.optOuts} value={field.value as string[]} onChange={field.onChange}>
      <Group gap="md" mt={4}>
        {channels.map(({ value, label }, at) => (
          <Checkbox
            key={value}
            value={value}
            label={label}
            {...(at === 0 ? { ref: field.ref, 'data-autofocus': true } : {})}
          />
        ))}
      </Group>
    </Checkbox.Group>
  )
}

function PreferencePart() {
  const { channel, hours } = useWatch({ name: 'preference' }) as ProfileFields['preference']
  const said = channel !== '' || hours.from !== '' || hours.until !== ''
  return (
    <>
      <Group grow align="flex-start">
        <SelectField
          name="preference.channel"
          label={words.preference}
          placeholder={words.preferenceAny}
          data={channels}
          clearable={channel !== ''}
        />
        <TextField
          name="preference.hours.from"
          label={words.preferenceFrom}
          placeholder="09:00"
          maxLength={5}
        />
        <TextField
          name="preference.hours.until"
          label={words.preferenceUntil}
          placeholder="18:00"
          maxLength={5}
        />
        <DayField name="preference.validUntil" label={words.preferenceValid} />
      </Group>
      {said ? (
        <TextField name="preference.reason" label={words.preferenceReason} maxLength={300} required />
      ) : null}
    </>
  )
}

function Superindebted() {
  const on = Boolean(useWatch({ name: 'superindebted.on' }))
  return (
    <>
      <SwitchField name="superindebted.on" label={words.superindebted} />
      {on ? <TextField name="superindebted.note" label={words.superindebtedNote} maxLength={300} /> : null}
    </>
  )
}

function OwnerField() {
  const users = useQuery(store.users.list.queryOptions()).data ?? []
  const chosen = useWatch({ name: 'ownerId' }) !== ''
  return (
    <SelectField
      name="ownerId"
      label={words.owner}
      placeholder={words.ownerNone}
      clearable={chosen}
      data={users.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
