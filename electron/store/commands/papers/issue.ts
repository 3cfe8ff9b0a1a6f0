import type { Patch } from '#shared/contracts/changes.ts'
import type { PaperLack } from '#shared/contracts/papers.ts'
import { roleMay } from '#shared/domain/access.ts'
import { canonicalJson } from '#shared/domain/canonical-json.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import type { Paper, PaperEntry } from '#shared/domain/paper.ts'
import { isOfTheHouse, needsManager } from '#shared/domain/paper-life.ts'
import { type PaperKind, paperPrefixes } from '#shared/domain/template.ts'
import { sha256 } from '../../change-hash.ts'
import type { PaperTextRow } from '../../database.ts'
import { created } from '../../patches.ts'
import { draftedPaper } from '../../queries/papers/draft.ts'
import { paperFacts } from '../../queries/papers/gather-facts.ts'
import { textInForce } from '../../queries/papers/templates.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'
import { nextInCounter } from '../counters.ts'
import { keptLogo } from '../kept-logo.ts'

type Issue = CommandInput & { kind: PaperKind; customerIds: string[]; answers: Record<string, string> }
type Unnumbered = Omit<Paper, 'number' | 'hash' | 'by'>
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
    const year = today.slice(0, 4)
    const counter = `papers:${kind}:${year}`
    const { first, patch } = await nextInCounter(context.database, counter, drafts.length)
    const { laboratory } = context.settings
    const logo = await keptLogo(context, laboratory!)
    const made = await Promise.all(
      drafts.map((draft, at) =>
        frozen(draft, {
          number: `${paperPrefixes[kind]}-${year}-${String(first + at).padStart(6, '0')}`,
          by: context.actor!.name,
          laboratory: laboratory!,
          logo: logo.key,
        }),
      ),
    )
    return {
      patches: [...made.flatMap(({ patches }) => patches), ...logo.patches, patch],
      details: historyOf(made.map(({ entry }) => entry)),
      customerIds: made.flatMap(({ entry }) => entry.customerId ?? []),
      result: { paperIds: made.map(({ entry }) => entry.id), leftOut },
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

type Frame = { number: string; by: string; laboratory: Laboratory; logo: string | null }

/** The register's line and what the paper says; the hash is of all that is printed, letterhead and logo included. */
async function frozen(
  draft: Unnumbered,
  { number, by, laboratory, logo }: Frame,
): Promise<{ entry: PaperEntry; patches: Patch[] }> {
  const { blocks, tables, pix, ...life } = draft
  const { kind, customerId, customerName, on, rules, subject, templateVersion, validUntil } = draft
  const said = { number, kind, customerId, customerName, on, rules, subject, templateVersion, validUntil }
  const hash = await sha256(canonicalJson({ ...said, blocks, tables, pix, laboratory }))
  const entry: PaperEntry = { ...life, number, by, hash }
  const text: PaperTextRow = {
    id: draft.id,
    blocks,
    tables,
    pix,
    logo,
    laboratory: { ...laboratory, logo: null },
  }
  return { entry, patches: [created('papers', entry), created('paperTexts', text)] }
}

function historyOf(papers: readonly PaperEntry[]): Record<string, string | number> {
  const [first] = papers
  return papers.length === 1 && first
    ? { kind: first.kind, number: first.number, subject: first.subject }
    : { kind: first?.kind ?? '', papers: papers.length }
}
