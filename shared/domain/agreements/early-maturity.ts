import { type Centavos, centavos } from '../money.ts'
import type { AgreementRules } from './discount-ladder.ts'

/** An instalment with what is left of it on a day, and the days it is late after its adjusted due date. */
export type InstalmentStanding = { number: number; left: number; daysLate: number }

/** What makes all that is left due: instalments late at once, or one of them late for so many days. */
export const maturityCauses = ['instalments', 'days'] as const
export type MaturityCause = (typeof maturityCauses)[number]

/**
 * Why all that is left of a signed agreement is due (*vencimento antecipado*, § 3.6): so many instalments late together,
 * or one late for more than so many days. Null while neither is. What is not late yet bears no charges for it: those
 * count from each instalment's own due date, never more than was agreed (R1.12).
 */
export function earlyMaturityOf(
  instalments: readonly InstalmentStanding[],
  { earlyMaturity }: Pick<AgreementRules, 'earlyMaturity'>,
): MaturityCause | null {
  const late = instalments.filter(({ daysLate }) => daysLate > 0)
  if (late.length >= earlyMaturity.instalments) return 'instalments'
  return late.some(({ daysLate }) => daysLate > earlyMaturity.days) ? 'days' : null
}

/** What is left of an agreement, and what of it is due already: all of it once it matured. Centavos of principal. */
export function agreementLeft(
  instalments: readonly InstalmentStanding[],
  matured: MaturityCause | null,
): { left: Centavos; late: Centavos } {
  let [left, late] = [0, 0]
  for (const one of instalments) {
    left += one.left
    if (matured !== null || one.daysLate > 0) late += one.left
  }
  return { left: centavos(left), late: centavos(late) }
}
