import { SelectField, TextField } from '#renderer/components/form-fields.tsx'
import { SettingsForm } from '#renderer/components/settings-form.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { chargeTermsSchema } from '#shared/domain/charges.ts'
import type { MonthlyRates } from '#shared/domain/monthly-rates.ts'
import { termsForm as words } from '#shared/pt-br/settings.ts'
import { Grid, Stack, Text } from '@mantine/core'
import { useWatch } from 'react-hook-form'
import { termsExample, termsFormSchema, termsInput, type TermsText, termsText } from './terms-text.ts'
import { RatesSettings } from './rates-settings.tsx'
import { TermsRules } from './terms-rules.tsx'
import { WithSettings } from '#renderer/components/with-settings.tsx'

const labels = {
  lateFeeBasisPoints: words.lateFee,
  lateInterestBasisPoints: words.lateInterest,
  graceDays: words.grace,
}

const optionsOf = (options: Record<string, string>) =>
  Object.entries(options).map(([value, label]) => ({ value, label }))

/** What is charged for lateness, with what the law says of it. */
export function TermsSettings() {
  return (
    <WithSettings>
      {(known) => (
        <Stack gap="xl">
          <SettingsForm
            part="terms"
            known={known}
            fieldsOf={termsText}
            schema={termsFormSchema}
            toInput={termsInput}
            command={storeClient.settings.saveTerms}
            intro={words.intro}
            labels={labels}
            saveLabel={words.save}
            after={<TermsRules />}
          >
            <Fields />
            <Example rates={known.rates} />
          </SettingsForm>
          <RatesSettings rates={known.rates} terms={known.terms} />
        </Stack>
      )}
    </WithSettings>
  )
}

function Fields() {
  const isLegal = useWatch<TermsText>({ name: 'interestMode' }) === 'legal'
  return (
    <Grid gap="sm">
      <Grid.Col span={6}>
        <SelectField
          name="interestMode"
          label={words.interestMode}
          data={optionsOf(words.interestModes)}
          allowDeselect={false}
        />
      </Grid.Col>
      <Grid.Col span={6}>
        <SelectField
          name="correction"
          label={words.correction}
          data={optionsOf(isLegal ? words.correctionLegal : words.corrections)}
          allowDeselect={false}
          disabled={isLegal}
        />
      </Grid.Col>
      <Grid.Col span={4}>
        <TextField
          name="lateFeeBasisPoints"
          label={words.lateFee}
          inputMode="decimal"
          disabled={isLegal}
          description={isLegal ? words.noFee : undefined}
        />
      </Grid.Col>
      <Grid.Col span={4}>
        <TextField
          name="lateInterestBasisPoints"
          label={words.lateInterest}
          inputMode="decimal"
          disabled={isLegal}
          description={isLegal ? words.byTable : undefined}
        />
      </Grid.Col>
      <Grid.Col span={4}>
        <TextField name="graceDays" label={words.grace} placeholder={words.graceHint} inputMode="numeric" />
      </Grid.Col>
      <Grid.Col span={6}>
        <SelectField
          name="countFrom"
          label={words.countFrom}
          data={optionsOf(words.countFromOptions)}
          allowDeselect={false}
        />
      </Grid.Col>
      <Grid.Col span={6}>
        <SelectField
          name="rounding"
          label={words.rounding}
          data={optionsOf(words.roundingOptions)}
          allowDeselect={false}
        />
      </Grid.Col>
    </Grid>
  )
}

/** What the terms typed make of a known title, as they are typed. */
function Example({ rates }: { rates: MonthlyRates }) {
  const today = useToday()
  const parsed = chargeTermsSchema.safeParse(termsInput(useWatch() as TermsText))
  return (
    <Text size="sm" mih={22} aria-live="polite">
      {parsed.success ? words.example(termsExample(parsed.data, { rates, today })) : null}
    </Text>
  )
}
