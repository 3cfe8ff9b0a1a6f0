import { behaviourOf, type BoughtTitle } from '#shared/domain/behaviour-of.ts'
import { type BehaviourWindow, behaviourWindow } from '#shared/domain/behaviour-window.ts'
import { blocksReaching } from '#shared/domain/block-matches.ts'
import type { Consultation } from '#shared/domain/bureau.ts'
import { addMonths, type Day, dayNumber } from '#shared/domain/calendar.ts'
import { completenessOf } from '#shared/domain/completeness.ts'
import type { Cheque } from '#shared/domain/cheque-plan.ts'
import { lastConsultation } from '#shared/domain/consultations.ts'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import type { CreditPolicy } from '#shared/domain/credit-policy.ts'
import { emptyProfile } from '#shared/domain/credit-profile-draft.ts'
import type { CustomerKind } from '#shared/domain/customer.ts'
import { centavos } from '#shared/domain/money.ts'
import type { Order, OrderTotals } from '#shared/domain/order.ts'
import { phaseOf, totalsOf } from '#shared/domain/order-money.ts'
import { contractStateOn, templateOn } from '#shared/domain/paper-life.ts'
import type { Registration } from '#shared/domain/registration.ts'
import type { StoreState } from '../store-state.ts'
import { agreementsSince } from '../agreements/agreements-of.ts'
import { promisesSince } from '../negotiation/promises-of.ts'
import { recoveryFacts } from '../recovery/plan-standing.ts'
import { boughtTitles } from './bought-titles.ts'
import { exposureAt, type Exposures, exposuresOn, titlesOfOrder } from './exposures.ts'

/** What is the same for every customer of a pass. */
export interface FactsFrame {
  today: Day
  yearAgo: Day
  window: BehaviourWindow
  exposures: Exposures
  policy: CreditPolicy
  /** Whether the house published a contract that is in force: before, nobody is asked for one (E02). */
  contractAdopted: boolean
}

/** The frame of a day under a policy, the one in force unless another is tried. Call `state.rows.load` first. */
export function factsFrame(state: StoreState, today: Day, policy = state.settings.credit.policy): FactsFrame {
  return {
    today,
    yearAgo: addMonths(today, -12),
    window: behaviourWindow(today, {
      stepToleranceDays: policy.limits.stepToleranceDays,
      benefitsReturnAfterDays: policy.benefitsReturnAfterDays,
    }),
    exposures: exposuresOn(state, dayNumber(today)),
    policy,
    contractAdopted: templateOn(state.rows.all('templates').values(), 'contract', today) !== null,
  }
}

/** What a customer bought: titles off the ledger, and the orders that stand. */
export interface CustomerPurchases {
  titles: BoughtTitle[]
  orders: { order: Order; totals: OrderTotals }[]
}

/** The purchases of the customer at a position of the ledger. An order held at the door buys nothing. */
export function purchasesOfCustomer(state: StoreState, frame: FactsFrame, at: number): CustomerPurchases {
  const { ledger, rows } = state
  const orders = rows.ofCustomer('orders', ledger.customers.ids.at(at))
  return {
    titles: boughtTitles(ledger, at, frame.window.today),
    orders: orders.flatMap((order) =>
      order.cancellation || isHeldAtTheDoor(order) ? [] : { order, totals: totalsOf(order) },
    ),
  }
}

function isHeldAtTheDoor(order: Order): boolean {
  return order.verdict === 'refuse' && phaseOf(order) === 'registered'
}

/** The facts of the customer at a position of the ledger. */
export function factsOfCustomer(
  state: StoreState,
  frame: FactsFrame,
  at: number,
  purchases = purchasesOfCustomer(state, frame, at),
): CreditFacts {
  const { ledger, rows } = state
  const { today, window } = frame
  const customerId = ledger.customers.ids.at(at)
  const { kind, createdOn, taxId, name } = ledger.customers.rows[at]!
  const registration = rows.all('registrations').get(customerId) ?? null
  const releases = rows.ofCustomer('releases', customerId)
  const blocks = rows.all('blocks')
  const orders = purchases.orders.map(({ order, totals }) => ({
    // The day of the request is typed: dated back, it would make an old customer or a VIP of somebody new (M12, E13).
    day: dayNumber(order.createdOn),
    amount: totals.total,
  }))
  return {
    customerId,
    kind,
    today,
    registeredOn: createdOn,
    behaviour: behaviourOf({ titles: purchases.titles, orders }, window),
    registration: registrationFacts(state, frame, kind, registration),
    bureau: bureauFacts(rows.ofCustomer('consultations', customerId)),
    returnedCheques12: rows
      .ofCustomer('cheques', customerId)
      .filter((cheque) => cheque.statusOn > frame.yearAgo && bounced(state, frame, cheque)).length,
    promises12: promisesSince(state, customerId, { after: frame.yearAgo, on: today }),
    agreements12: agreementsSince(state, customerId, { after: frame.yearAgo, on: today }),
    exposure: exposureAt(frame.exposures, at),
    profile: rows.all('creditProfiles').get(customerId) ?? emptyProfile(customerId),
    blocks:
      blocks.size === 0
        ? []
        : blocksReaching({
            customer: { id: customerId, taxId, name },
            registration,
            blocks: [...blocks.values()],
          }),
    releases: releases.filter(
      (release) => !release.revocation && release.on <= today && today <= release.until,
    ),
    lastTrustOn: releases.reduce<Day | null>(
      (last, { kind: way, on }) => (way === 'trust' && (last === null || on > last) ? on : last),
      null,
    ),
    contract: contractStateOn(rows.ofCustomer('papers', customerId), today),
    contractAdopted: frame.contractAdopted,
    recovery: recoveryFacts(state, customerId, today),
    portfolioExposure: centavos(frame.exposures.total),
  }
}

/** Returned and not cleared since, or handed back to the customer before his order was paid: that pays nothing. */
function bounced(
  { ledger, rows }: StoreState,
  { window }: FactsFrame,
  { status, returnReason, orderId }: Cheque,
): boolean {
  if (status !== 'given-back' || returnReason === null)
    return status === 'returned' || status === 'represented'
  const order = rows.all('orders').get(orderId)
  return !order || titlesOfOrder({ ledger, rows }, order, window.today).received < totalsOf(order).total
}

function registrationFacts(
  { settings }: StoreState,
  { today, policy }: FactsFrame,
  kind: CustomerKind,
  registration: Registration | null,
): CreditFacts['registration'] {
  const { basisPoints, items, revalidateOn } = completenessOf(
    registration,
    settings.checklists[kind],
    policy.registration,
    today,
  )
  const opinions = (wanted: string) =>
    registration?.references.filter(({ opinion }) => opinion === wanted).length ?? 0
  return {
    status: registration?.status ?? 'draft',
    basisPoints,
    missingMandatory: items.flatMap((item) =>
      item.mandatory && item.state === 'missing' ? [item.title] : [],
    ),
    stale: items.flatMap((item) => (item.state === 'stale' ? [item.title] : [])),
    revalidateOn,
    contactConfirmedOn: registration?.contactConfirmedOn ?? null,
    expectedMonthly: registration?.expectedMonthly ?? null,
    goodReferences: opinions('good'),
    badReferences: opinions('bad'),
  }
}

/**
 * What the bureaus say. Of several asked on the last day, the one that found most: a clean answer of another hides
 * nothing. A first consultation that finds something finds something new.
 */
function bureauFacts(consultations: Consultation[]): CreditFacts['bureau'] {
  const newest = lastConsultation(consultations)
  if (!newest) return null
  // Asked twice on a day, a bureau's later answer counts.
  const answers = new Map<string, Consultation>()
  for (const one of consultations)
    if (!one.withdrawal && one.on === newest.on) answers.set(`${one.bureau} ${one.bureauName}`, one)
  let last = newest
  for (const one of answers.values()) if (one.restrictions > last.restrictions) last = one
  const before = lastConsultation(consultations.filter(({ on }) => on < last.on))
  return {
    bureau: last.bureau,
    on: last.on,
    restricted: last.result === 'restricted',
    restrictions: last.restrictions,
    restrictedAmount: last.restrictedAmount,
    score: last.score,
    newRestriction: last.restrictions > (before?.restrictions ?? 0),
  }
}
