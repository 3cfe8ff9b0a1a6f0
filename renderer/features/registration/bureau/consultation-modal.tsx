import { AttachmentsField } from '#renderer/components/attachments-field.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { SelectField, TextAreaField, TextField } from '#renderer/components/form-fields.tsx'
import { DayField, MoneyField, NumberField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { bureaus } from '#shared/domain/bureau.ts'
import { formBureauNames, resultNames } from '#shared/pt-br/analysis-form.ts'
import { consultationForm as words } from '#shared/pt-br/bureau.ts'
import { Grid } from '@mantine/core'
import { useMemo } from 'react'
import { useWatch } from 'react-hook-form'
import {
  type ConsultationFields,
  consultationInput,
  consultationLabels,
  consultationSchemaOn,
  newConsultation,
} from './consultation-fields.ts'

const bureauOptions = bureaus.map((value) => ({ value, label: formBureauNames[value] }))
const resultOptions = (['clear', 'restricted'] as const).map((value) => ({
  value,
  label: resultNames[value],
}))

/** What was read at a bureau, written down; nothing is fetched, and the form says so. */
export function ConsultationModal({ customerId, onClose }: { customerId: string; onClose: () => void }) {
  const today = useToday()
  const schema = useMemo(() => consultationSchemaOn(today), [today])
  return (
    <FormModal
      title={words.title}
      intro={words.intro}
      labels={consultationLabels}
      schema={schema}
      toInput={consultationInput}
      defaults={newConsultation(today)}
      draft={`consultation-${customerId}`}
      command={storeClient.bureau.record}
      toCommand={(details) => ({ customerId, details })}
      prefix="details."
      saveLabel={words.save}
      done={words.saved}
      onClose={onClose}
    >
      <Fields />
    </FormModal>
  )
}

function Fields() {
  const [bureau, result] = useWatch<ConsultationFields, ['bureau', 'result']>({ name: ['bureau', 'result'] })
  return (
    <Grid gap="sm">
      <Grid.Col span={bureau === 'other' ? 4 : 6}>
        <SelectField
          name="bureau"
          label={words.bureau}
          data={bureauOptions}
          allowDeselect={false}
          data-autofocus
        />
      </Grid.Col>
      {bureau === 'other' ? (
        <Grid.Col span={4}>
          <TextField name="bureauName" label={words.bureauName} maxLength={60} required />
        </Grid.Col>
      ) : null}
      <Grid.Col span={bureau === 'other' ? 4 : 6}>
        <DayField name="on" label={words.on} required />
      </Grid.Col>
      <Grid.Col span={4}>
        <SelectField name="result" label={words.result} data={resultOptions} allowDeselect={false} />
      </Grid.Col>
      <Grid.Col span={4}>
        <NumberField
          name="restrictions"
          label={words.restrictions}
          disabled={result === 'clear'}
          required={result === 'restricted'}
        />
      </Grid.Col>
      <Grid.Col span={4}>
        <MoneyField name="restrictedAmount" label={words.restrictedAmount} disabled={result === 'clear'} />
      </Grid.Col>
      <Grid.Col span={4}>
        <NumberField name="score" label={words.score} placeholder={words.scoreHint} />
      </Grid.Col>
      <Grid.Col span={4}>
        <TextField name="band" label={words.band} placeholder={words.bandHint} maxLength={60} />
      </Grid.Col>
      <Grid.Col span={4}>
        <MoneyField name="cost" label={words.cost} />
      </Grid.Col>
      <Grid.Col span={12}>
        <TextAreaField name="note" label={words.note} placeholder={words.noteHint} maxLength={500} />
      </Grid.Col>
      <Grid.Col span={12}>
        <AttachmentsField name="attachments" label={words.attachments} most={10} />
      </Grid.Col>
    </Grid>
  )
}
