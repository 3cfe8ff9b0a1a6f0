import { nextBusinessDay } from '../business-days.ts'
import { addDays, addMonths, type BankCalendar, type Day } from '../calendar.ts'
import { allocate, type Centavos, centavos, divideRounded, ZERO } from '../money.ts'
import type { SettlementAgreement } from './settlement-agreement.ts'

/** How a net debt is to be paid. */
export type PlanAsked = {
  plan: SettlementAgreement['plan']
  /** What is to be paid without the plan's interest, in centavos. */
  net: Centavos
  instalments: number
  /** Paid first, in centavos; 0 is a first instalment like the others. */
  downPayment: Centavos
  /** A month, in basis points; only a linear plan has it. */
  rateBasisPoints: number
  /** The day of the agreement. */
  on: Day
  firstOn: Day
  /** The second payment, and the day of the month of the later ones; null is a month after the first. */
  nextOn: Day | null
}

export type PlannedInstalment = { number: number; dueOn: Day; amount: Centavos; interest: Centavos }

/** A first payment so near is the down payment: no month has passed, and it bears no interest. */
const NEAR_DAYS = 15
const WHOLE = 10_000

/** Whether each payment is of a centavo at least, and the down payment leaves one for every other. */
export function isPlannable({ plan, net, instalments, downPayment }: PlanAsked): boolean {
  if (instalments < 1 || (plan === 'single' && instalments !== 1)) return false
  if (instalments === 1) return net >= 1
  return downPayment === 0 ? net >= instalments : net - downPayment >= instalments - 1
}

/**
 * The instalments of a plan (R10.1). They add up to the net debt and its interest to the centavo; odd centavos are on the
 * first ones. Linear interest is simple: each slice × rate × its months, never on interest (R1.4). Days on which banks do
 * not open move on to the next (R1.14). Throws where `isPlannable` says no.
 */
export function planOf(asked: PlanAsked, calendar: BankCalendar): PlannedInstalment[] {
  if (!isPlannable(asked)) throw new RangeError('no such plan')
  const { plan, rateBasisPoints, on, firstOn } = asked
  const firstMonth = firstOn > addDays(on, NEAR_DAYS) ? 1 : 0
  return slicesOf(asked).map((slice, at) => {
    const months = firstMonth + at
    const interest =
      plan === 'linear' ? centavos(divideRounded(slice * rateBasisPoints * months, WHOLE, 'half-up')) : ZERO
    return {
      number: at + 1,
      dueOn: nextBusinessDay(dayOfInstalment(asked, at), calendar),
      amount: centavos(slice + interest),
      interest,
    }
  })
}

function slicesOf({ net, instalments, downPayment }: PlanAsked): Centavos[] {
  const equal = (amount: Centavos, count: number) => allocate(amount, Array<number>(count).fill(1))
  if (instalments === 1) return [net]
  if (downPayment === 0) return equal(net, instalments)
  return [downPayment, ...equal(centavos(net - downPayment), instalments - 1)]
}

function dayOfInstalment({ firstOn, nextOn }: PlanAsked, at: number): Day {
  if (at === 0 || nextOn === null) return addMonths(firstOn, at)
  return addMonths(nextOn, at - 1)
}
