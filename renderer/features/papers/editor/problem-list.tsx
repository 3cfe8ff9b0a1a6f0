import { editorWords as words } from '#shared/pt-br/papers-screen.ts'
import { Alert, Anchor } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { blockAnchor } from './block-list.tsx'
import styles from './editor.module.css'
import type { TemplateProblem } from './template-problems.ts'

/** What keeps a text from being published, each with the way to its block; or that nothing does. */
export function ProblemList({ problems }: { problems: readonly TemplateProblem[] }) {
  if (problems.length === 0) {
    return (
      <Alert color="green" variant="light" icon={<IconCheck />} role="status">
        {words.noProblems}
      </Alert>
    )
  }
  return (
    <Alert
      color="red"
      variant="light"
      icon={<IconAlertTriangle />}
      role="status"
      title={words.problems(problems.length)}
    >
      <ul className={styles['problems']}>
        {problems.map(({ block, sentence }) => (
          <li key={`${block} ${sentence}`}>
            {sentence}{' '}
            {block === null ? null : (
              <Anchor component="button" type="button" size="sm" onClick={() => goTo(block + 1)}>
                {words.goToBlock(block + 1)}
              </Anchor>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function goTo(position: number): void {
  const block = document.getElementById(blockAnchor(position))
  block?.scrollIntoView({ block: 'start' })
  block?.querySelector<HTMLElement>('textarea, input, select')?.focus({ preventScroll: true })
}
