import { CustomerSelect } from '#renderer/components/customer-select.tsx'
import { DayInput } from '#renderer/components/day-input.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { useToday } from '#renderer/lib/today.ts'
import { nextBusinessDay } from '#shared/domain/business-days.ts'
import { type BankCalendar, type Day } from '#shared/domain/calendar.ts'
import type { DunningStep } from '#shared/domain/dunning/policy.ts'
import { timelineOf } from '#shared/domain/dunning/timeline.ts'
import { policyPreviewWords as words } from '#shared/pt-br/dunning-policy.ts'
import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { CustomerLine } from './customer-line.tsx'
import { StepLine } from './step-line.tsx'

type PolicyPreviewProps = {
  /** Of the draft that is being written; null is each customer's policy in force. */
  draft: DunningStep[] | null
  /** What an example goes by: the draft, or the policy that holds for everyone. */
  exampleSteps: DunningStep[]
  calendar: BankCalendar
}

/** *O que acontece com este cliente* (K09): the steps on their days, for a customer's titles or for an example. */
export function PolicyPreview({ draft, exampleSteps, calendar }: PolicyPreviewProps) {
  const [customerId, setCustomerId] = useState<string | null>(null)
  const today = useToday()
  const [due, setDue] = useState<Day | null>(today)
  return (
    <Panel title={words.title}>
      <Stack gap="sm">
        <CustomerSelect
          label={words.customer}
          placeholder={words.customerPlaceholder}
          value={customerId}
          onChange={setCustomerId}
        />
        {customerId === null ? (
          <>
            <DayInput label={words.exampleDue} value={due} onChange={setDue} />
            {due ? <Example due={due} steps={exampleSteps} calendar={calendar} today={today} /> : null}
          </>
        ) : (
          <CustomerLine key={customerId} customerId={customerId} draft={draft} today={today} />
        )}
        <Text size="xs" c="dimmed">
          {words.note}
        </Text>
      </Stack>
    </Panel>
  )
}

type ExampleProps = { due: Day; steps: DunningStep[]; calendar: BankCalendar; today: Day }

function Example({ due, steps, calendar, today }: ExampleProps) {
  const adjusted = nextBusinessDay(due, calendar)
  return (
    <>
      {adjusted === due ? null : (
        <Text size="xs" c="dimmed">
          {words.adjusted(due, adjusted)}
        </Text>
      )}
      {steps.length === 0 ? (
        <Text size="sm">{words.noSteps}</Text>
      ) : (
        <StepLine steps={timelineOf({ steps }, adjusted, calendar)} today={today} />
      )}
    </>
  )
}
