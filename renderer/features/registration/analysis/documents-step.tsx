import { analysisWords as words } from '#shared/pt-br/analysis.ts'
import { Stack, Text } from '@mantine/core'
import { Checklist } from '../checklist/checklist.tsx'
import { missingFirst } from '../checklist/item-states.ts'
import type { AnalysisCase } from './analysis-case.ts'

/** The checklist itself: what is missing is filled right here. */
export function DocumentsStep({ known }: { known: AnalysisCase }) {
  const { customer, checklist, completeness, registration } = known
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {words.documentsIntro}
      </Text>
      <Checklist
        customerId={customer.id}
        items={missingFirst(checklist, completeness, registration.evidence)}
      />
    </Stack>
  )
}
