import { type Centavos, ZERO } from './money.ts'
import type { Forgiveness, Imputation } from './payment.ts'
import type { Standing } from './standing.ts'

type Owed = Pick<Standing, 'principal' | 'lateFee' | 'lateInterest' | 'total'>

export const NOTHING_FORGIVEN: Forgiveness = { lateFee: ZERO, lateInterest: ZERO }

export type ImputationRefusal = 'above-balance' | 'forgives-more-than-charged'

/** What settles the title in full on the standing's day, in centavos, once `forgiven` is pardoned. */
export function payoffOf(standing: Owed, forgiven: Forgiveness): Centavos {
  return (standing.total - forgiven.lateFee - forgiven.lateInterest) as Centavos
}

/**
 * How an amount received is imputed: the fine, then interest, then principal (R1.11), after the pardon.
 * Refuses a pardon above the charges owed, and an amount above what is then owed.
 */
export function imputePayment(
  standing: Owed,
  amount: Centavos,
  forgiven: Forgiveness,
): { settled: Imputation; forgiven: Forgiveness } | { refusal: ImputationRefusal } {
  if (forgiven.lateFee > standing.lateFee || forgiven.lateInterest > standing.lateInterest) {
    return { refusal: 'forgives-more-than-charged' }
  }
  if (amount > payoffOf(standing, forgiven)) return { refusal: 'above-balance' }
  const lateFee = Math.min(amount, standing.lateFee - forgiven.lateFee) as Centavos
  const lateInterest = Math.min(amount - lateFee, standing.lateInterest - forgiven.lateInterest) as Centavos
  const principal = (amount - lateFee - lateInterest) as Centavos
  return { settled: { lateFee, lateInterest, principal }, forgiven }
}
