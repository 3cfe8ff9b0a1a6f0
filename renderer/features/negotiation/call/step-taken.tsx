import type { CallStep } from '#renderer/lib/call-step.ts'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { HOUSE_POLICY } from '#shared/domain/dunning/presets.ts'
import { contactForm as words } from '#shared/pt-br/contact-form.ts'
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'

/** Says which step of the policy the call settles. */
export function StepTaken({ step: { policyId, stepId } }: { step: CallStep }) {
  const { data } = useQuery(store.dunning.list.queryOptions({ input: { today: useToday() } }))
  const policies = data?.families.flatMap(({ versions }) => versions.map(({ policy }) => policy)) ?? []
  const step = [HOUSE_POLICY, ...policies]
    .find(({ id }) => id === policyId)
    ?.steps.find(({ id }) => id === stepId)
  if (!step) return null
  return (
    <Text size="sm" c="dimmed">
      {words.step(step.name)}
    </Text>
  )
}
