import type { Behaviour } from './behaviour.ts'
import type { CreditPolicy } from './credit-policy.ts'
import type { CreditStanding } from './credit-standing.ts'

/**
 * How far the hold ladder has closed (X2): each step the day after its days, by the worst title open. Overdue principal
 * up to the tolerance holds nothing (complaint 15).
 */
export function holdLevel(
  { worstDaysLate, overduePrincipal }: Pick<Behaviour, 'worstDaysLate' | 'overduePrincipal'>,
  ladder: CreditPolicy['hold'],
): CreditStanding['hold'] {
  if (overduePrincipal <= ladder.tolerance) return 'none'
  if (worstDaysLate > ladder.deliveryAfterDays) return 'delivery'
  if (worstDaysLate > ladder.hardAfterDays) return 'hard'
  return worstDaysLate > ladder.softAfterDays ? 'soft' : 'none'
}
