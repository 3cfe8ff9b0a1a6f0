import { PercentField } from '#renderer/components/percent-field.tsx'
import { MoneyField, NumberField } from '#renderer/components/value-fields.tsx'
import { SettingsForm } from '#renderer/components/settings-form.tsx'
import { WithSettings } from '#renderer/components/with-settings.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { type AgreementRules, agreementRulesSchema } from '#shared/domain/agreements/discount-ladder.ts'
import { creditClasses } from '#shared/domain/credit-policy.ts'
import { agreementSettings as words } from '#shared/pt-br/agreement-settings.ts'
import { SimpleGrid, Title } from '@mantine/core'
import { rulesLabels } from './rules-labels.ts'
import { LadderTable, RoleTable } from './rules-tables.tsx'

/** What the house allows in agreements. */
export function AgreementSettings() {
  return (
    <WithSettings>
      {(known) => (
        <SettingsForm
          part="agreementRules"
          known={known}
          fieldsOf={(rules) => rules}
          schema={agreementRulesSchema}
          toInput={(fields: AgreementRules) => fields}
          command={storeClient.settings.saveAgreementRules}
          intro={words.intro}
          labels={rulesLabels}
          saveLabel={words.save}
        >
          <LadderTable />
          <RoleTable />
          <PlanRules />
        </SettingsForm>
      )}
    </WithSettings>
  )
}

const BLANK = '\u00a0'

function PlanRules() {
  return (
    <div>
      <Title order={2} size="h3" mb="xs">
        {words.rules}
      </Title>
      <SimpleGrid cols={{ base: 2, lg: 3 }} spacing="sm">
        <PercentField name="floorBasisPoints" label={words.floor} description={words.floorHint} />
        <PercentField
          name="downPaymentBasisPoints"
          label={words.downPayment}
          description={words.downPaymentHint}
        />
        <MoneyField name="minInstalment" label={words.minInstalment} description={BLANK} />
        <PercentField name="rateBasisPoints" label={words.rate} description={words.rateHint} />
        <NumberField
          name="interestFreeUpTo"
          label={words.interestFree}
          description={BLANK}
          unit={words.times}
        />
        <NumberField name="firstWithinDays" label={words.firstWithin} description={BLANK} unit={words.days} />
        <NumberField name="validDays" label={words.valid} description={BLANK} unit={words.days} />
        <NumberField
          name="brokenAfterDays"
          label={words.brokenAfter}
          description={words.brokenAfterHint}
          unit={words.days}
        />
        <NumberField
          name="maxRenegotiations"
          label={words.maxRenegotiations}
          description={BLANK}
          unit={words.times}
        />
        <NumberField
          name="earlyMaturity.instalments"
          label={words.maturity}
          description={words.maturityHint}
          unit={words.late}
        />
        <NumberField
          name="earlyMaturity.days"
          label={words.maturityDays}
          description={words.maturityHint}
          unit={words.days}
        />
      </SimpleGrid>
      <Title order={3} size="h4" mt="md" mb="xs">
        {words.maxInstalments}
      </Title>
      <SimpleGrid cols={5} spacing="sm" maw={640}>
        {creditClasses.map((name) => (
          <NumberField
            key={name}
            name={`maxInstalments.${name}`}
            label={words.ofClass(name)}
            unit={words.times}
          />
        ))}
      </SimpleGrid>
    </div>
  )
}
