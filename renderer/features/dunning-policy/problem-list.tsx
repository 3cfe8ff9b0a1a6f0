import type { PolicyProblem } from '#shared/domain/dunning/policy-checks.ts'
import type { DunningStep } from '#shared/domain/dunning/policy.ts'
import { policyEditorWords as words } from '#shared/pt-br/dunning-policy.ts'
import { describePolicyProblem } from '#shared/pt-br/dunning-policy-problems.ts'
import { Alert, List } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'

/** A problem in words, its steps by their names. */
export function sentenceOf(
  { code, stepIds }: Pick<PolicyProblem, 'code' | 'stepIds'>,
  steps: readonly DunningStep[],
): string {
  const names = stepIds.map((id) => steps.find((step) => step.id === id)?.name ?? id)
  return describePolicyProblem(code, names)
}

type ProblemListProps = { problems: readonly PolicyProblem[]; steps: readonly DunningStep[] }

/** What is wrong or dangerous in the policy as it is written now. */
export function ProblemList({ problems, steps }: ProblemListProps) {
  if (problems.length === 0)
    return (
      <Alert variant="light" color="green" icon={<IconCircleCheck />} role="status" py="xs">
        {words.noProblems}
      </Alert>
    )
  const blocked = problems.some(({ severity }) => severity === 'error')
  return (
    <Alert
      variant="light"
      color={blocked ? 'red' : 'yellow'}
      icon={<IconAlertTriangle />}
      title={words.problems}
      role="status"
    >
      <List size="sm" spacing={4}>
        {problems.map(({ code, severity, stepIds }) => (
          <List.Item key={`${code} ${stepIds.join(' ')}`}>
            <b>{severity === 'error' ? words.blocks : words.warns}:</b> {sentenceOf({ code, stepIds }, steps)}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
