import { type Day, dayNumber, dayOf } from '../calendar.ts'
import type { Centavos } from '../money.ts'
import type { Payment } from '../payment.ts'
import type { Receivable } from '../receivable.ts'
import { standingOf, type StandingPolicy } from '../standing.ts'

/** What a title owed at the end of a day, in centavos. */
export type ChargeDay = {
  on: Day
  principal: Centavos
  lateFee: Centavos
  lateInterest: Centavos
  total: Centavos
}

/** No debt is demanded longer than it takes to prescribe where nothing shorter applies, in days (CC 205). */
const MOST_DAYS = 3660

/**
 * What a title owed on each day from the first it was late to another, by the same function that every screen, letter and
 * payment asks; nothing for a title that was never late. At most ten years, the last of them.
 */
export function chargeDays(
  { receivable, payments }: { receivable: Receivable; payments: readonly Payment[] },
  policy: StandingPolicy,
  until: Day,
): ChargeDay[] {
  const { adjustedDueOn, status } = standingOf(receivable, payments, policy, until)
  if (adjustedDueOn === null || status !== 'overdue') return []
  const last = dayNumber(until)
  const found: ChargeDay[] = []
  for (let day = Math.max(dayNumber(adjustedDueOn) + 1, last - MOST_DAYS + 1); day <= last; day++) {
    const on = dayOf(day)
    const { principal, lateFee, lateInterest, total } = standingOf(receivable, payments, policy, on)
    found.push({ on, principal, lateFee, lateInterest, total })
  }
  return found
}
