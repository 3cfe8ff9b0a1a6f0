import { AttachmentList } from '#renderer/components/attachment-list.tsx'
import { ClassBadge } from '#renderer/components/credit-badges.tsx'
import { ScoreTable } from '#renderer/components/score-table.tsx'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { Analysis } from '#shared/domain/decision.ts'
import { analysisWords as words, outcomeWords } from '#shared/pt-br/analysis.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Button, Drawer, Group, Stack, Text, Title } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { FactList } from '../fact-list.tsx'
import { AnalysisFormDrawer } from '../summary/analysis-form-drawer.tsx'
import type { AnalysisCase } from './analysis-case.ts'
import { decidedOf } from './decided-of.ts'
import { policyNameOf } from './policy-name.ts'
import { snapshotFacts } from './snapshot-facts.ts'

type AnalysisDrawerProps = { known: AnalysisCase; analysis: Analysis; onClose: () => void }

/** A concluded analysis as it was: the decision, the score and every fact it was made from. */
export function AnalysisDrawer({ known, analysis, onClose }: AnalysisDrawerProps) {
  const { number, by, on, score, note, attachments, policyVersion } = analysis
  const [printing, setPrinting] = useState(false)
  useReturnFocus()
  return (
    <Drawer opened onClose={onClose} position="right" size="min(760px, 92vw)" title={words.drawer(number)}>
      <Stack gap="md">
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">
            {words.decidedBy(by, on)}, {words.policyVersion(policyVersion)}. {words.immutable}
          </Text>
          <Button
            size="xs"
            variant="default"
            flex="none"
            leftSection={<IconPrinter size={15} />}
            onClick={() => setPrinting(true)}
          >
            {words.printFilled}
          </Button>
        </Group>
        <FactList facts={decisionFacts(known, analysis)} />
        <Text size="sm">{note || words.noNote}</Text>
        <AttachmentList attachments={attachments} />
        <Group gap="sm">
          <ClassBadge creditClass={analysis.class} score={score.score} neutral={score.neutral} />
        </Group>
        <ScoreTable score={score} />
        <Title order={3} size="h4">
          {words.snapshot}
        </Title>
        <FactList facts={snapshotFacts(analysis.facts)} />
      </Stack>
      {printing ? (
        <AnalysisFormDrawer
          customer={known.customer}
          known={known}
          decided={decidedOf(analysis, known.policy)}
          onClose={() => setPrinting(false)}
        />
      ) : null}
    </Drawer>
  )
}

function decisionFacts(known: AnalysisCase, analysis: Analysis): (readonly [string, string])[] {
  const { outcome, grantedLimit, paymentPolicyId } = analysis
  if (outcome !== 'approved') return [[words.outcome, outcomeWords[outcome]]]
  return [
    [words.outcome, outcomeWords[outcome]],
    [words.limit, formatMoney(grantedLimit)],
    [words.policy, policyNameOf(paymentPolicyId, known.policy)],
  ]
}
