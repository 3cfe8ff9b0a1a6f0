import { z } from 'zod'
import { nextBusinessDay } from './business-days.ts'
import { cardFeesSchema, DEFAULT_CARD_FEES } from './card-fees.ts'
import { addDays, type BankCalendar, type Day } from './calendar.ts'
import { earlyDiscountsSchema } from './early-discount.ts'
import { paymentPolicyIdSchema } from './payment-policy.ts'
import { shareSchema } from './share.ts'

const daysSchema = z.int().min(0).max(90)

/** How titles are made and answered for: the house's usual days, and what cards cost. */
export const billingSchema = z.object({
  /** Calendar days from a monthly closing until its titles fall due. */
  closingDueDays: daysSchema,
  /** The same for customers who buy under a policy, by its id. */
  closingDueDaysByPolicy: z.record(paymentPolicyIdSchema, daysSchema),
  /** Calendar days in which the laboratory answers a dispute. */
  disputeDays: z.int().min(1).max(90),
  cardFees: cardFeesSchema,
  /** Part of what is sold on term that is expected to be lost, in basis points: what a card's fee is compared with (I03). */
  termLossBasisPoints: shareSchema,
  /** What is taken off for who pays early (K06). Left out, nothing is. */
  earlyDiscounts: earlyDiscountsSchema.optional(),
})
export type Billing = z.infer<typeof billingSchema>

export const DEFAULT_BILLING: Billing = {
  closingDueDays: 10,
  closingDueDaysByPolicy: {},
  disputeDays: 7,
  cardFees: DEFAULT_CARD_FEES,
  termLossBasisPoints: 300,
}

/** When a title of a closing made on a day falls due: after the policy's days, moved to a business day (R1.14). */
export function closingDueOn(
  on: Day,
  policyId: string | null,
  { billing, calendar }: { billing: Billing; calendar: BankCalendar },
): Day {
  const own = policyId === null ? undefined : billing.closingDueDaysByPolicy[policyId]
  return nextBusinessDay(addDays(on, own ?? billing.closingDueDays), calendar)
}
