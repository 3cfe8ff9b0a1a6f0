import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { CardFacts } from '#renderer/features/orders/decision/card-facts.tsx'
import { CostCoverBar } from '#renderer/features/orders/decision/cost-cover-bar.tsx'
import { LimitBar } from '#renderer/features/orders/decision/limit-bar.tsx'
import { Reasons } from '#renderer/features/orders/decision/reasons.tsx'
import { VerdictBadge } from '#renderer/features/orders/verdict-badge.tsx'
import { store } from '#renderer/lib/clients.ts'
import type { KeptDecision } from '#shared/domain/decision.ts'
import { formatInstant } from '#shared/pt-br/format.ts'
import { decisionWords as words } from '#shared/pt-br/order-page.ts'
import { Drawer, Group, Skeleton, Stack, Text, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import styles from './order-screen.module.css'

/** Every decision of an order as it was made, newest first; each opens with the facts of its moment. */
export function DecisionHistory({ orderId }: { orderId: string }) {
  const [seen, setSeen] = useState<KeptDecision | null>(null)
  const { data, error, refetch } = useQuery(store.orders.decisions.queryOptions({ input: { id: orderId } }))
  return (
    <Panel title={words.title} hint={words.hint}>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton height={80} />}
      <Stack gap={0}>
        {data?.map((kept) => (
          <UnstyledButton
            key={kept.id}
            className={styles['decision'] ?? ''}
            aria-label={words.open(formatInstant(kept.at))}
            onClick={() => setSeen(kept)}
          >
            <VerdictBadge verdict={kept.decision.verdict} />
            <span className="em-figures">{formatInstant(kept.at)}</span>
            <Text span size="sm" c="dimmed">
              {words.line(words.triggers[kept.trigger] ?? kept.trigger, kept.by)}
            </Text>
          </UnstyledButton>
        ))}
      </Stack>
      <Drawer
        opened={seen !== null}
        onClose={() => setSeen(null)}
        position="right"
        size={520}
        title={seen ? words.drawer(formatInstant(seen.at)) : ''}
      >
        {seen ? <Snapshot kept={seen} /> : null}
      </Drawer>
    </Panel>
  )
}

/** A decision as it was made: nothing of it is worked out again. */
function Snapshot({ kept: { decision, facts, policyVersion, by, trigger } }: { kept: KeptDecision }) {
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <VerdictBadge verdict={decision.verdict} />
        <Text size="sm">{words.line(words.triggers[trigger] ?? trigger, by)}</Text>
        <Text size="sm" c="dimmed">
          {words.version(policyVersion)}
        </Text>
      </Group>
      <Text size="sm" c="dimmed">
        {words.immutable}
      </Text>
      <Reasons reasons={decision.reasons} whole />
      <CostCoverBar cover={decision.cover} profit={decision.totals.profit} />
      <LimitBar decision={decision} facts={facts} />
      <CardFacts facts={facts} decision={decision} />
    </Stack>
  )
}
