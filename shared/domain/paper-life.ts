import type { Day } from './calendar.ts'
import type { PaperEntry, PaperState } from './paper.ts'
import type { PaperKind, Template } from './template.ts'

/** Papers that the customer signs; the others are finished when they are sent. */
const signedKinds: ReadonlySet<PaperKind> = new Set([
  'contract',
  'agreement',
  'promissory-note',
  'delivery-protocol',
  'recovery-plan',
])
/** Papers of the house itself, made out to nobody. */
const houseKinds: ReadonlySet<PaperKind> = new Set(['policy', 'principles'])
/** Papers that only leave the house as a manager's word: they claim, forgive or declare paid. */
const managersKinds: ReadonlySet<PaperKind> = new Set([
  'notice',
  'notification',
  'agreement',
  'policy-change',
  'settlement',
  'annual-settlement',
  'promissory-note',
  'consent',
  'recovery-plan',
])

export function isSignedByCustomer(kind: PaperKind): boolean {
  return signedKinds.has(kind)
}

export function isOfTheHouse(kind: PaperKind): boolean {
  return houseKinds.has(kind)
}

export function needsManager(kind: PaperKind): boolean {
  return managersKinds.has(kind)
}

/** Where a paper stands on a day; a signature outlives nothing: past its validity a signed paper is expired. */
export function paperStateOn(paper: PaperEntry, on: Day): PaperState {
  if (paper.cancellation) return 'cancelled'
  if (paper.replacedById !== null) return 'replaced'
  if (paper.validUntil !== null && paper.validUntil < on) return 'expired'
  if (paper.signedOn !== null) return 'signed'
  return paper.sentOn === null ? 'draft' : 'sent'
}

/** How a customer stands with the house's contract (E02). */
export const contractStates = ['none', 'draft', 'sent', 'signed', 'expired'] as const
export type ContractState = (typeof contractStates)[number]

const furthest: readonly ContractState[] = ['signed', 'sent', 'draft', 'expired']

/** How a customer stands with the contract on a day, by all of his papers: the one that got furthest counts. */
export function contractStateOn(papers: readonly PaperEntry[], on: Day): ContractState {
  const states = new Set<string>(
    papers.filter(({ kind }) => kind === 'contract').map((paper) => paperStateOn(paper, on)),
  )
  return furthest.find((state) => states.has(state)) ?? 'none'
}

/** The version of a kind's text in force on a day; null when the house published none: then its own text serves. */
export function templateOn(templates: Iterable<Template>, kind: PaperKind, on: Day): Template | null {
  let found: Template | null = null
  for (const template of templates) {
    if (template.kind !== kind || template.validFrom > on) continue
    if (found === null || template.version > found.version) found = template
  }
  return found
}
