import type { DayNumber } from '../calendar.ts'

/** Something said or sent to a customer, in the order it happened. */
export type Effort = { customer: number; day: DayNumber }
/** Money that came in on something late; centavos. */
export type LatePayment = { customer: number; day: DayNumber; amount: number }

/**
 * Which payments followed which effort: each counts once, for the customer's last effort on its day or in the `within` days
 * before it; by position in `efforts`, in centavos. What followed none came by itself. This says what came after what, and
 * not that it came because of it.
 */
export function attribute(
  efforts: readonly Effort[],
  payments: readonly LatePayment[],
  within: number,
): { byEffort: Map<number, number>; byItself: number } {
  const ofCustomer = new Map<number, number[]>()
  for (const [at, { customer }] of efforts.entries()) {
    const known = ofCustomer.get(customer)
    if (known) known.push(at)
    else ofCustomer.set(customer, [at])
  }
  const byEffort = new Map<number, number>()
  let byItself = 0
  for (const { customer, day, amount } of payments) {
    let last = -1
    for (const at of ofCustomer.get(customer) ?? []) {
      const since = day - efforts[at]!.day
      if (since < 0 || since > within) continue
      if (last < 0 || efforts[at]!.day >= efforts[last]!.day) last = at
    }
    if (last < 0) byItself += amount
    else byEffort.set(last, (byEffort.get(last) ?? 0) + amount)
  }
  return { byEffort, byItself }
}
