import { policyWords } from '#shared/pt-br/credit-policy.ts'
import { Fieldset, SimpleGrid, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { PolicyField } from './policy-field.tsx'

export type SectionId = keyof typeof policyWords.sections

/** The element a jump to a section goes to. */
export const anchorOf = (id: SectionId) => `politica-${id}`

type PolicySectionProps = { id: SectionId; paths?: readonly string[]; cols?: number; children?: ReactNode }

const NONE: readonly string[] = []

/** A part of the policy: its title, what it is for, its values, and what else it needs. */
export function PolicySection({ id, paths = NONE, cols = 4, children }: PolicySectionProps) {
  const { title, hint } = policyWords.sections[id]
  return (
    <Fieldset legend={title} id={anchorOf(id)} tabIndex={-1} p="md" pt="xs">
      <Text size="sm" c="dimmed" mb="xs">
        {hint}
      </Text>
      <SimpleGrid cols={cols} spacing="sm" verticalSpacing="xs">
        {paths.map((path) => (
          <PolicyField key={path} path={path} />
        ))}
      </SimpleGrid>
      {children}
    </Fieldset>
  )
}
