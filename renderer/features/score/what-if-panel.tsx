import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import type { CreditScore, WhatIf } from '#shared/domain/credit-score.ts'
import { classWords } from '#shared/pt-br/credit.ts'
import { signedPoints, whatIfWords as words } from '#shared/pt-br/customer-credit.ts'
import { Button, Group, Slider, Stack, Switch, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconRestore } from '@tabler/icons-react'
import { useId, useState } from 'react'
import styles from './customer-credit.module.css'
import { useWhatIf } from './queries.ts'

const AS_IT_IS: WhatIf = {
  payOverdue: false,
  monthsOnTime: 0,
  lateDays: 0,
  completeRegistration: false,
  clearRestrictions: false,
}
/** A slider passes over many values: the store is asked when it rests, in milliseconds. */
const REST = 120

type WhatIfPanelProps = { customerId: string; score: CreditScore }

/** Switches and sliders over the facts, and the score they would make; nothing is written. */
export function WhatIfPanel({ customerId, score }: WhatIfPanelProps) {
  const [change, setChange] = useState(AS_IT_IS)
  const put = (part: Partial<WhatIf>) => setChange((now) => ({ ...now, ...part }))
  return (
    <Panel
      title={words.title}
      hint={words.intro}
      actions={
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconRestore size={15} />}
          onClick={() => setChange(AS_IT_IS)}
        >
          {words.reset}
        </Button>
      }
    >
      <Group align="flex-start" gap="xl" wrap="nowrap">
        <Stack gap="xs" flex={1}>
          <Choice
            label={words.payOverdue}
            value={change.payOverdue}
            onChange={(payOverdue) => put({ payOverdue })}
          />
          <Choice
            label={words.completeRegistration}
            value={change.completeRegistration}
            onChange={(completeRegistration) => put({ completeRegistration })}
          />
          <Choice
            label={words.clearRestrictions}
            value={change.clearRestrictions}
            onChange={(clearRestrictions) => put({ clearRestrictions })}
          />
        </Stack>
        <Stack gap="xs" flex={1}>
          <Amount
            label={words.monthsOnTime}
            most={12}
            value={change.monthsOnTime}
            format={words.months}
            onChange={(monthsOnTime) => put({ monthsOnTime })}
          />
          <Amount
            label={words.lateDays}
            most={120}
            value={change.lateDays}
            format={words.days}
            onChange={(lateDays) => put({ lateDays })}
          />
        </Stack>
      </Group>
      <Answer customerId={customerId} change={change} score={score} />
    </Panel>
  )
}

function Answer({ customerId, change, score }: WhatIfPanelProps & { change: WhatIf }) {
  const [rested] = useDebouncedValue(change, REST)
  const changed = JSON.stringify(change) !== JSON.stringify(AS_IT_IS)
  // Only the answer to what is on the switches now is shown; while it is on its way, nothing is.
  const settled = JSON.stringify(rested) === JSON.stringify(change)
  const { data, error, refetch } = useWhatIf(customerId, rested, changed && settled)
  if (error && settled) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  const answer = changed && settled ? data : undefined
  const difference = answer ? answer.score - score.score : 0
  return (
    <Text aria-live="polite" mt="xs" mih={28} size={answer ? 'lg' : 'sm'} fw={answer ? 700 : 400}>
      {answer ? (
        <span className={difference < 0 ? styles['bad'] : difference > 0 ? styles['good'] : undefined}>
          {words.result(answer.score, signedPoints(difference), classWords.name(answer.class))}
        </span>
      ) : changed ? (
        words.computing
      ) : (
        words.same
      )}
    </Text>
  )
}

type ChoiceProps = { label: string; value: boolean; onChange: (value: boolean) => void }

function Choice({ label, value, onChange }: ChoiceProps) {
  return (
    <Switch
      size="sm"
      label={label}
      checked={value}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}

type AmountProps = {
  label: string
  most: number
  value: number
  format: (value: number) => string
  onChange: (value: number) => void
}

function Amount({ label, most, value, format, onChange }: AmountProps) {
  const id = useId()
  return (
    <div>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm" id={id}>
          {label}
        </Text>
        <Text size="sm" fw={600} className="em-figures" style={{ whiteSpace: 'nowrap' }}>
          {format(value)}
        </Text>
      </Group>
      <Slider
        size="sm"
        min={0}
        max={most}
        label={null}
        thumbProps={{ 'aria-labelledby': id, 'aria-valuetext': format(value) }}
        value={value}
        onChange={onChange}
      />
    </div>
  )
}
