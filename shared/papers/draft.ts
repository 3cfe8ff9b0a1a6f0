import { addMonths, type Day } from '#shared/domain/calendar.ts'
import type { PaperTable, PaperText } from '#shared/domain/paper.ts'
import { pixPayload } from '#shared/domain/pix.ts'
import type { Block, PaperKind, paperTables } from '#shared/domain/template.ts'
import { paperKindNames } from '#shared/pt-br/paper-kinds.ts'
import { paperSubjects } from '#shared/pt-br/paper-subjects.ts'
import { agreedOn } from './agreement.ts'
import { rulesOf } from './elements.ts'
import type { PaperFacts } from './facts.ts'
import { fieldCalled, fieldsOf } from './fields.ts'
import type { Lack } from './lacks.ts'
import { factsFor, openTitles, owed } from './money.ts'
import { fillIn, namedFields } from './named-fields.ts'
import { tableOf } from './tables.ts'

/** Months a contract lasts before it has to be signed anew. */
const CONTRACT_MONTHS = 12

/** A paper's words with everything filled in, or everything it lacks. */
export type DraftedPaper =
  | (PaperText & { subject: string; rules: string[]; validUntil: Day | null })
  | { lacks: Lack[] }

/** Fills a text in with facts: figures are those of the ledger, and what is not known is said, never left blank. */
export function draftPaper(
  { kind, blocks }: { kind: PaperKind; blocks: readonly Block[] },
  given: PaperFacts,
): DraftedPaper {
  const facts = factsFor(kind, given)
  const values = valuesOf(kind, blocks, facts)
  const pix = blocks.some((block) => block.kind === 'pix') ? pixOf(kind, facts) : null
  const lacks: Lack[] = [
    ...[...values].flatMap(([field, value]) => (value.known ? [] : [{ code: value.code, field }])),
    ...signersLacking(blocks, facts),
    ...(pix === 'none' ? [{ code: 'pix' as const, field: 'laboratory.pixKey' }] : []),
  ]
  if (lacks.length > 0) return { lacks: withoutConsequences(lacks) }
  const valueOf = (key: string) => {
    const value = values.get(key)
    return value?.known ? value.text : ''
  }
  return {
    blocks: blocks.map((block) => withGuarantors(filled(block, valueOf), facts)).filter(saysSomething),
    tables: tablesOf(blocks, facts),
    pix: pix === 'none' ? null : pix,
    subject: subjectOf(kind, facts),
    rules: rulesOf(kind),
    validUntil: kind === 'contract' ? addMonths(facts.on, CONTRACT_MONTHS) : null,
  }
}

/** What is worked out of an answer is not known for want of it: only the answer is asked for. */
function withoutConsequences(lacks: Lack[]): Lack[] {
  const isAsked = ({ field }: Lack) => Boolean(fieldCalled(field)?.asked)
  if (!lacks.some(isAsked)) return lacks
  return lacks.filter((lack) => isAsked(lack) || fieldCalled(lack.field)?.home !== 'answers')
}

type Value = { known: true; text: string } | { known: false; code: 'value' | 'unknown' }

function valuesOf(kind: PaperKind, blocks: readonly Block[], facts: PaperFacts): Map<string, Value> {
  const fields = new Map(fieldsOf(kind).map((field) => [field.key, field]))
  const values = new Map<string, Value>()
  for (const key of blocks.flatMap(namedFields)) {
    if (values.has(key)) continue
    const text = fields.get(key)?.value(facts) ?? null
    values.set(
      key,
      text === null ? { known: false, code: fields.has(key) ? 'value' : 'unknown' } : { known: true, text },
    )
  }
  return values
}

/** A block with each field in the place of its mark. */
export function filled(block: Block, valueOf: (key: string) => string): Block {
  if (block.kind === 'clause')
    return { ...block, heading: fillIn(block.heading, valueOf), text: fillIn(block.text, valueOf) }
  return 'text' in block ? { ...block, text: fillIn(block.text, valueOf) } : block
}

/** Who guarantees the debt signs its agreement, and the spouse with him (R2.21): novation or not, nobody is left out. */
function withGuarantors(block: Block, { agreed, customer }: PaperFacts): Block {
  if (!agreed || block.kind !== 'signatures') return block
  const { registration } = customer!
  const guarantor = registration?.people.some(({ relation }) => relation === 'guarantor') ?? false
  const parties = [
    ...block.parties,
    ...(guarantor ? (['guarantor'] as const) : []),
    ...(registration?.spouseName ? (['spouse'] as const) : []),
  ]
  return { ...block, parties: [...new Set(parties)] }
}

/** A paragraph of nothing but an answer that was left out is no paragraph. */
const saysSomething = (block: Block) => block.kind !== 'paragraph' || block.text.trim() !== ''

function tablesOf(blocks: readonly Block[], facts: PaperFacts): Record<string, PaperTable> {
  const kinds = new Set(blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])))
  return Object.fromEntries(
    [...kinds].map((table: (typeof paperTables)[number]) => [table, tableOf(table, facts, blocks)]),
  )
}

/** Who signs has to be known by name: a line for nobody binds nobody. */
function signersLacking(blocks: readonly Block[], { customer }: PaperFacts): Lack[] {
  const parties = new Set(blocks.flatMap((block) => (block.kind === 'signatures' ? block.parties : [])))
  const lacks: Lack[] = []
  if (parties.has('spouse') && !customer?.registration?.spouseName)
    lacks.push({ code: 'signer', field: 'spouse' })
  if (parties.has('guarantor') && !customer?.registration?.people.some((p) => p.relation === 'guarantor'))
    lacks.push({ code: 'signer', field: 'guarantor' })
  return lacks
}

/** The code for what the paper asks; null where it asks for nothing, `none` where the laboratory has no key. */
function pixOf(kind: PaperKind, facts: PaperFacts): PaperText['pix'] | 'none' {
  const { pix: account } = facts.laboratory
  if (!account) return 'none'
  const amount =
    kind === 'agreement' ? agreedOn(facts)?.instalments[0]?.amount : owed(openTitles(facts)).total
  if (!amount) return null
  const payload = pixPayload({ account, amount, txid: facts.txid })
  return typeof payload === 'string' ? { payload, txid: facts.txid } : 'none'
}

function subjectOf(kind: PaperKind, facts: PaperFacts): string {
  const agreed = kind === 'agreement' ? agreedOn(facts) : null
  if (agreed) return paperSubjects.agreement(agreed.net, agreed.instalments.length)
  if (kind === 'notice' || kind === 'notification')
    return paperSubjects.claim(paperKindNames[kind], owed(openTitles(facts)).total)
  if (kind === 'annual-settlement') return paperSubjects.annual(facts.answers['annual.year'] ?? '')
  if (kind === 'promissory-note') return paperSubjects.note(facts.answers['note.amount'] ?? '')
  if (kind === 'policy-change') return paperSubjects.change(facts.answers['change.what'] ?? '')
  return paperKindNames[kind]
}
