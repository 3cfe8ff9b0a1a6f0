import { z } from 'zod'
import { addDays, type Day, type DayNumber, dayNumber, daySchema } from './calendar.ts'
import { type Centavos, divideRounded, positiveCentavosSchema } from './money.ts'
import type { Standing } from './standing.ts'
import { shareBetween } from './share.ts'

/** Paid so many days before it is due, a title costs so much less. */
const stepSchema = z.object({
  /** Calendar days before the due date itself (not the one moved to a business day); 0 is the due date. */
  daysBefore: z.int().min(0).max(180),
  /** Of the principal, in basis points: 500 is 5 %; at most half. */
  basisPoints: shareBetween(1, 5000),
})

/** The house's table of discounts for who pays early (K06), at most three steps as Pix has (R1.16): the earlier, the more. */
export const earlyDiscountsSchema = z
  .array(stepSchema)
  .max(3)
  .refine(
    (steps) =>
      steps.every(
        ({ daysBefore, basisPoints }, at) =>
          at === 0 || (daysBefore < steps[at - 1]!.daysBefore && basisPoints < steps[at - 1]!.basisPoints),
      ),
    { error: 'discounts-order' },
  )
export type EarlyDiscounts = z.infer<typeof earlyDiscountsSchema>

/** What is taken off when the whole title is paid by a day, in centavos. */
export const earlyDiscountSchema = z.object({ amount: positiveCentavosSchema, until: daySchema })
export type EarlyDiscount = z.infer<typeof earlyDiscountSchema>

type Owing = {
  /** What is owed of the title, in centavos; it has no charges, for it is not late. */
  principal: number
  /** The due date itself, −1 without one. */
  dueDay: DayNumber
  on: DayNumber
}

function stepOn({ dueDay, on }: Omit<Owing, 'principal'>, steps: EarlyDiscounts) {
  // The first that is still open is the best: they only get smaller towards the due date.
  return dueDay < 0 ? undefined : steps.find(({ daysBefore }) => on <= dueDay - daysBefore)
}

/** The discount for paying a title whole on a day, in centavos, rounded half up (K06); 0 when no step is open. */
export function discountOn({ principal, ...days }: Owing, steps: EarlyDiscounts): number {
  const step = stepOn(days, steps)
  return step ? divideRounded(principal * step.basisPoints, 10_000, 'half-up') : 0
}

type Title = {
  dueOn: Day | null
  standing: Pick<Standing, 'principal' | 'status'>
  /** Whether a dispute holds back a part of it on that day. */
  contested: boolean
}

/**
 * What a title offers who pays all of it now, and until when (K06). It is the title's own, so that what was printed is kept:
 * other titles that are late do not take it away. Null when it is late, contested or paid, or nothing is offered any more.
 */
export function earlyDiscount(
  { dueOn, standing, contested }: Title,
  on: Day,
  steps: EarlyDiscounts | undefined,
): EarlyDiscount | null {
  if (!steps || dueOn === null || contested || standing.status !== 'open') return null
  const days = { dueDay: dayNumber(dueOn), on: dayNumber(on) }
  const amount = discountOn({ principal: standing.principal, ...days }, steps)
  const step = stepOn(days, steps)
  if (!step || amount <= 0 || amount >= standing.principal) return null
  return { amount: amount as Centavos, until: addDays(dueOn, -step.daysBefore) }
}
