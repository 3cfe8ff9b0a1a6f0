import type { Laboratory } from '#shared/domain/laboratory.ts'
import { firstRun as words } from '#shared/pt-br/settings.ts'
import { Center, Paper, Stack, Stepper, Text, Title } from '@mantine/core'
import { useSessionStorage } from '@mantine/hooks'
import { useState } from 'react'
import { LaboratoryStep } from './laboratory-step.tsx'
import { type Owner, OwnerStep } from './owner-step.tsx'
import { StartStep } from './start-step.tsx'

/** The wizard of the first start. */
export function FirstRunScreen() {
  const [step, setStep] = useSessionStorage({
    key: 'em-dia:first-run-step',
    defaultValue: 0,
    getInitialValueInEffect: false,
  })
  const [laboratory, setLaboratory] = useState<Laboratory | null>(null)
  const [owner, setOwner] = useState<Owner | null>(null)
  // After a reload the drafts are there, but what was validated is not: the first step that lacks it is shown.
  const shown = laboratory === null ? 0 : owner === null ? Math.min(step, 1) : step
  return (
    <Center component="main" mih="100vh" p="md" style={{ overflow: 'auto' }}>
      <Paper
        withBorder
        shadow="sm"
        radius="lg"
        p={32}
        w={880}
        mah="calc(100vh - 32px)"
        style={{ overflow: 'auto' }}
      >
        <Stack gap="lg">
          <div>
            <Title order={1} size="h2">
              {words.welcome}
            </Title>
            <Text c="dimmed">{words.lead}</Text>
          </div>
          <Stepper active={shown} size="sm" aria-label={words.step(shown + 1)}>
            {words.steps.map((label, index) => (
              <Stepper.Step
                key={label}
                label={label}
                allowStepSelect={index < shown}
                onClick={() => setStep(index)}
              />
            ))}
          </Stepper>
          {shown === 0 ? (
            <LaboratoryStep
              onNext={(next) => {
                setLaboratory(next)
                setStep(1)
              }}
            />
          ) : null}
          {shown === 1 ? (
            <OwnerStep
              onBack={() => {
                setLaboratory(null)
                setStep(0)
              }}
              onNext={(next) => {
                setOwner(next)
                setStep(2)
              }}
            />
          ) : null}
          {shown === 2 && laboratory && owner ? (
            <StartStep laboratory={laboratory} owner={owner} onBack={() => setOwner(null)} />
          ) : null}
        </Stack>
      </Paper>
    </Center>
  )
}
