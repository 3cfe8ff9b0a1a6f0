import { z } from 'zod'
import type { DayNumber } from './calendar.ts'
import { type Centavos, centavos, divideRounded, type Rounding, roundingModes, ZERO } from './money.ts'
import { compileRates, LEGAL_INDEX, type MonthlyRates } from './monthly-rates.ts'
import { shareBetween } from './share.ts'

/**
 * What was agreed about late payment (R1.1–R1.5, R1.14, R1.15). A fine and interest exist only if agreed (R1.3):
 * zero means no clause.
 */
export const chargeTermsSchema = z.object({
  /** Fine on the principal, charged once, in basis points: 200 is 2 %; at most 1,000 (R1.1, R1.2). */
  lateFeeBasisPoints: shareBetween(0, 1000),
  /** Simple interest a month of 30 days, in basis points: 100 is 1 % (R1.4); at most 1,000. */
  lateInterestBasisPoints: shareBetween(0, 1000),
  /** Calendar days after the adjusted due date in which nothing is charged. */
  graceDays: z.int().min(0).max(30),
  /** Whether the days of interest start at the due date moved to a business day, or at the original one (R1.15). */
  countFrom: z.enum(['adjusted', 'original']),
  rounding: z.enum(roundingModes),
  /** `legal` when nothing was agreed (R1.7): no fine, the legal rate and correction by the index, both from the house's table. Left out, interest is the agreed one. */
  interestMode: z.enum(['agreed', 'legal']).optional(),
  /** Whether the agreed interest comes with correction by the table's index. */
  correction: z.boolean().optional(),
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
  // A fine exists only if agreed (R1.3).
  if (terms.interestMode === 'legal') return ZERO
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

/**
 * What lateness adds to a principal from one day to another, beside the fine, in centavos: the agreed interest, or the legal
 * rate (R1.7, R1.8), and correction where it is due. Each part is rounded once; a month that the table lacks adds nothing.
 */
export function interestBetween(
  principal: number,
  { from, to }: { from: DayNumber; to: DayNumber },
  terms: ChargeTerms,
  rates: MonthlyRates,
): Centavos {
  const isLegal = terms.interestMode === 'legal'
  if (!isLegal && !terms.correction) return lateInterest(principal, to - from, terms)
  if (to <= from || principal <= 0) return ZERO
  const table = compileRates(rates)
  const interest = isLegal
    ? rounded(table.legalInterest(principal, from, to), terms.rounding)
    : lateInterest(principal, to - from, terms)
  // Of what was not agreed the law corrects by IPCA only (R1.7): another index in the table is not for it.
  if (isLegal && rates.indexName !== LEGAL_INDEX) return centavos(interest)
  return centavos(interest + rounded(table.correction(principal, from, to), terms.rounding))
}

function rounded({ dividend, divisor }: { dividend: bigint; divisor: bigint }, rounding: Rounding): number {
  return Number(rounding === 'half-up' ? (dividend + divisor / 2n) / divisor : dividend / divisor)
}
