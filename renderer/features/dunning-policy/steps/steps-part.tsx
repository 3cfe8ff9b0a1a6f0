import type { DunningStep } from '#shared/domain/dunning/policy.ts'
import { policyEditorWords as words, stepFormWords } from '#shared/pt-br/dunning-policy.ts'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { copyOf, inDayOrder, newStepId, swappedDays, withStep } from './edit-steps.ts'
import { StepModal } from './step-modal.tsx'
import { StepTable } from './step-table.tsx'

type StepsPartProps = { steps: DunningStep[]; onChange: (steps: DunningStep[]) => void }

/** A step to begin from: a light word, so many days after the last one. */
function newStep(steps: readonly DunningStep[]): DunningStep {
  const last = inDayOrder(steps).at(-1)?.offset
  const amount = last?.unit === 'days' ? Math.max(last.amount, 0) + 5 : 5
  return {
    id: newStepId(stepFormWords.newName, steps),
    name: '',
    offset: { amount, unit: 'days' },
    phase: 'friendly',
    channel: 'whatsapp',
    fallback: 'email',
    tone: 'light',
    textId: 'late-second',
    who: 'receptionist',
    preconditions: [],
  }
}

/** The steps of the policy that is being written. */
export function StepsPart({ steps, onChange }: StepsPartProps) {
  const [editing, setEditing] = useState<{ step: DunningStep; isNew: boolean } | null>(null)
  const save = (step: DunningStep) => {
    // A new step is named for good by what it is called.
    const known = steps.some(({ id }) => id === step.id)
    onChange(withStep(steps, known ? step : { ...step, id: newStepId(step.name, steps) }))
    setEditing(null)
  }
  return (
    <Stack gap="xs">
      <Group justify="space-between" align="flex-end">
        <div>
          <Title order={3} size="h4">
            {words.steps}
          </Title>
          <Text size="xs" c="dimmed">
            {words.stepsHint}
          </Text>
        </div>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => setEditing({ step: newStep(steps), isNew: true })}
        >
          {words.addStep}
        </Button>
      </Group>
      {steps.length === 0 ? (
        <Text size="sm">{words.noSteps}</Text>
      ) : (
        <StepTable
          steps={inDayOrder(steps)}
          actions={{
            onEdit: (step) => setEditing({ step, isNew: false }),
            onCopy: (step) => onChange(withStep(steps, copyOf(step, words.copyName(step.name), steps))),
            onMove: (step, by) => onChange(swappedDays(steps, step.id, by)),
            onRemove: (step) => onChange(steps.filter(({ id }) => id !== step.id)),
          }}
        />
      )}
      {editing ? <StepModal {...editing} onSave={save} onClose={() => setEditing(null)} /> : null}
    </Stack>
  )
}
