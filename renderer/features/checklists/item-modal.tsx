import { SelectField, TextAreaField, TextField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { NumberField, SwitchField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import {
  type ChecklistItem,
  checklistItemSchema,
  type Checklists,
  evidenceKinds,
} from '#shared/domain/checklist.ts'
import type { CustomerKind } from '#shared/domain/customer.ts'
import { checklistWords as words, evidenceNames } from '#shared/pt-br/checklists.ts'
import { SimpleGrid } from '@mantine/core'
import type { z } from 'zod'
import { newItemId, withItem } from './edit-list.ts'

const schema = checklistItemSchema.omit({ id: true })
type Fields = Omit<ChecklistItem, 'id' | 'weight'> & { weight: number | null }
const labels = {
  title: words.title,
  hint: words.hint,
  weight: words.weightField,
  evidence: words.evidence,
  validityDays: words.validityField,
}
const kinds = evidenceKinds.map((value) => ({ value, label: evidenceNames[value] }))
const NEW: Fields = { title: '', hint: '', weight: 3, mandatory: false, validityDays: null, evidence: 'any' }

type ItemModalProps = {
  lists: Checklists
  kind: CustomerKind
  /** Null for a new one. */
  item: ChecklistItem | null
  onClose: () => void
}

/** One item of a checklist, stored when it is saved. */
export function ItemModal({ lists, kind, item, onClose }: ItemModalProps) {
  return (
    <FormModal
      title={item ? words.editTitle : words.addTitle}
      intro={words.formIntro}
      labels={labels}
      schema={schema}
      toInput={(fields: Fields) => fields as z.input<typeof schema>}
      defaults={item ?? NEW}
      draft={`checklist:${kind}:${item?.id ?? 'new'}`}
      command={storeClient.registrations.saveChecklists}
      toCommand={(values) => ({
        checklists: withItem(lists, kind, {
          ...values,
          id: item?.id ?? newItemId(values.title, lists[kind]),
        }),
      })}
      saveLabel={words.save}
      done={words.saved}
      onClose={onClose}
    >
      <TextField name="title" label={words.title} required data-autofocus maxLength={120} />
      <TextAreaField name="hint" label={words.hint} description={words.hintHint} maxLength={500} />
      <SimpleGrid cols={3} spacing="sm">
        <NumberField name="weight" label={words.weightField} description={words.weightHint} required />
        <NumberField name="validityDays" label={words.validityField} description={words.validityHint} />
        <SelectField
          name="evidence"
          label={words.evidence}
          description=" "
          data={kinds}
          allowDeselect={false}
        />
      </SimpleGrid>
      <SwitchField name="mandatory" label={words.mandatoryField} description={words.mandatoryHint} />
    </FormModal>
  )
}
