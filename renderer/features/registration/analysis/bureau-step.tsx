import { analysisWords as words } from '#shared/pt-br/analysis.ts'
import { Stack, Text } from '@mantine/core'
import { CustomerConsultations } from '../bureau/customer-consultations.tsx'
import type { AnalysisCase } from './analysis-case.ts'

/** The bureau log, where a new consultation is written down. */
export function BureauStep({ known }: { known: AnalysisCase }) {
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {words.bureauIntro}
      </Text>
      <CustomerConsultations customer={known.customer} />
    </Stack>
  )
}
