import { z } from 'zod'
import { daySchema } from './calendar.ts'
import { unsignedCentavosSchema } from './money.ts'
import { titleShareSchema } from './title-shares.ts'

/**
 * A title put off to another day: the original is cancelled on that day and keeps all its history, and one of the same
 * number takes its place, so that an aging as of any day before still shows what was owed then.
 */
export const rescheduleSchema = z.object({
  id: z.uuid(),
  customerId: z.uuid(),
  fromId: z.uuid(),
  toId: z.uuid(),
  on: daySchema,
  reason: z.string().trim().min(3).max(300),
  /** What the new title asks: the principal left, and the charges that were kept, in centavos. */
  principal: unsignedCentavosSchema,
  chargesKept: unsignedCentavosSchema,
  chargesForgiven: unsignedCentavosSchema,
  /** What of the principal bills which order; empty when the title bills none. */
  orders: z.array(titleShareSchema),
  by: z.string(),
})
export type Reschedule = z.infer<typeof rescheduleSchema>
