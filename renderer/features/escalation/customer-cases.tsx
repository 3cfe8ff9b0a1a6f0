import { TextLink } from '#renderer/components/links.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { useMay } from '#renderer/lib/session.ts'
import { caseRouteNames, caseStageNames, clockNames } from '#shared/pt-br/escalation-names.ts'
import { casesWords, clocksWords, customerCases as words } from '#shared/pt-br/escalation.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Badge, Button, Group, List, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { DaysLeft, lightColors, NextClock } from './clock-text.tsx'
import { OpenCaseModal } from './open-case-modal.tsx'
import { ProofsPanel } from './proofs-panel.tsx'
import { useCases, useClocks } from './queries.ts'

/** A customer's cases, his clocks, and what is ready should it come to that (X6, before the default). */
export function CustomerCases({ customerId }: { customerId: string }) {
  return (
    <Stack gap="md">
      <Cases customerId={customerId} />
      <Clocks customerId={customerId} />
      <ProofsPanel customerId={customerId} />
    </Stack>
  )
}

function Cases({ customerId }: { customerId: string }) {
  const cases = useCases({ search: '', routes: [], state: 'all', customerId })
  const may = useMay('escalate')
  const [opening, setOpening] = useState(false)
  return (
    <Panel
      title={words.title}
      actions={may ? <Button onClick={() => setOpening(true)}>{casesWords.open}</Button> : undefined}
    >
      {cases.error ? <ErrorNotice error={cases.error} onRetry={() => void cases.refetch()} /> : null}
      {!cases.isPending && cases.rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.none}
        </Text>
      ) : null}
      <List spacing={6} listStyleType="none">
        {cases.rows.map((row) => (
          <List.Item key={row.case.id}>
            <Group gap="sm">
              <TextLink to="/escalada" search={{ aba: 'casos', caso: row.case.id, ver: 'all' }}>
                {casesWords.page.title(row.case.number, caseRouteNames[row.case.route])}
              </TextLink>
              <Badge variant="light">{caseStageNames[row.case.stage]}</Badge>
              <Text span size="sm">
                {formatMoney(row.owed)}
              </Text>
              <NextClock clocks={row.clocks} />
            </Group>
          </List.Item>
        ))}
      </List>
      {opening ? (
        <OpenCaseModal customerId={customerId} route="bureau" onClose={() => setOpening(false)} />
      ) : null}
    </Panel>
  )
}

function Clocks({ customerId }: { customerId: string }) {
  const { rows } = useClocks(customerId)
  if (rows.length === 0) return null
  return (
    <Panel title={words.clocks}>
      <List spacing={6} listStyleType="none">
        {rows.map((row) => (
          <List.Item key={row.id}>
            <Group gap="sm">
              <Badge variant="outline" color={lightColors[row.light]} tt="none">
                {clocksWords.lights[row.light]}
              </Badge>
              <Text span size="sm">
                {clockNames[row.kind]} · {clocksWords.what(row)} · {formatDay(row.on)} (
                <DaysLeft on={row.on} />)
              </Text>
            </Group>
          </List.Item>
        ))}
      </List>
    </Panel>
  )
}
