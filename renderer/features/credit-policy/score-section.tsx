import { scoreFactorIds } from '#shared/domain/credit-policy.ts'
import { policyWords as words } from '#shared/pt-br/credit-policy.ts'
import { SimpleGrid, Text } from '@mantine/core'
import { useFormContext, useWatch } from 'react-hook-form'
import { PolicyField } from './policy-field.tsx'
import type { PolicyFields } from './policy-fields.ts'
import { PolicySection } from './policy-section.tsx'

const weights = scoreFactorIds.map((id) => `score.weights.${id}`)
const bands = ['A', 'B', 'C', 'D'].map((letter) => `score.bands.${letter}`)

/** Weights of the factors, with their sum as they are typed, and the bands of the classes (R9, D). */
export function ScoreSection() {
  return (
    <PolicySection id="score" paths={weights}>
      <Sum />
      <SimpleGrid cols={4} spacing="sm" mt="sm">
        {bands.map((path) => (
          <PolicyField key={path} path={path} />
        ))}
      </SimpleGrid>
      <Problem path="score.bands" />
      <Text size="sm" c="dimmed" mt={4}>
        {words.bandsRest}
      </Text>
    </PolicySection>
  )
}

function Sum() {
  const typed = useWatch<PolicyFields, 'score.weights'>({ name: 'score.weights' })
  const sum = Object.values(typed).reduce<number>((total, weight) => total + (weight ?? 0), 0)
  return (
    <Text size="sm" mt="xs" fw={600} aria-live="polite" c={sum === 1000 ? 'var(--em-good)' : 'var(--em-bad)'}>
      {words.weightsSum(sum)}
    </Text>
  )
}

/** What is wrong with several values together. */
export function Problem({ path }: { path: string }) {
  const { getFieldState, formState } = useFormContext()
  const message = getFieldState(path, formState).error?.message
  return message ? (
    <Text size="sm" c="var(--em-bad)" mt={4}>
      {message}
    </Text>
  ) : null
}
