import { addMonths, type Day } from '#shared/domain/calendar.ts'
import { allocate, type Centavos } from '#shared/domain/money.ts'
import type { ReceivableDetails } from '#shared/domain/receivable.ts'

export type InstalmentPlan = {
  customerId: string
  number: string
  description: string
  issuedOn: Day
  /** The whole amount, in centavos; at least one per instalment. */
  amount: Centavos
  /** 1 to 360. */
  instalments: number
  /** The first due day, the others on the same day of the following months; null is without due date. */
  firstDueOn: Day | null
}

/** The titles of a plan, one per instalment; their amounts always add up to the plan's. */
export function planInstalments(plan: InstalmentPlan): ReceivableDetails[] {
  const { customerId, number, description, issuedOn, instalments, firstDueOn } = plan
  const amounts = allocate(plan.amount, Array<number>(instalments).fill(1))
  return amounts.map((amount, index) => ({
    customerId,
    number,
    instalment: index + 1,
    instalments,
    description,
    issuedOn,
    dueOn: firstDueOn && addMonths(firstDueOn, index),
    amount,
    terms: null,
    externalCode: null,
  }))
}
