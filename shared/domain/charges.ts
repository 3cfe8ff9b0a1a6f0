import { z } from 'zod'
import { type Centavos, centavos, divideRounded, roundingModes, ZERO } from './money.ts'

/**
 * What was agreed about late payment (R1.1–R1.5, R1.14, R1.15). A fine and interest exist only if agreed (R1.3):
 * zero means no clause.
 */
export const chargeTermsSchema = z.object({
  /** Fine on the principal, charged once, in basis points: 200 is 2 %; at most 1,000 (R1.1, R1.2). */
  lateFeeBasisPoints: z.int().min(0).max(1000),
  /** Simple interest a month of 30 days, in basis points: 100 is 1 % (R1.4); at most 1,000. */
  lateInterestBasisPoints: z.int().min(0).max(1000),
  /** Calendar days after the adjusted due date in which nothing is charged. */
  graceDays: z.int().min(0).max(30),
  /** Whether the days of interest start at the due date moved to a business day, or at the original one (R1.15). */
  countFrom: z.enum(['adjusted', 'original']),
  rounding: z.enum(roundingModes),
})
export type ChargeTerms = z.infer<typeof chargeTermsSchema>

/** The house's default: 2 % once and 1 % a month, from the adjusted date, half up (§ 1, defaults). */
export const DEFAULT_CHARGE_TERMS: ChargeTerms = {
  lateFeeBasisPoints: 200,
  lateInterestBasisPoints: 100,
  graceDays: 0,
  countFrom: 'adjusted',
  rounding: 'half-up',
}

const BASIS = 10_000
/** Days of the month of interest (R1.4). */
const MONTH = 30

/**
 * The fine on a late principal, in centavos, charged once (R1.1–R1.3). `principal` is at most `LARGEST_AMOUNT`.
 * Whether it is due (grace, business days) is the caller's to know: see `standingOf`.
 */
export function lateFee(principal: number, terms: ChargeTerms): Centavos {
  return divideRounded(principal * terms.lateFeeBasisPoints, BASIS, terms.rounding) as Centavos
}

/**
 * Simple interest on a principal over calendar days, in centavos, rounded once (R1.4); 0 for no days or fewer.
 * Never on the fine nor on interest.
 */
export function lateInterest(principal: number, days: number, terms: ChargeTerms): Centavos {
  if (days <= 0) return ZERO
  const product = principal * terms.lateInterestBasisPoints * days
  if (product <= Number.MAX_SAFE_INTEGER) {
    return divideRounded(product, BASIS * MONTH, terms.rounding) as Centavos
  }
  // Only debts of millions over decades come here: the product of three integers passed 2^53.
  const exact = BigInt(principal) * BigInt(terms.lateInterestBasisPoints) * BigInt(days)
  const base = BigInt(BASIS * MONTH)
  const rounded = terms.rounding === 'half-up' ? (exact + base / 2n) / base : exact / base
  return centavos(Number(rounded))
}
