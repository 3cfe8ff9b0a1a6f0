import { type Day, type DayNumber, dayNumber } from '#shared/domain/calendar.ts'
import type { Order } from '#shared/domain/order.ts'
import { totalsOf } from '#shared/domain/order-money.ts'
import type { RecoveryPlan } from '#shared/domain/trust-recovery/recovery-plan.ts'
import {
  type RecoveryHistory,
  type RecoveryOrder,
  type RecoveryStanding,
  recoveryStanding,
} from '#shared/domain/trust-recovery/recovery-standing.ts'
import type { RecoveryFacts } from '#shared/domain/trust-recovery/recovery-terms.ts'
import { boughtTitles } from '../credit/bought-titles.ts'
import { titlesOfOrder } from '../credit/exposures.ts'
import type { StoreState } from '../store-state.ts'

type Sources = Pick<StoreState, 'ledger' | 'rows'>

/** Where a plan stands on a day. Call `state.rows.load` first. */
export function standingOfPlan(sources: Sources, plan: RecoveryPlan, on: Day): RecoveryStanding {
  return recoveryStanding(plan, historyOf(sources, plan, on), on)
}

/** The plan that leads a customer back, the one that was not ended; null without one. */
export function runningPlan({ rows }: Pick<StoreState, 'rows'>, customerId: string): RecoveryPlan | null {
  return rows.ofCustomer('recoveryPlans', customerId).find(({ ended }) => ended === null) ?? null
}

/** What the gate has to know of a customer's plan; null without one, and from its end on. */
export function recoveryFacts(sources: Sources, customerId: string, on: Day): RecoveryFacts | null {
  const plan = runningPlan(sources, customerId)
  if (!plan || plan.startedOn > on) return null
  const { stage, upfront, costEntry } = standingOfPlan(sources, plan, on)
  if (stage === 'normal') return null
  const step = stage === 'cost-entry' ? costEntry : upfront
  return { stage, left: step.of - step.done }
}

function historyOf(sources: Sources, plan: RecoveryPlan, on: Day): RecoveryHistory {
  const { ledger, rows } = sources
  const at = ledger.customers.ids.indexOf(plan.customerId)
  const until = dayNumber(on)
  return {
    titles: boughtTitles(ledger, at, until),
    orders: rows
      .ofCustomer('orders', plan.customerId)
      .flatMap((order) => orderPaid(sources, order, until) ?? []),
  }
}

/**
 * When an order was paid whole and how, as of a day; null while it is not, for work that costs the customer nothing, and
 * when less than the cost was in before its production began.
 */
function orderPaid(sources: Sources, order: Order, until: DayNumber): RecoveryOrder | null {
  const { total, cost } = totalsOf(order)
  if (order.cancellation || total === 0) return null
  const receivedBy = (day: DayNumber) => titlesOfOrder(sources, order, day).received
  // What was taken back since leaves it unpaid, whatever it was meanwhile.
  if (receivedBy(until) < total) return null
  const paidWholeDay = paymentDays(sources, order, until).find((day) => receivedBy(day) >= total)
  if (paidWholeDay === undefined) return null
  const [begun] = order.stageLog
  const before = begun ? receivedBy(dayNumber(begun.on)) : total
  if (before >= total) return { paidWholeDay, how: 'upfront' }
  return before >= Math.min(cost, total) ? { paidWholeDay, how: 'cost-entry' } : null
}

/** The days on which money came in on an order's titles, in order. */
function paymentDays({ ledger }: Sources, { receivableIds }: Order, until: DayNumber): DayNumber[] {
  const { next, paidDay, reversalDay, byAgreement, knownDay } = ledger.payments.columns
  const days = new Set<DayNumber>()
  for (const id of receivableIds) {
    const at = ledger.titles.ids.indexOf(id)
    if (at < 0) continue
    let payment = ledger.titles.columns.firstPayment[at]!
    for (; payment >= 0 && paidDay[payment]! <= until; payment = next[payment]!)
      if (reversalDay[payment]! > until && knownDay[payment]! <= until && byAgreement[payment] === 0)
        days.add(paidDay[payment]!)
  }
  return [...days].sort((one, other) => one - other)
}
