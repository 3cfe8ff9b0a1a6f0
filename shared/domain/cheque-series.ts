import { addDays, addMonths, type Day } from './calendar.ts'
import type { PlannedCheque } from './cheque-plan.ts'
import { allocate, type Centavos, centavos, sum } from './money.ts'

/** What a series of cheques has to bring in, in centavos, and when. */
export type ChequePlanRequest = {
  /** What the cheques pay together. */
  amount: Centavos
  /** The cost they have to cover: the first cheque is at least this (E19, X13). */
  uncoveredCost: Centavos
  count: number
  firstOn: Day
  /** Between two deposits: a month, or so many days. */
  every: { months: number } | { days: number }
}

/**
 * A series that never increases, adds up to the centavo and whose first cheque covers the cost: equal cheques where
 * that does, else the cost first and the rest in equal parts. One cheque when there are not centavos for more.
 */
export function planCheques({
  amount,
  uncoveredCost,
  count,
  firstOn,
  every,
}: ChequePlanRequest): PlannedCheque[] {
  if (amount <= 0 || count < 1) return []
  const cheques = Math.min(count, amount)
  const equal = allocate(amount, Array<number>(cheques).fill(1))
  const first = Math.min(amount, Math.max(uncoveredCost, equal[0]!))
  const left = amount - first
  const others = first === equal[0] ? cheques - 1 : Math.min(cheques - 1, left)
  const amounts = [
    centavos(first),
    ...(others > 0 ? allocate(centavos(left), Array<number>(others).fill(1)) : []),
  ]
  // With nobody else to take it, what is left is the first's.
  if (others === 0) amounts[0] = amount
  return amounts.map((part, at) => ({
    amount: part,
    depositOn: 'months' in every ? addMonths(firstOn, every.months * at) : addDays(firstOn, every.days * at),
  }))
}

export const chequePlanFaults = [
  'none',
  'too-many',
  'increases',
  'sum',
  'first-below-cost',
  'days-out-of-order',
  'before-order',
  'too-late',
] as const
export type ChequePlanFault = (typeof chequePlanFaults)[number]

/** What a plan is held to. */
export type ChequePlanTerms = {
  amount: Centavos
  uncoveredCost: Centavos
  maxCheques: number
  /** The day of the order: no cheque is for before it. */
  orderedOn: Day
}

/** Why a series of cheques is not acceptable, or null (E19): never increasing, to the centavo, the cost first, in order. */
export function chequePlanFault(
  plan: readonly PlannedCheque[],
  { amount, uncoveredCost, maxCheques, orderedOn }: ChequePlanTerms,
): ChequePlanFault | null {
  const [first] = plan
  if (!first) return amount === 0 ? null : 'none'
  if (plan.length > maxCheques) return 'too-many'
  if (plan.some((cheque, at) => at > 0 && cheque.amount > plan[at - 1]!.amount)) return 'increases'
  if (sum(plan.map((cheque) => cheque.amount)) !== amount) return 'sum'
  if (first.amount < Math.min(uncoveredCost, amount)) return 'first-below-cost'
  if (plan.some((cheque, at) => at > 0 && cheque.depositOn <= plan[at - 1]!.depositOn))
    return 'days-out-of-order'
  if (first.depositOn < orderedOn) return 'before-order'
  // A cheque a month, and one month to begin: further away nobody knows what it is worth.
  return plan.at(-1)!.depositOn > addMonths(orderedOn, maxCheques + 1) ? 'too-late' : null
}
