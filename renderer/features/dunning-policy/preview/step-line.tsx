import type { Day } from '#shared/domain/calendar.ts'
import type { DunningStep } from '#shared/domain/dunning/policy.ts'
import { channelNames, dunningToneNames } from '#shared/pt-br/dunning-names.ts'
import { policyPreviewWords as words, stepMark } from '#shared/pt-br/dunning-policy.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { Text } from '@mantine/core'
import styles from '../dunning-policy.module.css'

/** A step on its day, and the titles that are at it where several are shown. */
export type StepOnLine = {
  step: DunningStep
  planned: Day
  on: Day
  minute: number
  about?: readonly string[]
}

/** Steps on a line of time, today's marked. */
export function StepLine({ steps, today }: { steps: readonly StepOnLine[]; today: Day }) {
  return (
    <ol className={styles['line']}>
      {steps.map(({ step, planned, on, minute, about }) => {
        const standing = on < today ? 'past' : on === today ? 'today' : 'coming'
        return (
          <li key={`${step.id} ${on}`} data-standing={standing}>
            <Text size="sm" className="em-figures">
              <b>{formatDay(on)}</b> · {stepMark(step.offset)} · {words[standing]}
            </Text>
            <Text size="sm">{step.name}</Text>
            <Text size="xs" c="dimmed">
              {[
                channelNames[step.channel],
                dunningToneNames[step.tone].toLowerCase(),
                ...(minute > 0 ? [words.fromHour(minute)] : []),
                ...(about ? [words.about(about)] : []),
                ...(planned === on ? [] : [words.moved(planned)]),
              ].join(' · ')}
            </Text>
          </li>
        )
      })}
    </ol>
  )
}
