import type { CaseRoute } from './escalation-case.ts'
import { type EscalationRules, leastDaysOf } from './escalation-rules.ts'

/** What the house's own data answers. */
export const computedItems = [
  'owed',
  'undisputed',
  'not-prescribed',
  'under-five-years',
  'min-days',
  'earlier-steps',
  'courtesy-notice',
  'address-known',
  'not-superindebted',
  'protestable',
  'cheques-presented',
] as const
/** What only a person can answer. */
export const askedItems = ['address-confirmed', 'proofs-kept', 'delivery-proof', 'contract-clause'] as const
export type ChecklistItemId = (typeof computedItems)[number] | (typeof askedItems)[number]

/** The rule behind each item, for "por quê?". */
export const checklistRules: Record<ChecklistItemId, string> = {
  owed: 'R1.12',
  undisputed: '§ 11',
  'not-prescribed': 'R2.18',
  'under-five-years': 'R2.7',
  'min-days': 'K02',
  'earlier-steps': 'I07',
  'courtesy-notice': '§ 3.4',
  'address-known': 'R2.12',
  'not-superindebted': 'R2.23',
  protestable: 'R2.11, § 2.4',
  'cheques-presented': 'R2.15',
  'address-confirmed': 'R2.6, R2.12',
  'proofs-kept': 'R2.11',
  'delivery-proof': 'R2.11',
  'contract-clause': '§ 3.6',
}

/** What every route asks for. */
const always = [
  'owed',
  'undisputed',
  'not-prescribed',
  'min-days',
  'earlier-steps',
  'not-superindebted',
] as const

const items: Record<CaseRoute, readonly ChecklistItemId[]> = {
  bureau: [
    ...always,
    'under-five-years',
    'courtesy-notice',
    'address-known',
    'address-confirmed',
    'proofs-kept',
  ],
  protest: [
    ...always,
    'protestable',
    'cheques-presented',
    'courtesy-notice',
    'address-known',
    'address-confirmed',
    'proofs-kept',
    'delivery-proof',
  ],
  legal: [...always, 'courtesy-notice', 'proofs-kept', 'delivery-proof', 'contract-clause'],
  agency: [...always, 'proofs-kept'],
}

/** What has to be true before a route is taken, in the order it is read. */
export function checklistOf(route: CaseRoute): readonly ChecklistItemId[] {
  return items[route]
}

/** What is known of the titles and their customer. */
export type CaseFacts = {
  /** Principal and charges of today, in centavos. */
  total: number
  /** Some title is contested or said to be paid and nobody settled that, whatever its deadline, or a complaint about it is open. */
  disputed: boolean
  prescribed: boolean
  /** No note or duplicata among them is too old to be protested (§ 2.4). */
  protestable: boolean
  /** No cheque taken for them still waits in the drawer. */
  chequesPresented: boolean
  /** Days of the oldest title since it fell due, and of the youngest since it became late. */
  oldestDays: number
  daysLate: number
  /** Messages, calls or letters that went out about them: of the title with the fewest. */
  steps: number
  /** A firm demand or a notice was sent about each of them. */
  noticed: boolean
  address: boolean
  superindebted: boolean
  fraud: boolean
}

const FIVE_YEARS = 5 * 365

/** Which computed items hold. What a person answers is not among them. */
export function computedAnswers(
  facts: CaseFacts,
  route: CaseRoute,
  rules: EscalationRules,
): Record<(typeof computedItems)[number], boolean> {
  return {
    owed: facts.total > 0,
    undisputed: !facts.disputed,
    'not-prescribed': !facts.prescribed,
    'under-five-years': facts.oldestDays < FIVE_YEARS,
    'min-days': facts.fraud || facts.daysLate >= leastDaysOf(rules, route),
    'earlier-steps': facts.steps > 0,
    'courtesy-notice': facts.noticed,
    'address-known': facts.address,
    'not-superindebted': !facts.superindebted,
    protestable: facts.protestable,
    'cheques-presented': facts.chequesPresented,
  }
}

/** The items that keep a route closed: computed ones that do not hold, and asked ones nobody said yes to (I07). */
export function missingItems(
  route: CaseRoute,
  facts: CaseFacts,
  { rules, said }: { rules: EscalationRules; said: ReadonlySet<string> },
): ChecklistItemId[] {
  const computed: Partial<Record<ChecklistItemId, boolean>> = computedAnswers(facts, route, rules)
  return checklistOf(route).filter((id) => !(computed[id] ?? said.has(id)))
}
