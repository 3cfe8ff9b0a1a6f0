import type { Block, PaperKind } from '#shared/domain/template.ts'
import { templateProblems } from '#shared/papers/validate.ts'
import { useDebouncedValue } from '@mantine/hooks'
import { useMemo } from 'react'

/** What is wrong with a text: in a block, by its position from 0, or in the whole. */
export type TemplateProblem = ReturnType<typeof templateProblems>[number]

/** How long the text rests before it is looked over, in milliseconds. */
const REST = 250

/** What is wrong with the text as it is written, a moment after the last key. */
export function useTemplateProblems(kind: PaperKind, blocks: Block[]): readonly TemplateProblem[] {
  const [rested] = useDebouncedValue(blocks, REST)
  return useMemo(() => templateProblems({ kind, blocks: rested }), [kind, rested])
}
