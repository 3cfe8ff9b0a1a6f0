import type { PaperTable } from '#shared/domain/paper.ts'
import type { Block, PaperKind } from '#shared/domain/template.ts'
import { paperKindNames } from '#shared/pt-br/paper-kinds.ts'
import { exampleRows } from '#shared/pt-br/paper-tables.ts'
import { type DraftedPaper, filled } from './draft.ts'
import { rulesOf } from './elements.ts'
import type { PaperFacts } from './facts.ts'
import { fieldsOf } from './fields.ts'
import { namedFields } from './named-fields.ts'
import { tableOf } from './tables.ts'

/** A paper made out to nobody, each field with its example: how a text looks before anybody needs it. */
export function examplePaper(
  { kind, blocks }: { kind: PaperKind; blocks: readonly Block[] },
  facts: PaperFacts,
): DraftedPaper {
  const examples = new Map(
    fieldsOf(kind).map(({ key, example, home, value }) => [
      key,
      // What the laboratory is and asks is known; an example would only confuse.
      home === 'laboratory' || home === 'terms' ? (value(facts) ?? example) : example,
    ]),
  )
  const unknown = new Set(blocks.flatMap(namedFields).filter((key) => !examples.has(key)))
  if (unknown.size > 0) return { lacks: [...unknown].map((field) => ({ code: 'unknown', field })) }
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))
  return {
    blocks: blocks.map((block) => filled(block, (key) => examples.get(key) ?? '')),
    tables: Object.fromEntries(tables.map((table) => [table, exampleTable(table, facts, blocks)])),
    pix: null,
    subject: paperKindNames[kind],
    rules: rulesOf(kind),
    validUntil: null,
  }
}

function exampleTable(
  table: Parameters<typeof tableOf>[0],
  facts: PaperFacts,
  blocks: readonly Block[],
): PaperTable {
  const drawn = tableOf(table, facts, blocks)
  const rows = exampleRows[table]
  return drawn.rows.length > 0 || !rows ? drawn : { ...drawn, ...rows }
}
