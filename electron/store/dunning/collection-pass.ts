import { type Day, type DayNumber, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import type { DunningPolicy } from '#shared/domain/dunning/policy.ts'
import { type StepOnDay, timelineOf } from '#shared/domain/dunning/timeline.ts'
import type { AgedTitles } from '../ledger/aged-titles.ts'
import { prescribedTitles } from '../escalation/prescribed.ts'
import { agedAsOf } from '../queries/aged-as-of.ts'
import { contestedTitles } from '../queries/contested-titles.ts'
import type { StoreState } from '../store-state.ts'
import { policyChooser } from './policy-of.ts'

/** What is the same for every customer of a pass over the queue of a day. */
export interface CollectionPass {
  on: Day
  aged: AgedTitles
  /** Positions in `aged` of what each customer owes, by the customer's position. */
  owed: Map<number, number[]>
  contested: Awaited<ReturnType<typeof contestedTitles>>
  isPrescribed: (titleAt: number) => boolean
  /** The last day each customer brought money, by position; only days that may still hold the queue back. */
  paidOn: Map<number, Day>
  policyOf: (customerAt: number) => DunningPolicy
  timelineOf: (policy: DunningPolicy, adjustedDueOn: Day) => readonly StepOnDay[]
}

/** How far before its due day a step may lie, in days: what falls due later asks for nothing yet. */
const LOOK_AHEAD = 60

/** Gathers what a pass over everybody needs; titles that fall due later than `ahead` days from then are left out. Loads the rows. */
export async function collectionPass(
  state: StoreState,
  on: Day,
  ahead = LOOK_AHEAD,
): Promise<CollectionPass> {
  await state.rows.load(state.database)
  const asOf = dayNumber(on)
  const aged = agedAsOf(state.ledger, asOf)
  const [contested, policyOf, isPrescribed] = await Promise.all([
    contestedTitles(state, on),
    policyChooser(state, on),
    prescribedTitles(state, on),
  ])
  return {
    on,
    aged,
    owed: owedByCustomer(state, aged, asOf + ahead),
    contested,
    isPrescribed,
    paidOn: lastPayments(state, asOf),
    policyOf,
    timelineOf: rememberedTimelines(state),
  }
}

function owedByCustomer({ ledger }: StoreState, aged: AgedTitles, last: DayNumber): CollectionPass['owed'] {
  const { customer, adjustedDay } = ledger.titles.columns
  const owed = new Map<number, number[]>()
  for (let at = 0; at < aged.size; at++) {
    const title = aged.title[at]!
    if (adjustedDay[title]! > last) continue
    const own = owed.get(customer[title]!)
    if (own) own.push(at)
    else owed.set(customer[title]!, [at])
  }
  return owed
}

/** One look at the payments of the last days, instead of one a customer. */
function lastPayments({ ledger, settings }: StoreState, asOf: DayNumber): Map<number, Day> {
  const { paidDay, reversalDay, byAgreement, title } = ledger.payments.columns
  const { customer } = ledger.titles.columns
  const last = new Map<number, DayNumber>()
  const from = asOf - settings.contactRules.afterPaymentDays
  for (let at = 0; at < ledger.payments.size; at++) {
    const day = paidDay[at]!
    if (day < from || day > asOf || reversalDay[at]! <= asOf || byAgreement[at] === 1) continue
    const who = customer[title[at]!]!
    if (day > (last.get(who) ?? -1)) last.set(who, day)
  }
  return new Map([...last].map(([who, day]) => [who, dayOf(day)]))
}

/** The days of a policy's steps by due day: thousands of titles fall due on a few hundred days. */
function rememberedTimelines({ settings }: StoreState): CollectionPass['timelineOf'] {
  const known = new Map<DunningPolicy, Map<Day, readonly StepOnDay[]>>()
  return (policy, adjustedDueOn) => {
    const days = known.get(policy) ?? new Map<Day, readonly StepOnDay[]>()
    known.set(policy, days)
    const found = days.get(adjustedDueOn) ?? timelineOf(policy, adjustedDueOn, settings.calendar)
    days.set(adjustedDueOn, found)
    return found
  }
}
