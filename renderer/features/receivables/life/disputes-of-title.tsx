import { WhoMay } from '#renderer/components/who-may.tsx'
import { useMay } from '#renderer/lib/session.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Dispute } from '#shared/domain/dispute.ts'
import { isFrozen } from '#shared/domain/disputed.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { titleLife } from '#shared/pt-br/titles.ts'
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { CloseDisputeModal } from './close-dispute-modal.tsx'

const words = titleLife.dispute

/** A title's disputes: what is held back and until when, or how it ended. */
export function DisputesOfTitle({ disputes, today }: { disputes: readonly Dispute[]; today: Day }) {
  const [answering, setAnswering] = useState<Dispute | null>(null)
  const mayAnswer = useMay('closeDispute')
  return (
    <>
      {disputes.map((dispute) => (
        <Group key={dispute.id} justify="space-between" wrap="nowrap" gap="xs">
          <div>
            <Text size="sm" {...(dispute.closure ? { c: 'dimmed' } : { fw: 600 })}>
              {sentenceOf(dispute, today)}
            </Text>
            <Text size="xs" c="dimmed">
              {[dispute.reason, dispute.closure?.note].filter(Boolean).join(' · ')}
            </Text>
          </div>
          {dispute.closure ? null : (
            <Button size="xs" variant="light" disabled={!mayAnswer} onClick={() => setAnswering(dispute)}>
              {words.close}
            </Button>
          )}
        </Group>
      ))}
      {disputes.some(({ closure }) => !closure) ? <WhoMay permission="closeDispute" /> : null}
      {answering ? <CloseDisputeModal dispute={answering} onClose={() => setAnswering(null)} /> : null}
    </>
  )
}

function sentenceOf(dispute: Dispute, today: Day): string {
  const { amount, deadline, closure } = dispute
  const contested = formatMoney(amount)
  if (closure) return words.closed(contested, words.outcomes[closure.outcome], closure.on)
  return isFrozen(dispute, today) ? words.standing(contested, deadline) : words.passed(contested, deadline)
}
