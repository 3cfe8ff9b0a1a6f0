import { type BankCalendar, type Day, daysBetween } from '../calendar.ts'
import { type Centavos, sum } from '../money.ts'
import {
  lastDayOf,
  type PromisePayment,
  type PromiseStanding,
  promiseStanding,
  type PromiseTerms,
} from './promise-standing.ts'

/** A promise with the payments of its titles. */
export type MeasuredPromise = { promise: PromiseTerms; payments: readonly PromisePayment[] }

/** How promises ended, by count and by value in centavos (R10.2). */
export type PromiseMeasures = {
  byStanding: Record<PromiseStanding, number>
  /** Of those that ended by themselves (kept, partial, broken): how many were kept, and of how much. */
  ended: { count: number; amount: Centavos }
  kept: { count: number; amount: Centavos }
  /** Calendar days from the promise to the payment that kept it, on average, in tenths of a day; null when none was kept. */
  tenthsOfDayToPay: number | null
}

/** The day on which what came in was enough; null for one that was not kept. */
function keptOn(measured: MeasuredPromise, calendar: BankCalendar, on: Day): Day | null {
  const { promise, payments } = measured
  const last = lastDayOf(promise, calendar)
  const days = [...new Set(payments.map(({ paidOn }) => paidOn))]
    .filter((paidOn) => paidOn >= promise.on && paidOn <= on && paidOn <= last)
    .sort()
  return days.find((paidOn) => promiseStanding(promise, payments, calendar, paidOn) === 'kept') ?? null
}

/** The measures of promises on a day; those made after it are left out. */
export function promiseMeasures(
  promises: readonly MeasuredPromise[],
  calendar: BankCalendar,
  on: Day,
): PromiseMeasures {
  const byStanding = { open: 0, kept: 0, partial: 0, broken: 0, rescheduled: 0, cancelled: 0 }
  const ended: Centavos[] = []
  const kept: Centavos[] = []
  const days: number[] = []
  for (const measured of promises) {
    const { promise, payments } = measured
    if (promise.on > on) continue
    const standing = promiseStanding(promise, payments, calendar, on)
    byStanding[standing]++
    if (standing === 'kept' || standing === 'partial' || standing === 'broken') ended.push(promise.amount)
    if (standing !== 'kept') continue
    kept.push(promise.amount)
    const paidOn = keptOn(measured, calendar, on)
    if (paidOn) days.push(daysBetween(promise.on, paidOn))
  }
  return {
    byStanding,
    ended: { count: ended.length, amount: sum(ended) },
    kept: { count: kept.length, amount: sum(kept) },
    tenthsOfDayToPay:
      days.length === 0 ? null : Math.round((days.reduce((a, b) => a + b, 0) * 10) / days.length),
  }
}
