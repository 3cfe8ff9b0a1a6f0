import type { CollectionFacts } from '#shared/domain/dunning/collection-facts.ts'
import { type CollectionOutcome, nextAction } from '#shared/domain/dunning/next-action.ts'
import type { DunningPolicy } from '#shared/domain/dunning/policy.ts'
import { expectedRecovery } from '#shared/domain/dunning/recovery-order.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { StoreState } from '../store-state.ts'
import { type CollectionPass, collectionPass } from './collection-pass.ts'
import { factsOfDebtor, worstDaysLate } from './facts-of-debtor.ts'

/** The moment that is asked about, as the window has it: minutes since midnight. */
export interface QueueMoment {
  today: Day
  minute: number
}

/** A customer who owes something, with what is to be done about it. */
export interface Debtor {
  /** Position in the ledger's customers. */
  at: number
  customerId: string
  facts: CollectionFacts
  outcome: CollectionOutcome
  policy: DunningPolicy
  daysLate: number
  /** What a contact is expected to bring, in centavos; 0 where there is nothing to do. */
  expected: number
}

type Source = [number, number, Day, number, StoreState['settings']]
const kept = new WeakMap<Ledger, { source: Source; debtors: Debtor[] }>()

/** Everybody who owes something, those to do first, first: by what a contact is expected to bring. Kept until anything changes. */
export async function workQueue(state: StoreState, { today, minute }: QueueMoment): Promise<Debtor[]> {
  await state.rows.load(state.database)
  const source: Source = [state.ledger.version, state.rows.version, today, minute, state.settings]
  const known = kept.get(state.ledger)
  if (known?.source.every((value, at) => value === source[at])) return known.debtors
  const pass = await collectionPass(state, today)
  const debtors = [...pass.owed.keys()].map((at) => debtorAt(state, pass, { at, minute }))
  const ranks = state.ledger.customers.ranks()
  debtors.sort((one, other) => other.expected - one.expected || ranks[one.at]! - ranks[other.at]!)
  kept.set(state.ledger, { source, debtors })
  return debtors
}

/** One customer on a day; null when he owes nothing. */
export async function debtorOn(
  state: StoreState,
  customerId: string,
  { today, minute }: QueueMoment,
): Promise<Debtor | null> {
  const pass = await collectionPass(state, today)
  const at = state.ledger.customers.ids.indexOf(customerId)
  return pass.owed.has(at) ? debtorAt(state, pass, { at, minute }) : null
}

function debtorAt(
  state: StoreState,
  pass: CollectionPass,
  { at, minute }: { at: number; minute: number },
): Debtor {
  const { ledger } = state
  const policy = pass.policyOf(at)
  const facts = factsOfDebtor(state, pass, at)
  const outcome = outcomeUnder(state, pass, { facts, policy, minute })
  const daysLate = worstDaysLate(facts.titles, pass.on)
  const { action } = outcome
  return {
    at,
    customerId: ledger.customers.ids.at(at),
    facts,
    outcome,
    policy,
    daysLate,
    expected: action ? expectedRecovery({ total: action.total, daysLate }) : 0,
  }
}

/** What is to be done for a customer by a policy, his own or another. */
export function outcomeUnder(
  { settings }: StoreState,
  pass: Pick<CollectionPass, 'on' | 'timelineOf'>,
  { facts, policy, minute }: Pick<Debtor, 'facts' | 'policy'> & Pick<QueueMoment, 'minute'>,
): CollectionOutcome {
  const rules = {
    policy,
    contact: settings.contactRules,
    calendar: settings.calendar,
    timeline: (adjustedDueOn: Day) => pass.timelineOf(policy, adjustedDueOn),
  }
  return nextAction(facts, rules, { on: pass.on, minute })
}
