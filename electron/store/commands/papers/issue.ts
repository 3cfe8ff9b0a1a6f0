import type { PaperLack } from '#shared/contracts/papers.ts'
import { roleMay } from '#shared/domain/access.ts'
import type { PaperEntry } from '#shared/domain/paper.ts'
import { isOfTheHouse, needsManager } from '#shared/domain/paper-life.ts'
import type { PaperKind } from '#shared/domain/template.ts'
import { draftedPaper } from '../../queries/papers/draft.ts'
import { paperFacts } from '../../queries/papers/gather-facts.ts'
import { textInForce } from '../../queries/papers/templates.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'
import { numberPapers, type Unnumbered } from './number-papers.ts'

type Issue = CommandInput & { kind: PaperKind; customerIds: string[]; answers: Record<string, string> }
interface Issued {
  paperIds: string[]
  leftOut: { customerId: string; name: string; lacks: PaperLack[] }[]
}

/**
 * Numbers and keeps a paper for each customer, frozen as drafted; who lacks something is left out and said. Refuses
 * `not-set-up`, `customer-unknown`, and `not-allowed` where it takes a manager.
 */
export const issuePapers: Command<Issue, Issued> = {
  name: 'papers.issue',
  permission: 'makePapers',
  async decide(context, input) {
    const { kind, today } = input
    if (needsManager(kind) && !roleMay(context.actor!.role, 'issueLetters')) throw refusal('not-allowed')
    const { drafts, leftOut } = await draftsOf(context, input)
    if (drafts.length === 0) return { patches: [], result: { paperIds: [], leftOut } }
    const { made, patches } = await numberPapers(context, drafts, { kind, today })
    return {
      patches,
      details: historyOf(made),
      customerIds: made.flatMap(({ customerId }) => customerId ?? []),
      result: { paperIds: made.map(({ id }) => id), leftOut },
    }
  },
}

async function draftsOf(context: DecisionContext, { kind, customerIds, answers, today }: Issue) {
  const { state, newId } = context
  const drafts: Unnumbered[] = []
  const leftOut: Issued['leftOut'] = []
  const house = isOfTheHouse(kind)
  if (!house && customerIds.length === 0) throw refusal('customer-unknown', {}, 'customerIds')
  for (const customerId of house ? [null] : new Set(customerIds)) {
    const id = newId()
    const facts = await paperFacts(state, { customerId, on: today, answers })
    const text = textInForce(state, kind, today)
    const drafted = draftedPaper(facts, {
      id,
      kind,
      templateId: text.id,
      templateVersion: text.version,
      blocks: text.blocks,
    })
    if ('paper' in drafted) drafts.push(drafted.paper)
    // Of the house's own paper nobody is left out: what it lacks is the laboratory's to fill in.
    else leftOut.push({ customerId: customerId ?? id, name: nameOf(facts.customer), lacks: drafted.lacks })
  }
  return { drafts, leftOut }
}

function nameOf(customer: { customer: { name: string } } | null): string {
  return customer?.customer.name ?? ''
}

function historyOf(papers: readonly PaperEntry[]): Record<string, string | number> {
  const [first] = papers
  return papers.length === 1 && first
    ? { kind: first.kind, number: first.number, subject: first.subject }
    : { kind: first?.kind ?? '', papers: papers.length }
}
