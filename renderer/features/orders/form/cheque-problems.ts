import { type ChequePlanFault, chequePlanFault, type ChequePlanTerms } from '#shared/domain/cheque-series.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { orderForm } from '#shared/pt-br/order-form.ts'
import type { ChequeFields } from './order-fields.ts'

const words = orderForm.cheques

export type ChequeTerms = ChequePlanTerms

/** What is wrong with one cheque of a plan as it is typed, said beside it; null when nothing. */
export function chequeProblem(
  plan: readonly ChequeFields[],
  index: number,
  { uncoveredCost, amount, orderedOn }: ChequeTerms,
): string | null {
  const cheque = plan[index]
  const before = plan[index - 1]
  if (!cheque) return null
  if (before?.amount && cheque.amount && cheque.amount > before.amount) return words.increases
  if (before?.depositOn && cheque.depositOn && cheque.depositOn <= before.depositOn) return words.notAfter
  if (index > 0) return null
  if (cheque.depositOn && cheque.depositOn < orderedOn) return words.beforeOrder
  const least = uncoveredCost < amount ? uncoveredCost : amount
  return cheque.amount !== null && cheque.amount < least ? words.belowCost(formatMoney(least)) : null
}

/** The fault of a plan as the gate will see it; a cheque without day or amount is no cheque. */
export function planFault(plan: readonly ChequeFields[], terms: ChequeTerms): ChequePlanFault | null {
  const whole = plan.flatMap(({ depositOn, amount }) => (depositOn && amount ? [{ depositOn, amount }] : []))
  return chequePlanFault(whole, terms)
}
