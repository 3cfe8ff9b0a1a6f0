import { useMay } from '#renderer/lib/session.ts'
import type { Analysis } from '#shared/domain/decision.ts'
import { analysisWords as words } from '#shared/pt-br/analysis.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { FactList } from '../fact-list.tsx'
import { SubmitModal } from '../summary/submit-modal.tsx'
import type { AnalysisCase } from './analysis-case.ts'
import styles from './analysis.module.css'
import { ConcludeForm } from './conclude-form.tsx'
import { FixLink } from './fix-link.tsx'

type LimitStepProps = { known: AnalysisCase; onConcluded: (analysis: Analysis) => void }

/** What is proposed and what still stands in the way; managers conclude here, others hand it in. */
export function LimitStep({ known, onConcluded }: LimitStepProps) {
  const mayConclude = useMay('concludeAnalysis')
  const { prepared } = known
  return (
    <Stack gap="sm">
      <FactList
        facts={[
          [words.proposed, formatMoney(prepared.proposedLimit)],
          [words.exposure, formatMoney(prepared.standing.exposure.total)],
        ]}
      />
      <Text size="xs" c="dimmed">
        {words.proposedHint}
      </Text>
      <Blockers known={known} />
      {mayConclude ? <ConcludeForm known={known} onConcluded={onConcluded} /> : <HandIn known={known} />}
    </Stack>
  )
}

function Blockers({ known: { customer, completeness, prepared } }: { known: AnalysisCase }) {
  const { bureauOk, facts } = prepared
  const missing = completeness.items.filter(({ mandatory, state }) => mandatory && state !== 'done')
  return (
    <>
      {facts.blocks.length > 0 ? <Alert color="red">{words.blocked}</Alert> : null}
      {missing.length > 0 || !bureauOk ? (
        <Alert color="yellow" title={words.blockers}>
          <ul className={styles['blockers']}>
            {missing.map(({ itemId, title }) => (
              <li key={itemId}>
                <FixLink customerId={customer.id} focus={`item-${itemId}`}>
                  {title}
                </FixLink>
              </li>
            ))}
            {bureauOk ? null : <li>{words.bureauNeeded}</li>}
          </ul>
        </Alert>
      ) : null}
    </>
  )
}

function HandIn({ known: { registration, completeness } }: { known: AnalysisCase }) {
  const [open, setOpen] = useState(false)
  const { customerId, status, statusBy, statusOn } = registration
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm">{status === 'submitted' ? words.waiting(statusBy, statusOn) : words.managersOnly}</Text>
      <Button leftSection={<IconSend size={16} />} onClick={() => setOpen(true)}>
        {words.submit}
      </Button>
      {open ? (
        <SubmitModal customerId={customerId} completeness={completeness} onClose={() => setOpen(false)} />
      ) : null}
    </Stack>
  )
}
