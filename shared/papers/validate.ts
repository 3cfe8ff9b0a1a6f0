import { foldText } from '#shared/domain/search.ts'
import type { Block, PaperKind } from '#shared/domain/template.ts'
import { templateSentences as say } from '#shared/pt-br/template-problems.ts'
import { elementsOf } from './elements.ts'
import { fieldCalled, fieldsOf } from './fields.ts'
import { hasBrokenMark, namedFields } from './named-fields.ts'

/** What keeps a text from being published: in a block, by its position from 0, or in the whole (null). */
export type TemplateProblem = { block: number | null; sentence: string }

/** Fields a text may not be without their neighbours: the nearest known key is offered for an unknown one. */
function nearest(typed: string, keys: readonly string[]): string | null {
  const wanted = foldText(typed).replace(/[^a-z0-9]/g, '')
  if (wanted.length < 3) return null
  return (
    keys.find((key) => key.toLowerCase().replace('.', '') === wanted) ??
    keys.find(
      (key) => key.toLowerCase().includes(wanted) || wanted.includes(key.split('.')[1]!.toLowerCase()),
    ) ??
    null
  )
}

/** What is wrong with a text: unknown fields, broken marks, empty blocks, and mandatory elements that are gone (§ 3). */
export function templateProblems({
  kind,
  blocks,
}: {
  kind: PaperKind
  blocks: readonly Block[]
}): TemplateProblem[] {
  const keys = fieldsOf(kind).map(({ key }) => key)
  const known = new Set(keys)
  const inBlocks = blocks.flatMap((block, at): TemplateProblem[] => {
    const problems: string[] = []
    for (const key of new Set(namedFields(block)))
      if (!known.has(key))
        problems.push(fieldCalled(key) ? say.otherKind(key) : say.unknownField(key, nearest(key, keys)))
    if (hasBrokenMark(block)) problems.push(say.brokenMark)
    if ('text' in block && block.text.trim() === '') problems.push(say.empty)
    return problems.map((sentence) => ({ block: at, sentence }))
  })
  const missing = elementsOf(kind)
    .filter(({ met }) => !met(blocks))
    .map(({ label, rule, inClause, id }) => ({
      block: null,
      sentence: inClause ? say.missingClause(label, rule) : say.missing(label, rule, fieldIn(id)),
    }))
  return [...inBlocks, ...missing]
}

/** The field that would show an element: `field:customer.name`. */
function fieldIn(id: string): string | null {
  return id.startsWith('field:') ? id.slice('field:'.length) : null
}
