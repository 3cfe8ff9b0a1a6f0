import { PhoneField, SelectField, TextField } from '#renderer/components/form-fields.tsx'
import { DayField } from '#renderer/components/value-fields.tsx'
import type { Day } from '#shared/domain/calendar.ts'
import { referenceKinds, referenceOpinions } from '#shared/domain/registration.ts'
import { opinionNames, referenceLabels as labels, referenceNames } from '#shared/pt-br/analysis-form.ts'
import { detailsWords as words, registrationWords } from '#shared/pt-br/registration.ts'
import { Button } from '@mantine/core'
import { IconPhoneCheck } from '@tabler/icons-react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { sectionId } from '../sections.ts'
import { type DetailsFields, newReference } from './details-fields.ts'
import styles from './details.module.css'
import { ListSection, RemoveLine } from './list-section.tsx'

const kinds = referenceKinds.map((value) => ({ value, label: referenceNames[value] }))
const opinions = referenceOpinions.map((value) => ({ value, label: opinionNames[value] }))
const MOST = 20

/** Who was asked how the customer pays, and what they said. */
export function ReferencesSection({ today }: { today: Day }) {
  const { fields, append, remove } = useFieldArray<DetailsFields, 'references', 'key'>({
    name: 'references',
    keyName: 'key',
  })
  return (
    <ListSection
      id={sectionId('referencias')}
      title={registrationWords.sections.referencias}
      none={words.none.references}
      addLabel={words.addReference}
      count={fields.length}
      most={MOST}
      onAdd={() => append(newReference(), { focusName: `references.${fields.length}.name` })}
    >
      {fields.map((field, at) => (
        <ReferenceLine key={field.key} at={at} today={today} onRemove={() => remove(at)} />
      ))}
    </ListSection>
  )
}

type ReferenceLineProps = { at: number; today: Day; onRemove: () => void }

function ReferenceLine({ at, today, onRemove }: ReferenceLineProps) {
  const { setValue, setFocus } = useFormContext<DetailsFields>()
  const name = useWatch<DetailsFields, `references.${number}.name`>({ name: `references.${at}.name` })
  const called = () => {
    setValue(`references.${at}.askedOn`, today, { shouldDirty: true })
    // What they said is the next thing to write down.
    setFocus(`references.${at}.opinion`)
  }
  const known = name || words.unnamed
  return (
    <div className={`${styles['line']} ${styles['reference']}`}>
      <SelectField name={`references.${at}.kind`} label={labels.kind} data={kinds} allowDeselect={false} />
      <TextField name={`references.${at}.name`} label={labels.name} maxLength={120} required />
      <PhoneField name={`references.${at}.phone`} label={labels.phone} />
      <SelectField
        name={`references.${at}.opinion`}
        label={words.opinion}
        data={opinions}
        allowDeselect={false}
      />
      <DayField name={`references.${at}.askedOn`} label={labels.askedOn} />
      <RemoveLine label={words.removeReference(known)} onClick={onRemove} />
      <div className={styles['wide']}>
        <TextField name={`references.${at}.note`} label={labels.note} maxLength={500} />
        <Button
          size="sm"
          variant="default"
          leftSection={<IconPhoneCheck size={16} />}
          aria-label={words.calledTodayFor(known)}
          onClick={called}
        >
          {words.calledToday}
        </Button>
      </div>
    </div>
  )
}
