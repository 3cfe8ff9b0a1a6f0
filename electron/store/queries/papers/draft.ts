import type { PaperLack, PrintedPaper } from '#shared/contracts/papers.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Paper } from '#shared/domain/paper.ts'
import { isOfTheHouse } from '#shared/domain/paper-life.ts'
import type { Block, PaperKind } from '#shared/domain/template.ts'
import { draftPaper } from '#shared/papers/draft.ts'
import { examplePaper } from '#shared/papers/example.ts'
import type { PaperFacts } from '#shared/papers/facts.ts'
import type { StoreState } from '../../store-state.ts'
import { paperFacts } from './gather-facts.ts'
import { textInForce } from './templates.ts'

type Asked = {
  kind: PaperKind
  customerId: string | null
  on: Day
  answers: Record<string, string>
  blocks: Block[] | null
}

/** A paper that has no number yet, or what it lacks. */
type Drafted = { paper: Omit<Paper, 'number' | 'hash' | 'by'> } | { lacks: PaperLack[] }

/** What is said of who makes it, and of which text. */
type Made = {
  id: string
  kind: PaperKind
  templateId: string | null
  templateVersion: number
  blocks: Block[]
}

/** Words a text with facts; `example` takes those of nobody. */
export function draftedPaper(facts: PaperFacts, made: Made, example = false): Drafted {
  const drafted = (example ? examplePaper : draftPaper)({ kind: made.kind, blocks: made.blocks }, facts)
  if ('lacks' in drafted) return drafted
  const { customer } = facts
  return {
    paper: {
      ...drafted,
      id: made.id,
      kind: made.kind,
      customerId: customer?.customer.id ?? null,
      customerName: customer?.customer.name ?? '',
      on: facts.on,
      templateId: made.templateId,
      templateVersion: made.templateVersion,
      sentOn: null,
      signedOn: null,
      scans: [],
      replacedById: null,
      cancellation: null,
    },
  }
}

/**
 * A paper as it would be made now, with no number; without a customer, of an example. Refuses `not-set-up` and
 * `customer-unknown`.
 */
export async function paperDraft(
  state: StoreState,
  { kind, customerId, on, answers, blocks }: Asked,
): Promise<{ printed: PrintedPaper | null; lacks: PaperLack[] }> {
  const id = state.newId()
  const facts = await paperFacts(state, { customerId, on, answers })
  const { laboratory } = facts
  const text = textInForce(state, kind, on)
  const example = customerId === null && !isOfTheHouse(kind)
  const made = { id, kind, templateId: text.id, templateVersion: text.version, blocks: blocks ?? text.blocks }
  const drafted = draftedPaper(facts, made, example)
  if ('lacks' in drafted) return { printed: null, lacks: drafted.lacks }
  return { printed: { paper: { ...drafted.paper, number: '', hash: '', by: '' }, laboratory }, lacks: [] }
}
