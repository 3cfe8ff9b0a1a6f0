import { TextField } from '#renderer/components/form-fields.tsx'
import { PercentField } from '#renderer/components/percent-field.tsx'
import { DayField, MoneyField, NumberField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { type CreditProfile, creditInsuranceSchema } from '#shared/domain/credit-profile.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { insuranceWords as words } from '#shared/pt-br/customer-credit.ts'
import { SimpleGrid } from '@mantine/core'
import type { z } from 'zod'
import { FormModal } from '#renderer/components/form-modal.tsx'

type Fields = {
  insurer: string
  policyNumber: string
  amount: Centavos | null
  coverageBasisPoints: number | null
  grantedOn: Day | null
  expiresOn: Day | null
  claimWithinDays: number | null
}

const labels = {
  insurer: words.insurer,
  policyNumber: words.policyNumber,
  amount: words.amount,
  coverageBasisPoints: words.coverage,
  grantedOn: words.grantedOn,
  expiresOn: words.expiresOn,
  claimWithinDays: words.claim,
}

const empty: Fields = {
  insurer: '',
  policyNumber: '',
  amount: null,
  coverageBasisPoints: null,
  grantedOn: null,
  expiresOn: null,
  claimWithinDays: null,
}

/** The insurance of one customer's credit: who covers how much, from when to when, and by when a claim goes in. */
export function InsuranceModal({ profile, onClose }: { profile: CreditProfile; onClose: () => void }) {
  const { customerId } = profile
  return (
    <FormModal
      title={words.title}
      intro={words.intro}
      labels={labels}
      schema={creditInsuranceSchema}
      toInput={(fields: Fields) => fields as z.input<typeof creditInsuranceSchema>}
      defaults={profile.insurance ?? empty}
      draft={`insurance:${customerId}`}
      command={storeClient.credit.setInsurance}
      prefix="insurance."
      toCommand={(insurance) => ({ customerId, insurance })}
      saveLabel={words.save}
      done={words.saved}
      onClose={onClose}
    >
      <SimpleGrid cols={2} spacing="sm">
        <TextField name="insurer" label={words.insurer} required data-autofocus />
        <TextField name="policyNumber" label={words.policyNumber} required />
        <MoneyField name="amount" label={words.amount} required />
        <PercentField name="coverageBasisPoints" label={words.coverage} required />
        <DayField name="grantedOn" label={words.grantedOn} required />
        <DayField name="expiresOn" label={words.expiresOn} required />
      </SimpleGrid>
      <NumberField
        name="claimWithinDays"
        label={words.claim}
        description={words.claimHint}
        unit={words.days}
        required
      />
    </FormModal>
  )
}
