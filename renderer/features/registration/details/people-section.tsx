import { DocumentField, PhoneField, SelectField, TextField } from '#renderer/components/form-fields.tsx'
import { relations } from '#shared/domain/registration.ts'
import { personLabels as labels, relationNames } from '#shared/pt-br/analysis-form.ts'
import { detailsWords as words, registrationWords } from '#shared/pt-br/registration.ts'
import { useFieldArray, useWatch } from 'react-hook-form'
import { sectionId } from '../sections.ts'
import { type DetailsFields, newPerson } from './details-fields.ts'
import styles from './details.module.css'
import { ListSection, RemoveLine } from './list-section.tsx'

const kinds = relations.map((value) => ({ value, label: relationNames[value] }))
const MOST = 30

/** Partners and people tied to the customer: a block on any of their documents reaches the customer (E08). */
export function PeopleSection() {
  const { fields, append, remove } = useFieldArray<DetailsFields, 'people', 'key'>({
    name: 'people',
    keyName: 'key',
  })
  return (
    <ListSection
      id={sectionId('pessoas')}
      title={registrationWords.sections.pessoas}
      none={words.none.people}
      addLabel={words.addPerson}
      count={fields.length}
      most={MOST}
      onAdd={() => append(newPerson(), { focusName: `people.${fields.length}.name` })}
    >
      {fields.map((field, at) => (
        <PersonLine key={field.key} at={at} onRemove={() => remove(at)} />
      ))}
    </ListSection>
  )
}

function PersonLine({ at, onRemove }: { at: number; onRemove: () => void }) {
  const name = useWatch<DetailsFields, `people.${number}.name`>({ name: `people.${at}.name` })
  return (
    <div className={`${styles['line']} ${styles['person']}`}>
      <TextField name={`people.${at}.name`} label={labels.name} maxLength={120} required />
      <DocumentField name={`people.${at}.taxId`} label={labels.taxId} />
      <SelectField
        name={`people.${at}.relation`}
        label={labels.relation}
        data={kinds}
        allowDeselect={false}
      />
      <PhoneField name={`people.${at}.phone`} label={labels.phone} />
      <RemoveLine label={words.removePerson(name || words.unnamed)} onClick={onRemove} />
    </div>
  )
}
