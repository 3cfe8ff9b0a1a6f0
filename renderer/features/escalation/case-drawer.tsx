import { TextLink } from '#renderer/components/links.tsx'
import { AttachmentList } from '#renderer/components/attachment-list.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { CaseDetail } from '#shared/contracts/cases.ts'
import { daysBetween } from '#shared/domain/calendar.ts'
import type { ChecklistItemId } from '#shared/domain/escalation/case-checklist.ts'
import { sum } from '#shared/domain/money.ts'
import {
  caseOutcomeNames,
  caseRouteNames,
  caseStageNames,
  checklistNames,
} from '#shared/pt-br/escalation-names.ts'
import { casesWords, clocksWords } from '#shared/pt-br/escalation.ts'
import { ruleSource } from '#shared/pt-br/rule-sources.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Alert, Badge, Button, Drawer, Group, List, Stack, Text, Timeline, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { DaysLeft, lightColors } from './clock-text.tsx'
import { useCase } from './queries.ts'
import { AdvanceModal, CloseModal, CostModal } from './case-modals.tsx'

const words = casesWords.page

/** One case: where it is, what has to be done by when, what happened and what it cost. */
export function CaseDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  useReturnFocus()
  const { data: row, error, refetch } = useCase(id)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={row ? words.title(row.case.number, caseRouteNames[row.case.route]) : ''}
    >
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {row ? (
        <Stack gap="md">
          <Head row={row} />
          <Removal row={row} />
          <Clocks row={row} />
          <CaseActions row={row} />
          <Events row={row} />
          <Costs row={row} />
          <Checked row={row} />
        </Stack>
      ) : null}
    </Drawer>
  )
}

function Head({
  row: { case: of, customerName, owed, settledOn, partnerName, titles },
}: {
  row: CaseDetail
}) {
  return (
    <div>
      <Group gap="xs">
        <TextLink fw={600} to="/clientes/$customerId" params={{ customerId: of.customerId }}>
          {customerName}
        </TextLink>
        <Badge variant="light">{caseStageNames[of.stage]}</Badge>
      </Group>
      <Text size="sm" c="dimmed">
        {words.opened(of.openedOn, of.by)}
        {partnerName ? ` · ${partnerName}` : ''}
        {of.policy ? ` · ${words.policy(of.policy.name, of.policy.version)}` : ''}
      </Text>
      <Text fw={600}>{settledOn ? words.settled(settledOn) : words.owed(formatMoney(owed))}</Text>
      <Text size="sm">{words.titles(titles.map(({ label }) => label))}</Text>
      {of.recovered > 0 && owed > 0 ? (
        <Text size="sm">
          {words.handedOver(formatMoney(of.recovered))}{' '}
          <TextLink size="sm" to="/clientes/$customerId" params={{ customerId: of.customerId }}>
            {words.receive}
          </TextLink>
        </Text>
      ) : null}
      {of.closure ? (
        <Text size="sm">
          {words.closed(caseOutcomeNames[of.closure.outcome].toLowerCase(), of.closure.on)}
          {of.recovered > 0 ? ` · ${words.recovered(formatMoney(of.recovered))}` : ''}
        </Text>
      ) : null}
    </div>
  )
}

/** What is due because the customer paid: nobody has to remember it (R2.8, complaint 31). */
function Removal({ row: { clocks, case: of, titles } }: { row: CaseDetail }) {
  const today = useToday()
  const removal = clocks.find(({ kind }) => kind === 'removal')
  if (!removal) return null
  return (
    <Alert color={removal.light === 'red' ? 'red' : 'orange'} icon={<IconAlertTriangle size={18} />}>
      {casesWords.removalDue(removal.on, daysBetween(today, removal.on))}{' '}
      {of.route === 'protest' ? (
        <TextLink
          size="sm"
          to="/documentos"
          search={{
            aba: 'fazer',
            tipo: 'anuencia',
            clientes: of.customerId,
            titulo: titles[0]?.label,
          }}
        >
          {words.consent}
        </TextLink>
      ) : null}
    </Alert>
  )
}

/** Every clock that runs on it and on its titles, each with where it is written (X7). */
function Clocks({ row: { clocks } }: { row: CaseDetail }) {
  if (clocks.length === 0) return null
  return (
    <section aria-label={clocksWords.label}>
      <List spacing={4} listStyleType="none">
        {clocks.map(({ kind, on, rule, light }) => (
          <List.Item key={kind}>
            <Group gap="xs">
              <Badge variant="outline" color={lightColors[light]} tt="none">
                {clocksWords.lights[light]}
              </Badge>
              <Text span size="sm" title={ruleSource(rule)}>
                {casesWords.clock(kind, on)} (<DaysLeft on={on} />)
              </Text>
            </Group>
          </List.Item>
        ))}
      </List>
    </section>
  )
}

function CaseActions({ row }: { row: CaseDetail }) {
  const may = useMay('escalate')
  const [open, setOpen] = useState<'advance' | 'cost' | 'close' | null>(null)
  const shut = () => setOpen(null)
  if (!may) return null
  const ended = row.case.closure !== null
  return (
    <Group gap="xs">
      <Button disabled={ended && row.nextStages.length === 0} onClick={() => setOpen('advance')}>
        {casesWords.advance.button}
      </Button>
      <Button variant="default" onClick={() => setOpen('cost')}>
        {casesWords.cost.button}
      </Button>
      <Button variant="default" disabled={ended} onClick={() => setOpen('close')}>
        {casesWords.close.button}
      </Button>
      {open === 'advance' ? <AdvanceModal row={row} onClose={shut} /> : null}
      {open === 'cost' ? <CostModal row={row} onClose={shut} /> : null}
      {open === 'close' ? <CloseModal row={row} onClose={shut} /> : null}
    </Group>
  )
}

function Events({ row: { case: of } }: { row: CaseDetail }) {
  return (
    <section aria-label={words.events}>
      <Title order={3} size="h4" mb="xs">
        {words.events}
      </Title>
      <Timeline active={of.events.length} bulletSize={14} lineWidth={2}>
        {of.events.toReversed().map(({ id, on, by, stage, note, reference, attachments }) => (
          <Timeline.Item key={id} title={`${formatDay(on)} · ${caseStageNames[stage]}`}>
            <Text size="sm" c="dimmed">
              {[by, reference].filter(Boolean).join(' · ')}
            </Text>
            {note ? <Text size="sm">{note}</Text> : null}
            {attachments.length > 0 ? <AttachmentList attachments={attachments} /> : null}
          </Timeline.Item>
        ))}
      </Timeline>
    </section>
  )
}

function Costs({ row: { case: of } }: { row: CaseDetail }) {
  return (
    <section aria-label={words.costs}>
      <Title order={3} size="h4" mb="xs">
        {words.costs}
      </Title>
      {of.costs.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.noCosts}
        </Text>
      ) : (
        <>
          <List size="sm">
            {of.costs.map(({ id, on, what, amount }) => (
              <List.Item key={id}>
                {formatDay(on)} · {what}: {formatMoney(amount)}
              </List.Item>
            ))}
          </List>
          <Text size="sm" fw={600}>
            {words.total(formatMoney(sum(of.costs.map(({ amount }) => amount))))}
          </Text>
        </>
      )}
    </section>
  )
}

function Checked({ row: { case: of } }: { row: CaseDetail }) {
  if (of.checklist.length === 0) return null
  return (
    <section aria-label={words.checklist}>
      <Title order={3} size="h4" mb="xs">
        {words.checklist}
      </Title>
      <List size="sm">
        {of.checklist.map(({ itemId, on, by }) => (
          <List.Item key={itemId}>
            {checklistNames[itemId as ChecklistItemId]} ({formatDay(on)}, {by})
          </List.Item>
        ))}
      </List>
    </section>
  )
}
