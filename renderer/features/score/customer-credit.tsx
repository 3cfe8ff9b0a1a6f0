import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { useMay } from '#renderer/lib/session.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { scoreWords } from '#shared/pt-br/customer-credit.ts'
import { Skeleton, Stack, Text } from '@mantine/core'
import { BenefitsPanel } from './benefits-panel.tsx'
import styles from './customer-credit.module.css'
import { FactorTable } from './factor-table.tsx'
import { LimitPanel } from './limit-panel.tsx'
import { useCreditStanding } from './queries.ts'
import { ReleasesPanel } from './releases-panel.tsx'
import { ScoreCard } from './score-card.tsx'
import { ScoreHistory } from './score-history.tsx'
import { TermsPanel } from './terms-panel.tsx'
import { WhatIfPanel } from './what-if-panel.tsx'

/** The tab *Crédito* of a customer: how much, why, and what may change it. */
export function CustomerCredit({ customer }: { customer: Customer }) {
  const { data, error, refetch } = useCreditStanding(customer.id)
  const may = useMay('decideCredit')
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={420} radius="md" />
  const { standing, profile, policyVersion, facts } = data
  return (
    <Stack gap="sm">
      {may ? null : (
        <Text size="sm" c="dimmed">
          {scoreWords.managersOnly}
        </Text>
      )}
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <ScoreCard
            customer={customer}
            standing={standing}
            profile={profile}
            policyVersion={policyVersion}
          />
          <FactorTable score={standing.score} adjustment={profile.adjustment} />
          <WhatIfPanel customerId={customer.id} score={standing.score} />
          <ScoreHistory customerId={customer.id} />
        </div>
        <div className={styles['column']}>
          <LimitPanel customerId={customer.id} standing={standing} profile={profile} />
          <TermsPanel customerId={customer.id} standing={standing} profile={profile} />
          <BenefitsPanel standing={standing} />
          <ReleasesPanel customerId={customer.id} today={facts.today} />
        </div>
      </div>
    </Stack>
  )
}
