import { addBusinessDays, nextBusinessDay } from '../business-days.ts'
import { addDays, type BankCalendar, type Day } from '../calendar.ts'
import type { PromiseToPay } from './promise-to-pay.ts'

export const promiseStandings = ['open', 'kept', 'partial', 'broken', 'rescheduled', 'cancelled'] as const
export type PromiseStanding = (typeof promiseStandings)[number]

/** Money that came in on one of a promise's titles, in centavos. Reversed ones are left out by who asks. */
export type PromisePayment = {
  id: string
  paidOn: Day
  amount: number
  /** By an agreement, that took the title in: nobody paid it. */
  agreed: boolean
}

export type PromiseTerms = Pick<
  PromiseToPay,
  'on' | 'dueOn' | 'amount' | 'paidBefore' | 'replaced' | 'cancellation'
>

/** Of the amount, what keeps a promise, in hundredths (R10.2). */
const ENOUGH = 95

/** The last day on which a payment still keeps a promise: its day and one business day more (R10.2). */
export function lastDayOf({ dueOn }: Pick<PromiseToPay, 'dueOn'>, calendar: BankCalendar): Day {
  // The same as one business day more, by the calendar's table: a pass over everybody asks it of every promise.
  return nextBusinessDay(addDays(dueOn, 1), calendar)
}

/** The day by which a promise by word is to be put in writing: 24 hours, counted in days (E34). */
export function formaliseBy({ on }: Pick<PromiseToPay, 'on'>): Day {
  return addDays(on, 1)
}

/**
 * What came in towards a promise by a day, in centavos: on its titles, from its own day on, up to its last day or to the
 * day another took its place. A payment of that day belongs to the other, so that none keeps two promises.
 */
export function paidTowards(
  promise: PromiseTerms,
  payments: readonly PromisePayment[],
  { calendar, on }: { calendar: BankCalendar; on: Day },
): number {
  const last = lastDayOf(promise, calendar)
  return payments
    .filter(
      ({ id, paidOn, agreed }) =>
        !agreed &&
        promise.on <= paidOn &&
        paidOn <= on &&
        paidOn <= last &&
        (promise.replaced === null || paidOn < promise.replaced.on) &&
        !promise.paidBefore.includes(id),
    )
    .reduce((total, { amount }) => total + amount, 0)
}

/**
 * Where a promise is on a day, from the payments of its titles; derived, never stored (R10.2). Kept by 95 % of the amount
 * on its day or the business day after; until then open, afterwards partial with anything and broken with nothing. Taken
 * back it is cancelled; another in its place, or an agreement over its titles before its last day, makes it rescheduled.
 */
export function promiseStanding(
  promise: PromiseTerms,
  payments: readonly PromisePayment[],
  calendar: BankCalendar,
  on: Day,
): PromiseStanding {
  const { cancellation, replaced, amount } = promise
  if (cancellation && cancellation.on <= on) return 'cancelled'
  const paid = paidTowards(promise, payments, { calendar, on })
  if (paid * 100 >= amount * ENOUGH) return 'kept'
  if (replaced && replaced.on <= on) return 'rescheduled'
  const last = lastDayOf(promise, calendar)
  const agreedOver = payments.some(
    ({ agreed, paidOn }) => agreed && promise.on <= paidOn && paidOn <= on && paidOn <= last,
  )
  if (agreedOver) return 'rescheduled'
  if (on <= last) return 'open'
  return paid > 0 ? 'partial' : 'broken'
}

/**
 * Whether a promise keeps the house quiet about its titles on a day: not kept, replaced nor taken back, and neither its day
 * nor the business days of grace after it are over (§ 2.1). Words alone hold as well: only credit asks for more (E34).
 */
export function holdsCollection(
  promise: PromiseTerms,
  payments: readonly PromisePayment[],
  { calendar, afterPromiseDays }: { calendar: BankCalendar; afterPromiseDays: number },
  on: Day,
): boolean {
  if (on < promise.on || on > addBusinessDays(promise.dueOn, afterPromiseDays, calendar)) return false
  const standing = promiseStanding(promise, payments, calendar, on)
  return standing === 'open' || standing === 'partial' || standing === 'broken'
}
