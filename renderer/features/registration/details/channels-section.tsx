import { PhoneField, SelectField, TextField } from '#renderer/components/form-fields.tsx'
import { SwitchField } from '#renderer/components/value-fields.tsx'
import { channelKinds, preferredTimes } from '#shared/domain/registration.ts'
import { channelLabels as labels, channelNames, timeNames } from '#shared/pt-br/analysis-form.ts'
import { detailsWords as words, registrationWords } from '#shared/pt-br/registration.ts'
import { Checkbox } from '@mantine/core'
import { Controller, useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { sectionId } from '../sections.ts'
import { type DetailsFields, newChannel } from './details-fields.ts'
import styles from './details.module.css'
import { ListSection, RemoveLine } from './list-section.tsx'

const kinds = channelKinds.map((value) => ({ value, label: channelNames[value] }))
const times = preferredTimes.map((value) => ({ value, label: timeNames[value] }))
const MOST = 20

/** Every way to reach the customer, when, and whether others may hear of the debt there (R2.4). */
export function ChannelsSection() {
  const { fields, append, remove } = useFieldArray<DetailsFields, 'channels', 'key'>({
    name: 'channels',
    keyName: 'key',
  })
  const forbidden = useWatch({ name: 'thirdPartiesForbidden' }) as boolean
  return (
    <ListSection
      id={sectionId('canais')}
      title={registrationWords.sections.canais}
      none={words.none.channels}
      addLabel={words.addChannel}
      count={fields.length}
      most={MOST}
      onAdd={() => append(newChannel(), { focusName: `channels.${fields.length}.value` })}
    >
      <SwitchField
        name="thirdPartiesForbidden"
        label={words.forbidden}
        description={forbidden ? words.forbiddenHint : words.allowedHint}
        mb="sm"
      />
      {fields.map((field, at) => (
        <ChannelLine key={field.key} at={at} onRemove={() => remove(at)} />
      ))}
    </ListSection>
  )
}

function ChannelLine({ at, onRemove }: { at: number; onRemove: () => void }) {
  const [kind, value] = useWatch<DetailsFields, [`channels.${number}.kind`, `channels.${number}.value`]>({
    name: [`channels.${at}.kind`, `channels.${at}.value`],
  })
  const name = `channels.${at}`
  return (
    <div className={`${styles['line']} ${styles['channel']}`}>
      <SelectField name={`${name}.kind`} label={labels.kind} data={kinds} allowDeselect={false} />
      {kind === 'email' ? (
        <TextField key="email" name={`${name}.value`} label={labels.value} type="email" required />
      ) : (
        <PhoneField key="phone" name={`${name}.value`} label={labels.value} required />
      )}
      <TextField name={`${name}.label`} label={labels.label} maxLength={60} />
      <SelectField
        name={`${name}.preferredTime`}
        label={labels.preferredTime}
        data={times}
        allowDeselect={false}
      />
      <Marks at={at} />
      <RemoveLine label={words.removeChannel(value || words.unnamed)} onClick={onRemove} />
    </div>
  )
}

/** The preferred one is one; a channel not to be used stays on the list, so that nobody adds it again. */
function Marks({ at }: { at: number }) {
  const { control, getValues, setValue } = useFormContext<DetailsFields>()
  const prefer = (chosen: boolean) => {
    for (const [other, { preferred }] of getValues('channels').entries()) {
      const now = other === at && chosen
      if (preferred !== now) setValue(`channels.${other}.preferred`, now, { shouldDirty: true })
    }
  }
  return (
    <div className={styles['marks']}>
      <Controller
        control={control}
        name={`channels.${at}.preferred`}
        render={({ field: { value, ref, name, onBlur } }) => (
          <Checkbox
            ref={ref}
            name={name}
            onBlur={onBlur}
            size="xs"
            label={labels.preferred}
            checked={value}
            onChange={(event) => prefer(event.currentTarget.checked)}
          />
        )}
      />
      <Controller
        control={control}
        name={`channels.${at}.invalid`}
        render={({ field: { value, onChange, ...field } }) => (
          <Checkbox {...field} size="xs" label={labels.invalid} checked={value} onChange={onChange} />
        )}
      />
    </div>
  )
}
