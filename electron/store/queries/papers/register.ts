import type { PaperLine, PrintedPaper } from '#shared/contracts/papers.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { PaperEntry, PaperState } from '#shared/domain/paper.ts'
import { paperStateOn } from '#shared/domain/paper-life.ts'
import { foldText, makeSearch } from '#shared/domain/search.ts'
import type { PaperKind } from '#shared/domain/template.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'
import { paperWords } from './paper-words.ts'

type RegisterQuery = {
  on: Day
  customerId: string | null
  kinds: PaperKind[]
  states: PaperState[]
  search: string
  offset: number
  limit: number
}

/** A page of the register, newest first; a search looks in numbers, names and subjects, and then in the texts (E33). */
export async function listPapers(
  state: StoreState,
  query: RegisterQuery,
): Promise<{ rows: PaperLine[]; total: number }> {
  const { rows, database } = state
  await rows.load(database)
  const { customerId, on } = query
  const papers =
    customerId === null ? [...rows.all('papers').values()] : rows.ofCustomer('papers', customerId)
  const words = query.search.trim() === '' ? null : await paperWords(state)
  const matches = makeSearch(query.search)
  const found = papers
    .map((paper): PaperLine => Object.assign({ state: paperStateOn(paper, on) }, paper))
    .filter(
      (paper) =>
        (query.kinds.length === 0 || query.kinds.includes(paper.kind)) &&
        (query.states.length === 0 || query.states.includes(paper.state)) &&
        (words === null || matches(haystackOf(paper, words.get(paper.id) ?? ''))),
    )
    .sort(newestFirst)
  return { rows: found.slice(query.offset, query.offset + query.limit), total: found.length }
}

function haystackOf({ number, customerName, subject, hash }: PaperEntry, text: string) {
  const line = `${number} ${customerName} ${subject}`
  return {
    words: `${foldText(line).replace(/[^\p{L}\p{N}]+/gu, ' ')} ${text}`,
    codes: `${number.replace(/[^\dA-Z]/g, '').toLowerCase()} ${hash}`,
  }
}

function newestFirst(one: PaperEntry, other: PaperEntry): number {
  if (one.on !== other.on) return one.on < other.on ? 1 : -1
  return one.number < other.number ? 1 : -1
}

/** Papers as they were made, in the order asked for, each on its letterhead. Refuses `paper-unknown`. */
export async function printedPapers(
  { rows, database }: StoreState,
  ids: readonly string[],
): Promise<PrintedPaper[]> {
  await rows.load(database)
  const texts = await database.paperTexts.bulkGet([...ids])
  const logos = new Map<string, string>()
  for (const key of new Set(texts.flatMap((text) => text?.logo ?? [])))
    logos.set(key, (await database.settings.get(key))?.value as string)
  return ids.map((id, at) => {
    const [entry, text] = [rows.all('papers').get(id), texts[at]]
    if (!entry || !text) throw refusal('paper-unknown')
    const { blocks, tables, pix, laboratory, logo } = text
    return {
      paper: { ...entry, blocks, tables, pix },
      laboratory: { ...laboratory, logo: logo === null ? null : (logos.get(logo) ?? null) },
    }
  })
}
