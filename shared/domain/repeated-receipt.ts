import { type Day, daysBetween } from './calendar.ts'
import type { Centavos } from './money.ts'
import type { PaymentMeans } from './payment.ts'

/** Money as it came in, whatever it settled. */
export type CashIn = { paidOn: Day; amount: Centavos; means: PaymentMeans }

/** So many days apart, the same amount by the same means of the same customer may be the same money entered twice. */
const NEAR_DAYS = 3

/** Whether money looks like money that came in before (R04): same amount and means, at most three days apart. */
export function looksRepeated(one: CashIn, other: CashIn): boolean {
  return (
    one.amount === other.amount &&
    one.means === other.means &&
    Math.abs(daysBetween(one.paidOn, other.paidOn)) <= NEAR_DAYS
  )
}
