import { PercentField } from '#renderer/components/percent-field.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { SettingsForm } from '#renderer/components/settings-form.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import type { Settings } from '#shared/contracts/settings.ts'
import { billingSchema } from '#shared/domain/billing.ts'
import { cardPlans } from '#shared/domain/card-fees.ts'
import { billingForm as words, cardPlanNames } from '#shared/pt-br/billing.ts'
import { SimpleGrid, Table, Text, Title } from '@mantine/core'
import { useFormContext } from 'react-hook-form'
import { type BillingFields, billingFields, billingInput, DISCOUNT_LINES } from './billing-fields.ts'
import { WithSettings } from '#renderer/components/with-settings.tsx'

const labels = {
  closingDueDays: words.closingDueDays,
  disputeDays: words.disputeDays,
  termLossBasisPoints: words.termLoss,
  earlyDiscounts: words.discounts,
  ...Object.fromEntries(
    Array.from({ length: DISCOUNT_LINES }, (_, at) => [
      [`earlyDiscounts.${at}.daysBefore`, words.daysBeforeOf(at + 1)],
      [`earlyDiscounts.${at}.basisPoints`, words.discountOf(at + 1)],
    ]).flat(),
  ),
  ...Object.fromEntries(
    cardPlans.flatMap((plan) => [
      [`cardFees.${plan}.basisPoints`, words.feeOf(cardPlanNames[plan])],
      [`cardFees.${plan}.days`, words.inAccountOf(cardPlanNames[plan])],
    ]),
  ),
}

/** Usual days of closings and disputes, and what cards cost (I03). */
export function BillingSettings() {
  return <WithSettings>{(known) => <BillingForm known={known} />}</WithSettings>
}

function BillingForm({ known }: { known: Settings }) {
  const policies = known.credit.policy.paymentPolicies.filter(
    ({ rest, active }) => active && rest === 'monthly-closing',
  )
  const ids = policies.map(({ id }) => id)
  return (
    <SettingsForm
      part="billing"
      known={known}
      fieldsOf={(billing) => billingFields(billing, ids)}
      schema={billingSchema}
      toInput={billingInput}
      command={storeClient.settings.saveBilling}
      intro={words.intro}
      labels={labels}
      saveLabel={words.save}
    >
      <Title order={2} size="h3">
        {words.days}
      </Title>
      <SimpleGrid cols={2} spacing="sm">
        <NumberField
          name="closingDueDays"
          label={words.closingDueDays}
          description={words.closingDueDaysHint}
          unit={words.inDays}
        />
        <NumberField
          name="disputeDays"
          label={words.disputeDays}
          description={'\u00a0'}
          unit={words.inDays}
        />
        {policies.map(({ id, name }) => (
          <NumberField
            key={id}
            name={`closingDueDaysByPolicy.${id}`}
            label={words.ofPolicy(name)}
            placeholder={words.likeHouse}
            unit={(count) => (count === null ? '' : words.inDays(count))}
          />
        ))}
      </SimpleGrid>
      <EarlyDiscountFields />
      <CardFees />
      <PercentField name="termLossBasisPoints" label={words.termLoss} description={words.termLossHint} />
    </SettingsForm>
  )
}

/** What who pays early saves (K06): the earlier, the more. */
function EarlyDiscountFields() {
  const { formState } = useFormContext<BillingFields>()
  const wrong = formState.errors.earlyDiscounts
  const problem = wrong?.message ?? wrong?.root?.message
  return (
    <div>
      <Title order={2} size="h3">
        {words.discounts}
      </Title>
      <Text size="sm" c="dimmed">
        {words.discountsHint}
      </Text>
      <Table aria-label={words.discounts} maw={520}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.daysBefore}</Table.Th>
            <Table.Th w={160}>{words.discount}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {Array.from({ length: DISCOUNT_LINES }, (_, at) => (
            <Table.Tr key={at}>
              <Table.Td>
                <NumberField
                  name={`earlyDiscounts.${at}.daysBefore`}
                  aria-label={words.daysBeforeOf(at + 1)}
                  unit={(count) => (count === null ? '' : words.daysBeforeUnit(count))}
                />
              </Table.Td>
              <Table.Td>
                <PercentField
                  name={`earlyDiscounts.${at}.basisPoints`}
                  aria-label={words.discountOf(at + 1)}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {problem ? (
        <Text size="sm" c="red" role="alert">
          {problem}
        </Text>
      ) : null}
    </div>
  )
}

function CardFees() {
  return (
    <div>
      <Title order={2} size="h3">
        {words.cards}
      </Title>
      <Text size="sm" c="dimmed">
        {words.cardsHint}
      </Text>
      <Table aria-label={words.cards} maw={520}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.plan}</Table.Th>
            <Table.Th w={130}>{words.fee}</Table.Th>
            <Table.Th w={150}>{words.inAccount}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cardPlans.map((plan) => (
            <Table.Tr key={plan}>
              <Table.Td>{cardPlanNames[plan]}</Table.Td>
              <Table.Td>
                <PercentField
                  name={`cardFees.${plan}.basisPoints`}
                  aria-label={words.feeOf(cardPlanNames[plan])}
                />
              </Table.Td>
              <Table.Td>
                <NumberField
                  name={`cardFees.${plan}.days`}
                  aria-label={words.inAccountOf(cardPlanNames[plan])}
                  unit={words.inDays}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
