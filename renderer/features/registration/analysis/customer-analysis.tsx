import { useSettings } from '#renderer/lib/use-settings.ts'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import type { Customer } from '#shared/domain/customer.ts'
import { analysisWords as words } from '#shared/pt-br/analysis.ts'
import { Skeleton, Stack } from '@mantine/core'
import { useState } from 'react'
import { useAnalysisCase, useRegistration } from '../queries.ts'
import { analysisCase } from './analysis-case.ts'
import { AnalysisWizard } from './analysis-wizard.tsx'
import { PastAnalyses } from './past-analyses.tsx'
import { type AnalysisStep, readStep } from './steps.ts'

type CustomerAnalysisProps = {
  customer: Customer
  /** The step the address names. */
  step: string | undefined
  onStep: (step: AnalysisStep) => void
}

/** The tab *Análise* (E01): from the registration to the limit, step by step, and what was concluded before. */
export function CustomerAnalysis({ customer, step, onStep }: CustomerAnalysisProps) {
  const prepared = useAnalysisCase(customer.id)
  const registration = useRegistration(customer.id)
  const settings = useSettings()
  const [seen, setSeen] = useState<string | null>(null)
  const failed = [prepared, registration, settings].find(({ error }) => error !== null)
  if (failed) return <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />
  if (!prepared.data || !registration.data || !settings.data) {
    return <Skeleton height={420} radius="md" aria-label={words.loading} />
  }
  const known = analysisCase({
    customer,
    ...registration.data,
    checklist: settings.data.checklists[customer.kind],
    policy: settings.data.credit.policy,
    prepared: prepared.data,
  })
  return (
    <Stack gap="md">
      <AnalysisWizard
        known={known}
        step={readStep(step)}
        onStep={onStep}
        onConcluded={({ id }) => setSeen(id)}
      />
      <PastAnalyses known={known} seen={seen} onSee={setSeen} />
    </Stack>
  )
}
