import { SelectField, TextAreaField, TextField } from '#renderer/components/form-fields.tsx'
import { DayField, MoneyField } from '#renderer/components/value-fields.tsx'
import type { CustomerKind } from '#shared/domain/customer.ts'
import { maritalStatuses } from '#shared/domain/registration.ts'
import { maritalNames } from '#shared/pt-br/analysis-form.ts'
import { detailsWords as words, registrationWords } from '#shared/pt-br/registration.ts'
import { Fieldset, Grid } from '@mantine/core'
import { useWatch } from 'react-hook-form'
import { sectionId } from '../sections.ts'

const marital = maritalStatuses.map((value) => ({ value, label: maritalNames[value] }))
const withSpouse = new Set(['married', 'stable-union'])

/** How old, how it buys, and who signs a guarantee with whom (R2.21). */
export function ProfileSection({ kind }: { kind: CustomerKind }) {
  const status = useWatch({ name: 'maritalStatus' }) as string
  const company = kind === 'clinic' || kind === 'laboratory'
  return (
    <Fieldset legend={registrationWords.sections.perfil} id={sectionId('perfil')} tabIndex={-1}>
      <Grid gap="sm">
        <Grid.Col span={3}>
          <DayField name="bornOn" label={company ? words.born.company : words.born.person} range="past" />
        </Grid.Col>
        <Grid.Col span={5}>
          <TextField name="segment" label={words.segment} placeholder={words.segmentHint} maxLength={80} />
        </Grid.Col>
        <Grid.Col span={4}>
          <MoneyField name="expectedMonthly" label={words.expected} placeholder={words.expectedHint} />
        </Grid.Col>
        <Grid.Col span={4}>
          <SelectField
            name="maritalStatus"
            label={words.marital}
            placeholder={words.maritalHint}
            data={marital}
            clearable
            clearButtonProps={{ tabIndex: -1, 'aria-hidden': true }}
          />
        </Grid.Col>
        <Grid.Col span={8}>
          <TextField
            name="spouseName"
            label={words.spouse}
            maxLength={120}
            disabled={!withSpouse.has(status)}
          />
        </Grid.Col>
        <Grid.Col span={12}>
          <TextAreaField
            name="profile"
            label={words.profile}
            placeholder={words.profileHint}
            maxLength={500}
          />
        </Grid.Col>
      </Grid>
    </Fieldset>
  )
}
