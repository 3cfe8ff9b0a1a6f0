import { blockText } from '#shared/domain/paper-text.ts'
import { foldText } from '#shared/domain/search.ts'
import type { PaperTextRow } from '../../database.ts'
import type { StoreState } from '../../store-state.ts'

/** Texts read at once: forty pages each, and the reading must not hold the store up. */
const SLICE = 100

/** The distinct words of papers' texts by id. Texts never change, so what was read once stays true. */
const kept = new WeakMap<StoreState['rows'], Map<string, string>>()

/** The folded words of every paper in the register, each once; reads the texts that were not read before. */
export async function paperWords({ rows, database }: StoreState): Promise<ReadonlyMap<string, string>> {
  const known = kept.get(rows) ?? new Map<string, string>()
  kept.set(rows, known)
  const missing = [...rows.all('papers').keys()].filter((id) => !known.has(id))
  for (let at = 0; at < missing.length; at += SLICE) {
    const texts = await database.paperTexts.bulkGet(missing.slice(at, at + SLICE))
    for (const text of texts) if (text) known.set(text.id, wordsOf(text))
  }
  return known
}

function wordsOf({ blocks, tables }: PaperTextRow): string {
  const said = [
    ...blocks.map(blockText),
    ...Object.values(tables).flatMap(({ headers, rows }) => headers.concat(...rows)),
  ]
  const words = new Set(foldText(said.join(' ')).split(/[^\p{L}\p{N}]+/u))
  return [...words].join(' ').trim()
}
