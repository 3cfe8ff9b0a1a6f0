import { SelectField, TextField } from '#renderer/components/form-fields.tsx'
import { SettingsForm } from '#renderer/components/settings-form.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { type ChargeTerms, chargeTermsSchema } from '#shared/domain/charges.ts'
import type { MonthlyRates } from '#shared/domain/monthly-rates.ts'
import { settings, termsForm as words } from '#shared/pt-br/settings.ts'
import { Grid, Stack, Text } from '@mantine/core'
import { useForm, useWatch } from 'react-hook-form'
import { termsExample, termsFormSchema, termsInput, type TermsText, termsText } from './terms-text.ts'
import { RatesSettings } from './rates-settings.tsx'
import { TermsRules } from './terms-rules.tsx'
import { WithSettings } from './with-settings.tsx'

const resolver = formResolver<TermsText, typeof termsFormSchema>(termsFormSchema, termsInput)

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
      {({ terms, rates }) => (
        <Stack gap="xl">
          <TermsForm terms={terms} rates={rates} />
          <RatesSettings rates={rates} terms={terms} />
        </Stack>
      )}
    </WithSettings>
  )
}

function TermsForm({ terms, rates }: { terms: ChargeTerms; rates: MonthlyRates }) {
  const form = useForm<TermsText, unknown, ChargeTerms>({ resolver, defaultValues: termsText(terms) })
  const save = useCommand(storeClient.settings.saveTerms, {
    form: { setError: form.setError, prefix: 'terms.' },
    onDone: (saved) => {
      form.reset(termsText(saved.terms))
      notifyDone(settings.saved)
    },
  })
  return (
    <SettingsForm
      form={form}
      intro={words.intro}
      labels={labels}
      save={save}
      onSave={(checked) => save.run({ terms: checked })}
      saveLabel={words.save}
      after={<TermsRules />}
    >
      <Fields />
      <Example rates={rates} />
    </SettingsForm>
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
