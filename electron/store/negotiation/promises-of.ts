import { type Day, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import {
  paidTowards,
  type PromisePayment,
  type PromiseStanding,
  promiseStanding,
} from '#shared/domain/negotiation/promise-standing.ts'
import { type Centavos, centavos } from '#shared/domain/money.ts'
import type { PromiseToPay } from '#shared/domain/negotiation/promise-to-pay.ts'
import type { StoreState } from '../store-state.ts'

type Memory = Pick<StoreState, 'ledger' | 'rows'>

/** A promise with where it is on a day and what came in towards it, in centavos. */
export type PromiseOnDay = { promise: PromiseToPay; standing: PromiseStanding; paid: Centavos }

/**
 * The payments that stand on a day of a promise's titles, from its own day on, off the ledger. A title that was put off
 * lives on in the one that took its place. Call `rows.load` first.
 */
export function paymentsTowards(
  { ledger, rows }: Memory,
  { customerId, receivableIds, on: from }: Pick<PromiseToPay, 'customerId' | 'receivableIds' | 'on'>,
  on: Day,
): PromisePayment[] {
  const { ids, columns } = ledger.payments
  const [since, asOf] = [dayNumber(from), dayNumber(on)]
  const found: PromisePayment[] = []
  for (const id of withWhatFollowed(rows, customerId, receivableIds)) {
    const title = ledger.titles.ids.indexOf(id)
    let at = title < 0 ? -1 : ledger.titles.columns.firstPayment[title]!
    for (; at >= 0; at = columns.next[at]!) {
      const paidDay = columns.paidDay[at]!
      if (
        paidDay < since ||
        paidDay > asOf ||
        columns.reversalDay[at]! <= asOf ||
        columns.knownDay[at]! > asOf
      )
        continue
      found.push({
        id: ids.at(at),
        paidOn: dayOf(paidDay),
        amount: columns.amount[at]!,
        agreed: columns.byAgreement[at] === 1,
      })
    }
  }
  return found
}

function withWhatFollowed(rows: StoreState['rows'], customerId: string, ids: readonly string[]): Set<string> {
  const titles = new Set(ids)
  // In the order they were put off: one put off twice is found as well.
  for (const { fromId, toId } of rows.ofCustomer('reschedules', customerId))
    if (titles.has(fromId)) titles.add(toId)
  return titles
}

/** Where one promise is on a day. Call `rows.load` first. */
export function promiseOnDay(
  state: Memory & Pick<StoreState, 'settings'>,
  promise: PromiseToPay,
  on: Day,
): PromiseOnDay {
  const { calendar } = state.settings
  const payments = paymentsTowards(state, promise, on)
  return {
    promise,
    standing: promiseStanding(promise, payments, calendar, on),
    paid: centavos(paidTowards(promise, payments, { calendar, on })),
  }
}

/** A customer's promises on a day, oldest first; those made later are left out. Call `rows.load` first. */
export function promisesOf(
  state: Memory & Pick<StoreState, 'settings'>,
  customerId: string,
  on: Day,
): PromiseOnDay[] {
  return state.rows
    .ofCustomer('promises', customerId)
    .filter((promise) => promise.on <= on)
    .map((promise) => promiseOnDay(state, promise, on))
}

/**
 * How promises ended whose day came after one day and by another: kept, or not. In part is not kept, and by word alone counts
 * the same: a broken word is a broken word, and only what was kept is a credit (E34). Call `rows.load` first.
 */
export function promisesSince(
  state: Memory & Pick<StoreState, 'settings'>,
  customerId: string,
  { after, on }: { after: Day; on: Day },
): { kept: number; broken: number } {
  const ended = { kept: 0, broken: 0 }
  for (const promise of state.rows.ofCustomer('promises', customerId)) {
    if (promise.on > on || promise.dueOn <= after) continue
    const { standing } = promiseOnDay(state, promise, on)
    if (standing === 'kept') ended.kept++
    else if (standing === 'broken' || standing === 'partial') ended.broken++
  }
  return ended
}
