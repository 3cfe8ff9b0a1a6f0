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

/** `legal` is charges first (R1.11, CC 354); `principal-first` only where the creditor agrees: charges not paid stay owed. */
export const imputationOrders = ['legal', 'principal-first'] as const
export type ImputationOrder = (typeof imputationOrders)[number]

/**
 * How an amount received is imputed, after the pardon: the fine, then interest, then principal (R1.11), or the principal
 * before both. Refuses a pardon above the charges owed, and an amount above what is then owed.
 */
export function imputePayment(
  standing: Owed,
  amount: Centavos,
  forgiven: Forgiveness,
  order: ImputationOrder = 'legal',
): { settled: Imputation; forgiven: Forgiveness } | { refusal: ImputationRefusal } {
  if (forgiven.lateFee > standing.lateFee || forgiven.lateInterest > standing.lateInterest) {
    return { refusal: 'forgives-more-than-charged' }
  }
  if (amount > payoffOf(standing, forgiven)) return { refusal: 'above-balance' }
  const first = order === 'principal-first' ? Math.min(amount, standing.principal) : 0
  const left = amount - first
  const lateFee = Math.min(left, standing.lateFee - forgiven.lateFee) as Centavos
  const lateInterest = Math.min(left - lateFee, standing.lateInterest - forgiven.lateInterest) as Centavos
  const principal = (amount - lateFee - lateInterest) as Centavos
  return { settled: { lateFee, lateInterest, principal }, forgiven }
}
