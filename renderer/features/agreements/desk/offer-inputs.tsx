import { SelectField } from '#renderer/components/form-fields.tsx'
import { PercentField } from '#renderer/components/percent-field.tsx'
import { DayField, MoneyField, NumberField } from '#renderer/components/value-fields.tsx'
import type { OfferTerms } from '#shared/domain/agreements/build-offer.ts'
import { limitsOf, type OfferFacts, totalWaived } from '#shared/domain/agreements/waiver.ts'
import { cashMeans } from '#shared/domain/payment.ts'
import { agreementDesk, planNames } from '#shared/pt-br/agreements.ts'
import { paymentMeansLabels } from '#shared/pt-br/receivables.ts'
import { SimpleGrid } from '@mantine/core'

const words = agreementDesk.adjust

const plans = Object.entries(planNames).map(([value, label]) => ({ value, label }))
const means = cashMeans.map((value) => ({ value, label: paymentMeansLabels[value] }))

type OfferInputsProps = { facts: OfferFacts; instalments: number; plan: OfferTerms['plan'] }

/** The fields of an offer, each waiver with the most that may be waived here. */
export function OfferInputs({ facts, instalments, plan }: OfferInputsProps) {
  const most = totalWaived(limitsOf(facts, instalments).allowed)
  return (
    <SimpleGrid cols={{ base: 2, md: 3 }} spacing="sm">
      <SelectField name="plan" label={words.plan} data={plans} allowDeselect={false} />
      <SelectField name="means" label={words.means} data={means} allowDeselect={false} />
      <DayField name="firstOn" label={words.firstOn} />
      {plan === 'single' ? null : (
        <>
          <NumberField name="instalments" label={words.instalments} description={'\u00a0'} />
          <MoneyField name="downPayment" label={words.downPayment} description={words.downPaymentHint} />
          <DayField name="nextOn" label={words.nextOn} description={words.nextOnHint} />
        </>
      )}
      {plan === 'linear' ? (
        <PercentField name="rateBasisPoints" label={words.rate} description={'\u00a0'} />
      ) : null}
      <MoneyField name="waivedCharges" label={words.waivedCharges} description={words.upTo(most.charges)} />
      <MoneyField
        name="waivedPrincipal"
        label={words.waivedPrincipal}
        description={words.upTo(most.principal)}
      />
    </SimpleGrid>
  )
}
