import { centavos } from '../money.ts'
import type { AgreementRules } from './discount-ladder.ts'

/** Months that a plan of an over-indebted consumer may take: five years (R2.23). */
export const LONGEST_PLAN_MONTHS = 60
/** What has to be left of a month's income once debts are paid (*mínimo existencial*, R2.23), in centavos. */
export const EXISTENTIAL_MINIMUM = centavos(60_000)

/**
 * The house's rules as they hold for an over-indebted consumer (R2.23): a plan of up to five years whatever the credit
 * class, without interest and without a down payment. Cost, floor, ladder and roles hold as for anybody.
 */
export function gentleRules(rules: AgreementRules): AgreementRules {
  const months = (of: number) => Math.max(of, LONGEST_PLAN_MONTHS)
  const { A, B, C, D, E } = rules.maxInstalments
  return {
    ...rules,
    downPaymentBasisPoints: 0,
    interestFreeUpTo: months(rules.interestFreeUpTo),
    maxInstalments: { A: months(A), B: months(B), C: months(C), D: months(D), E: months(E) },
  }
}
