import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { CreditProfile } from '#shared/domain/credit-profile.ts'
import { insuranceWords as words } from '#shared/pt-br/customer-credit.ts'
import { formatBasisPoints, formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import styles from './customer-credit.module.css'
import { InsuranceModal } from './insurance-modal.tsx'
import { removeInsurance } from './take-away.ts'

/** The credit insurance and its dates (E05), and the way to register one. */
export function InsuranceLine({ profile }: { profile: CreditProfile }) {
  const [open, setOpen] = useState(false)
  const may = useMay('decideCredit')
  const { insurance, customerId } = profile
  if (!insurance && !may) return null
  return (
    <div className={styles['line']}>
      <div>
        <Text size="sm" fw={700}>
          {words.title}
        </Text>
        {insurance ? <Standing insurance={insurance} /> : null}
      </div>
      {may ? (
        <Group gap={4} wrap="nowrap" flex="none">
          {insurance ? (
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              onClick={() => void removeInsurance(customerId)}
            >
              {words.remove}
            </Button>
          ) : null}
          <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
            {insurance ? words.change : words.add}
          </Button>
        </Group>
      ) : null}
      {open ? <InsuranceModal profile={profile} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

function Standing({ insurance }: { insurance: NonNullable<CreditProfile['insurance']> }) {
  const ended = insurance.expiresOn < useToday()
  return (
    <Text size="sm" {...(ended ? { c: 'dimmed' } : {})}>
      {words.standing(insurance.insurer, insurance.policyNumber)},{' '}
      {words.covers(formatBasisPoints(insurance.coverageBasisPoints), formatMoney(insurance.amount))},{' '}
      {ended
        ? words.expired(formatDay(insurance.expiresOn))
        : `${words.period(formatDay(insurance.grantedOn), formatDay(insurance.expiresOn))}; ${words.claimWithin(insurance.claimWithinDays)}`}
      .
    </Text>
  )
}
