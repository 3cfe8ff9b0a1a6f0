import { z } from 'zod'
import { daySchema } from './calendar.ts'
import { unsignedCentavosSchema } from './money.ts'

/** One month's purchases: of titles issued and orders made, whichever says more. */
export const monthOfPurchaseSchema = z.object({
  /** `2026-11`. */
  month: z.string().regex(/^\d{4}-\d{2}$/),
  orders: z.int().min(0),
  amount: unsignedCentavosSchema,
})
export type MonthOfPurchase = z.infer<typeof monthOfPurchaseSchema>

/** How a customer bought and paid up to a day (I11, M10); see `behaviourOf`. Amounts in centavos, delays in days. */
export const behaviourSchema = z.object({
  /** First title or order; null before any. */
  since: daySchema.nullable(),
  /**
   * Principal that fell due in the last twelve months, and older one that was still overdue in them: what the
   * punctuality counts.
   */
  dueAmount12: unsignedCentavosSchema,
  /** Of those, the principal paid by the adjusted due date. */
  onTimeAmount12: unsignedCentavosSchema,
  dueTitles12: z.int().min(0),
  onTimeTitles12: z.int().min(0),
  /** Weighted by amount, over what was paid or is overdue in the last 12 months; 0 when all was in time. */
  averageDelay12: z.number().min(0),
  worstDelay12: z.int().min(0),
  /** The same of the last 3 months and of the 9 before, whose difference is the trend. */
  averageDelayLast3: z.number().min(0),
  averageDelayBefore: z.number().min(0),
  worstDelayEver: z.int().min(0),
  openPrincipal: unsignedCentavosSchema,
  overduePrincipal: unsignedCentavosSchema,
  /** Days late of the worst title open; 0 when nothing is overdue. */
  worstDaysLate: z.int().min(0),
  /** Since when nothing has been overdue; null while something is, or before the first title. */
  cleanSince: daySchema.nullable(),
  /** The first day something was paid in time; null when nothing ever was. */
  onTimeSince: daySchema.nullable(),
  /** Of the last twelve calendar months, those in which something due was paid in time. */
  onTimeMonths12: z.int().min(0).max(12),
  /** Paid in time of what fell due in the last 3 months; and all that fell due in the 9 before, however it was paid. */
  onTimeLast3: unsignedCentavosSchema,
  dueBefore9: unsignedCentavosSchema,
  /** Worst delay of the overdue spell that benefits have not come back from yet, open or ended; 0 when there is none. */
  spellDelay: z.int().min(0),
  /** Whole months in a row, ending with the last one, with titles due and none paid later than the step's tolerance. */
  monthsOnTime: z.int().min(0),
  /** The last 24 months with purchases, oldest first. */
  months: z.array(monthOfPurchaseSchema).max(25),
  titlesPaid: z.int().min(0),
  titlesEver: z.int().min(0),
})
export type Behaviour = z.infer<typeof behaviourSchema>
