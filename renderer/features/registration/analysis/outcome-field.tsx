import { analysisWords as words } from '#shared/pt-br/analysis.ts'
import { Group, Radio } from '@mantine/core'
import { useController } from 'react-hook-form'
import type { ConcludeFields } from './conclude-fields.ts'

const outcomes = ['approved', 'returned', 'refused'] as const

/** Approve, send back or refuse. */
export function OutcomeField() {
  const { field } = useController<ConcludeFields, 'outcome'>({ name: 'outcome' })
  return (
    <Radio.Group label={words.outcome} name={field.name} value={field.value} onChange={field.onChange}>
      <Group gap="lg" mt={4}>
        {outcomes.map((outcome, at) => (
          <Radio
            key={outcome}
            ref={at === 0 ? field.ref : undefined}
            value={outcome}
            label={words.outcomes[outcome]}
            onBlur={field.onBlur}
          />
        ))}
      </Group>
    </Radio.Group>
  )
}
